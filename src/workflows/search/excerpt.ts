import type { Span } from "../../domain/glossary/match.ts";
import type { Marked } from "../view/term.ts";

/** A passage longer than this is shown around its first hit, characters. */
const LONGEST = 640;
const BEFORE = 200;

/** The text with its hits set off; of a long one the part around the first hit, with dots where it was cut. */
export function markedExcerpt(text: string, hits: readonly Span[]): Marked[] {
  const first = hits[0]?.start ?? 0;
  const from = text.length <= LONGEST || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = text.length - from <= LONGEST ? text.length : wordStart(text, from + LONGEST);
  const pieces: Marked[] = [];
  let position = from;
  for (const { start, end } of hits) {
    if (start < position || end > to) continue;
    pieces.push(
      { text: text.slice(position, start), hit: false },
      { text: text.slice(start, end), hit: true },
    );
    position = end;
  }
  pieces.push({ text: `${text.slice(position, to).trimEnd()}${to < text.length ? " …" : ""}`, hit: false });
  const shown = from > 0 ? [{ text: "… ", hit: false }, ...pieces] : pieces;
  return shown.filter((piece) => piece.text !== "");
}

/** Where the word at that place begins, or the place itself in a word without end. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space > at - 60 && space >= 0 ? space + 1 : at;
}
