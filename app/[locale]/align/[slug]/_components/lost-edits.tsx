"use client";

import { useEffect, useRef } from "react";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import type { Splice } from "#src/domain/alignment/edit/splice.ts";
import { type AlignWords, filled } from "./align-words.ts";
import type { TextOf } from "./bead-row.tsx";
import styles from "./lost-edits.module.css";
import { type Choice, firstSentence } from "./places.ts";

/** What was saved meanwhile, by somebody else or in another window, over edits that were not saved yet. */
export interface Lost {
  readonly splices: readonly Splice[];
  /** Who was first. */
  readonly by: readonly string[];
}

interface Notice {
  readonly lost: Lost;
  /** Whether there are edits that did fit, and wait to be saved. */
  readonly othersWait: boolean;
  readonly words: AlignWords;
  readonly textOf: TextOf;
  readonly onGo: (choice: Choice) => void;
  readonly onDismiss: () => void;
}

/** Says what was set aside, shows it, and leads to what stands there now. Whoever saved is brought to it. */
export function LostEdits({ lost, othersWait, words, textOf, onGo, onDismiss }: Notice) {
  const { splices, by } = lost;
  const notice = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another save may set other edits aside
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView();
  }, [lost]);
  const said = ({ nl, en }: DraftBead) =>
    `${nl.map((key) => textOf("nl", key)).join(" ") || "–"} ⟷ ${en.map((key) => textOf("en", key)).join(" ") || "–"}`;
  return (
    <section ref={notice} tabIndex={-1} className={styles.notice} aria-labelledby="lost-heading">
      <h2 id="lost-heading">{words.changedHeading}</h2>
      {by.length > 0 ? <p>{filled(words.changedText, { by: by.join(", ") })}</p> : null}
      <p>
        {splices.length === 1 ? words.lostOne : filled(words.lostMany, { number: splices.length })}
        {othersWait ? ` ${words.othersWait}` : ""}
      </p>
      <ul>
        {splices.map((splice) => {
          const place = firstSentence(splice.in[0]);
          return (
            <li key={splice.in.map(said).join()}>
              <strong>{words.yours}</strong>{" "}
              {splice.in.map((bead) => (
                <span key={said(bead)}>{said(bead)}</span>
              ))}
              {place ? (
                <button type="button" onClick={() => onGo(place)}>
                  {words.goThere}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </section>
  );
}

/** What was lost between two states of the library; `null` where nothing was. */
export function lostOf(
  splices: readonly Splice[],
  before: Pick<EditableAlignment, "rows">,
  after: Pick<EditableAlignment, "rows">,
): Lost | null {
  if (splices.length === 0) return null;
  const known = new Set(before.rows.map(({ mark }) => mark));
  const by = after.rows.flatMap((row) => (known.has(row.mark) || row.by === undefined ? [] : [row.by]));
  return { splices, by: [...new Set(by)] };
}
