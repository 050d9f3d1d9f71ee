"use client";

import { useParams } from "next/navigation";
import en from "#locales/en/fault.json" with { type: "json" };
import nl from "#locales/nl/fault.json" with { type: "json" };
import styles from "../_components/plain.module.css";

/** A fault while making a page. Next.js wants this in the browser, so its few words come along in both languages. */
export default function Fault({ retry }: { readonly retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === "nl" ? nl : en;
  return (
    <main className={styles.plain}>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p className={styles.ways}>
        <button type="button" className={styles.button} onClick={() => retry()}>
          {words.again}
        </button>
        <a href={`/${locale === "nl" ? "nl" : "en"}`}>{words.home}</a>
      </p>
    </main>
  );
}
