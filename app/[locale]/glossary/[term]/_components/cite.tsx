"use client";

import { useEffect, useState } from "react";
import styles from "./cite.module.css";

export interface CiteWords {
  readonly heading: string;
  /** With `{address}` and `{date}` where those go. */
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

/** A reference to this term, with the address that stays and the day it was seen. */
export function Cite({ words, path, locale }: { words: CiteWords; path: string; locale: string }) {
  const [reference, setReference] = useState(words.text.replace("{address}", path).replace("{date}", "…"));
  const [said, setSaid] = useState("");
  useEffect(() => {
    const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
    setReference(words.text.replace("{address}", window.location.origin + path).replace("{date}", date));
  }, [words.text, path, locale]);
  const copy = () =>
    navigator.clipboard.writeText(reference).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    );
  return (
    <details className={styles.cite}>
      <summary>{words.heading}</summary>
      <p>{reference}</p>
      <button type="button" onClick={copy}>
        {words.copy}
      </button>{" "}
      <output>{said}</output>
    </details>
  );
}
