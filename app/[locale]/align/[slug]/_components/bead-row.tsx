"use client";

import { memo } from "react";
import { isDoubtful } from "#src/domain/alignment/edit/doubt.ts";
import { type DraftBead, placeOf, type SentenceKey } from "#src/domain/alignment/edit/draft.ts";
import type { Language } from "#src/domain/text/model.ts";
import { type AlignWords, filled } from "./align-words.ts";
import styles from "./bead-row.module.css";
import { CutSentence } from "./cut-sentence.tsx";

export type TextOf = (side: Language, key: SentenceKey) => string;

/** The sentence that is being cut. */
export interface Cutting {
  readonly side: Language;
  readonly key: SentenceKey;
}

interface Cells {
  readonly bead: DraftBead;
  readonly textOf: TextOf;
  readonly words: AlignWords;
  readonly cutting: Cutting | null;
}

interface Row extends Cells {
  /** It stands here for its neighbour's sake. */
  readonly isContext: boolean;
}

/** A bead: its sentences in either language, and between them how sure it is. Drawn anew only when it changes. */
export const BeadRow = memo(function BeadRow({ bead, isContext, textOf, words, cutting }: Row) {
  const doubtful = isDoubtful(bead);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of text
    <div
      role="group"
      aria-label={filled(words.bead, { percent: bead.sure })}
      className={styles.row}
      data-bead=""
      data-doubtful={doubtful || undefined}
      data-context={isContext || undefined}
    >
      <Side side="nl" bead={bead} textOf={textOf} words={words} cutting={cutting} />
      <div className={styles.hinge}>
        {bead.sure < 100 ? (
          <span className={styles.sure}>{filled(words.sure, { percent: bead.sure })}</span>
        ) : null}
        {bead.locked ? (
          <svg className={styles.lock} viewBox="0 0 16 16" role="img" aria-label={words.fixed}>
            <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z" />
          </svg>
        ) : null}
      </div>
      <Side side="en" bead={bead} textOf={textOf} words={words} cutting={cutting} />
    </div>
  );
});

function Side({ side, bead, textOf, words, cutting }: Cells & { readonly side: Language }) {
  const keys = bead[side];
  return (
    <div lang={side} className={styles.side}>
      {keys.length === 0 ? <NoCounterpart text={words.noCounterpart} /> : null}
      {keys.map((key, index) =>
        cutting?.side === side && cutting.key === key ? (
          <CutSentence key={key} at={placeOf(key).start} text={textOf(side, key)} words={words} />
        ) : (
          <button
            key={key}
            id={`${side}-${key}`}
            type="button"
            tabIndex={-1}
            className={styles.sentence}
            data-side={side}
            data-key={key}
            data-begins={beginsParagraph(keys, index) || undefined}
          >
            {textOf(side, key)}
          </button>
        ),
      )}
    </div>
  );
}

function NoCounterpart({ text }: { readonly text: string }) {
  return <p className={styles.none}>{text}</p>;
}

/** Whether a sentence is the first of its paragraph. */
function beginsParagraph(keys: readonly SentenceKey[], index: number): boolean {
  return placeOf(keys[index] ?? "").start === 0;
}
