"use client";

import "./fonts.css";
import "./tokens.css";
import "./base.css";
import en from "#locales/en/fault.json" with { type: "json" };
import nl from "#locales/nl/fault.json" with { type: "json" };
import styles from "./_components/plain.module.css";

/** A fault in the frame itself: no language is known here, so both speak. */
export default function GlobalFault() {
  return (
    <html lang="en">
      <body>
        <main className={styles.plain}>
          <title>{en.title}</title>
          <h1>{en.title}</h1>
          <p>{en.text}</p>
          <p className={styles.ways}>
            <a href="/en">{en.home}</a>
          </p>
          <section lang="nl">
            <h2>{nl.title}</h2>
            <p>{nl.text}</p>
            <p className={styles.ways}>
              <a href="/nl">{nl.home}</a>
            </p>
          </section>
        </main>
      </body>
    </html>
  );
}
