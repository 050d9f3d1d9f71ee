"use client";

import { useEffect, useRef, useState } from "react";
import { isAtLeast } from "../../../../_components/my-role.ts";
import { newTermPath, type Selected, selectedIn } from "./selected.ts";
import styles from "./selection-panel.module.css";

/** Milliseconds for which a selection rests before it counts: it grows while the pointer is dragged. */
const REST = 250;
/** Pixels that the panel needs to the right of where the selection ends. */
const WIDTH = 260;

export interface SelectionPanelProps {
  readonly locale: string;
  readonly slug: string;
  /** With `{words}` where the selected words go. */
  readonly lookUp: string;
  readonly addTerm: string;
  /** How to come to the panel by keyboard. */
  readonly hint: string;
}

/**
 * What can be done with the words selected in the text, right under them: look them up (the key `/` does, too) and, for
 * editors, begin a term with them. A press of Tab leads from the selection into the panel, and Escape out of it.
 */
export function SelectionPanel({ locale, slug, lookUp, addTerm, hint }: SelectionPanelProps) {
  const selected = useSelected();
  const panel = useRef<HTMLDivElement>(null);
  useTabInto(panel, selected?.words);
  // The page is everybody's; the role stands on it as the name does (`public/display.js`).
  const mayAdd = isAtLeast(document.documentElement.dataset.role ?? "", "editor");
  return (
    <div role="status" ref={panel}>
      {selected === null ? null : (
        <div
          className={styles.panel}
          style={{
            left: Math.max(8, Math.min(selected.left, window.innerWidth - WIDTH)),
            top: selected.bottom,
          }}
        >
          <a href={`/${locale}/search?${new URLSearchParams({ q: selected.words })}`}>
            {lookUp.replace("{words}", selected.words)}
          </a>
          {mayAdd ? <a href={newTermPath(locale, slug, selected)}>{addTerm}</a> : null}
          <span className="aside">{hint}</span>
        </div>
      )}
    </div>
  );
}

function useSelected(): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectedIn(document.getElementById("text"))), REST);
    };
    look();
    document.addEventListener("selectionchange", look, { signal: stop.signal });
    window.addEventListener("scroll", look, { signal: stop.signal, passive: true });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return selected;
}

/** The panel stands at the end of the page, far from the words it belongs to: the next Tab leads there all the same. */
function useTabInto(panel: { readonly current: HTMLElement | null }, words: string | undefined): void {
  useEffect(() => {
    if (words === undefined) return;
    const stop = new AbortController();
    let hasLed = false;
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape") document.getSelection()?.empty();
        if (event.key !== "Tab" || event.shiftKey || hasLed) return;
        event.preventDefault();
        hasLed = true;
        panel.current?.querySelector("a")?.focus();
      },
      stop,
    );
    return () => stop.abort();
  }, [panel, words]);
}
