"use client";

import { useEffect, useState } from "react";
import styles from "./look-up.module.css";

/** More than a sentence is no look-up. */
const LONGEST = 120;
/** Milliseconds for which a selection rests before it counts: it grows while the pointer is dragged. */
const REST = 250;

interface Selected {
  readonly words: string;
  /** Where its last line ends, CSS pixels of the window. */
  readonly left: number;
  readonly bottom: number;
}

/** Words selected in the text can be looked up: a link under them leads to the search, or the key `/` does. */
export function LookUp({ locale, words }: { readonly locale: string; readonly words: string }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectionIn(document.getElementById("text"))), REST);
    };
    document.addEventListener("selectionchange", look, { signal: stop.signal });
    window.addEventListener("scroll", look, { signal: stop.signal, passive: true });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  if (selected === null) return null;
  return (
    <a
      className={styles.lookUp}
      style={{ left: selected.left, top: selected.bottom }}
      href={`/${locale}/search?${new URLSearchParams({ q: selected.words })}`}
    >
      {words.replace("{words}", selected.words)}
    </a>
  );
}

function selectionIn(text: HTMLElement | null): Selected | null {
  const selection = document.getSelection();
  if (text === null || selection === null || selection.isCollapsed || !text.contains(selection.anchorNode)) {
    return null;
  }
  const words = selection.toString().replace(/\s+/g, " ").trim();
  const lines = selection.getRangeAt(0).getClientRects();
  const last = lines[lines.length - 1];
  if (words === "" || words.length > LONGEST || last === undefined) return null;
  return { words, left: Math.min(last.left, window.innerWidth - 220), bottom: last.bottom };
}
