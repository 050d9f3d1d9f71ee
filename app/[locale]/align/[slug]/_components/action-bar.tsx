"use client";

import type { PointerEvent, ReactNode } from "react";
import styles from "./action-bar.module.css";
import { DEEDS } from "./actions.ts";
import type { AlignWords } from "./align-words.ts";

interface Bar {
  readonly words: AlignWords;
  readonly busy: boolean;
  readonly onAct: (name: string) => void;
  /** What was done last. */
  readonly children: ReactNode;
}

/** What can be done with the chosen sentence, each with its key. The sentence keeps the focus. */
export function ActionBar({ words, busy, onAct, children }: Bar) {
  const others = [
    { name: "cut", shown: "X" },
    { name: "again", shown: "R" },
  ] as const;
  return (
    <div className={styles.bar}>
      <div className={styles.actions} role="toolbar" aria-label={words.actions} onPointerDown={keepFocus}>
        {[...DEEDS, ...others].map(({ name, shown }) => (
          <button
            key={name}
            type="button"
            disabled={busy}
            onClick={() => onAct(name)}
            aria-keyshortcuts={shown}
          >
            {words[name]} <kbd>{shown}</kbd>
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

function keepFocus(event: PointerEvent): void {
  if (event.pointerType === "mouse") event.preventDefault();
}
