"use client";

import { useEffect, useState } from "react";
import styles from "./add.module.css";

const PAUSE_MS = 600;
/** Said aloud each time so much more is done, in percent. */
const TELLING = 25;

interface Work {
  /** Where the work is asked about. */
  readonly api: string;
  readonly share: number;
  readonly label: string;
  /** `{number}%` */
  readonly percent: string;
  /** Where the text will stand when its draft is gone. */
  readonly published?: string;
}

/** How far the work is; when it is done, the page comes anew. */
export function WorkProgress({ api, share: first, label, percent, published }: Work) {
  const [share, setShare] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    void follow(api, stop.signal, setShare).then((end) => {
      if (end === "gone" && published !== undefined) location.replace(published);
      else if (end !== "left") location.reload();
    });
    return () => stop.abort();
  }, [api, published]);
  const number = Math.round(100 * share);
  const told = Math.floor(number / TELLING) * TELLING;
  return (
    <>
      <p className={styles.share} aria-hidden="true">
        <span>{label}…</span> <span>{percent.replace("{number}", String(number))}</span>
      </p>
      <progress max={100} value={number} aria-label={label} />
      <p className="aside" role="status">
        {`${label}: ${percent.replace("{number}", String(told))}`}
      </p>
    </>
  );
}

async function follow(
  api: string,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<"done" | "gone" | "left"> {
  while (!signal.aborted) {
    try {
      const answer = await fetch(api, { signal, cache: "no-store" });
      const { work, share, gone } = await answer.json();
      if (gone) return "gone";
      if (answer.ok && work === undefined) return "done";
      if (answer.ok) tell(share);
    } catch {
      // No connection for a moment: it is asked again.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return "left";
}
