"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import type { AlignWords } from "./align-words.ts";
import styles from "./cut-sentence.module.css";

interface Part {
  /** Where the sentence begins in its paragraph. */
  readonly at: number;
  readonly text: string;
  readonly words: AlignWords;
}

/** A sentence with a gap to choose between every two words. The editor hears of the choice by `data-cut`. */
export function CutSentence({ at, text, words }: Part) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gaps = gapsIn(group.current);
    gaps[Math.floor(gaps.length / 2)]?.focus({ preventScroll: true });
    group.current?.scrollIntoView({ block: "nearest" });
  }, []);
  let offset = at;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of text
    <div ref={group} role="group" aria-label={words.cutting} className={styles.cutting} onKeyDown={moveCaret}>
      {text.split(" ").map((word, index) => {
        const gap = offset - 1;
        offset += word.length + 1;
        return (
          <span key={gap}>
            {index > 0 ? (
              <button
                type="button"
                className={styles.gap}
                data-cut={gap}
                aria-label={words.cutHere}
                tabIndex={-1}
              />
            ) : null}
            {word}
          </span>
        );
      })}
    </div>
  );
}

function moveCaret(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const gaps = gapsIn(event.currentTarget);
  const now = gaps.indexOf(document.activeElement as HTMLButtonElement);
  gaps[Math.max(0, Math.min(gaps.length - 1, now + step))]?.focus();
}

function gapsIn(group: HTMLElement | null): HTMLButtonElement[] {
  return [...(group?.querySelectorAll<HTMLButtonElement>("[data-cut]") ?? [])];
}
