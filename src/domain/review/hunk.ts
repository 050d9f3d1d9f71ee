import { shortHash } from "../text/hash.ts";

/**
 * One replacement in a wording. Offsets count UTF-16 units in the wording's sentences, each with a line end behind
 * it; `end` is exclusive.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * What can be taken or left by itself: one replacement, or, for a sentence that moved, the two ends of its way.
 * Its name says which wording it is about, where, and what it puts there: a page that shows another wording than
 * the one that stands cannot name a hunk of it.
 */
export interface Hunk {
  readonly name: string;
  readonly kind:
    | "words"
    /** Only quotation marks, dashes or spaces. */
    | "typography"
    /** The same words, cut into other sentences. */
    | "division"
    /** A sentence that stands elsewhere. */
    | "move";
  readonly edits: readonly OrderedEdit[];
}

/** `order` is its number among all edits of the diff: at one place, they are made in that order. */
export interface OrderedEdit extends Edit {
  readonly order: number;
}

/** The text that edits count in. */
export function linesText(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join("");
}

/** The wording that such a text holds: trimmed sentences, none of them empty. */
export function sentencesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The name of a hunk: 12 hexadecimal digits. */
export function hunkName(baseHash: string, edits: readonly Edit[]): string {
  const facts = edits.map(({ start, end, replacement }) => [start, end, replacement]);
  return shortHash(JSON.stringify([baseHash, facts])).slice(0, 12);
}

/**
 * The wording with these hunks taken and all others left. With none it is the base, with all of a diff what was
 * suggested.
 *
 * @param base sentences: trimmed, none of them empty
 * @param hunks of one diff of exactly this base
 */
export function applyHunks(base: readonly string[], hunks: readonly Hunk[]): string[] {
  const text = linesText(base);
  const edits = hunks.flatMap((hunk) => hunk.edits).sort((a, b) => a.start - b.start || a.order - b.order);
  let position = 0;
  let result = "";
  let isBroken = false;
  const add = (piece: string) => {
    if (piece === "") return;
    // What stood between two words as a line end may go with one hunk while what else came there is left.
    result += isBroken && WORD_ENDS.test(result) && WORD_BEGINS.test(piece) ? `\n${piece}` : piece;
    isBroken = false;
  };
  for (const { start, end, replacement } of edits) {
    add(text.slice(position, start));
    isBroken ||= text.slice(start, end).includes("\n");
    add(replacement);
    position = end;
  }
  add(text.slice(position));
  return sentencesIn(result);
}

const WORD_BEGINS = /^[\p{L}\p{N}]/u;
const WORD_ENDS = /[\p{L}\p{N}]$/u;
