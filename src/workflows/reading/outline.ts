import type { ReadingView } from "../view.ts";
import { countRows, countStates, minutesOf, wordsOf } from "./counts.ts";
import type { IndexedRow, IndexedText } from "./indexed.ts";
import { partsOf } from "./parts.ts";

/** What every part of a text needs to know of the whole. */
interface Outline extends Pick<ReadingView, "words" | "minutes" | "counts" | "states"> {
  readonly parts: readonly (readonly IndexedRow[])[];
  /** The part in which each row stands, from 1, by the row's id. */
  readonly partByRow: ReadonlyMap<string, number>;
  /** The ids of the terms found in it, in either language. */
  readonly terms: ReadonlySet<string>;
}

const known = new WeakMap<IndexedText, Outline>();

/** Worked out once for each text as it is now: counting the words of a book takes longer than one page of it. */
export function outlineOf(text: IndexedText): Outline {
  const held = known.get(text);
  if (held) return held;
  const words = wordsOf(text);
  const parts = partsOf(text);
  const outline = {
    words,
    minutes: minutesOf(words),
    counts: countRows(text),
    states: countStates(text),
    parts,
    terms: termsOf(text.rows),
    partByRow: new Map(parts.flatMap((rows, index) => rows.map(({ id }) => [id, index + 1] as const))),
  };
  known.set(text, outline);
  return outline;
}

/** The ids of the terms found in these rows, in either language. */
export function termsOf(rows: readonly IndexedRow[]): ReadonlySet<string> {
  const sentences = rows.flatMap(({ nl, en }) => [...nl, ...en]).flatMap((paragraph) => paragraph.sentences);
  return new Set(sentences.flatMap(({ matches }) => matches.map(({ term }) => term)));
}
