import { likeness, sharedBy, type Traces, together, tracesOf } from "./likeness.ts";
import type { Range } from "./range.ts";

/**
 * From which likeness on two sentences are versions of one another. Of the sentences that stand within four of each
 * other in the library's texts, one pair in two hundred is as alike by chance; what people make of a sentence by
 * correcting it, or by writing one half of it anew, is more alike than that.
 */
const VERSION = 0.4;
/** What part of each sentence that one was cut into must stand in that one … */
const PART = 0.6;
/** … and how alike all of them together are to it. */
const SAME_WORDS = 0.75;
/** What a sentence gains by being the very same, beside one that has another mark behind it. */
const SAME = 0.5;
/** What a pair gains that is none of versions: better than none, and never as much as one that is (1 or more). */
const NEXT_TO_NOTHING = 0.001;

/** Numbers of sentences before which one was left out of the lists: none is cut or joined across them. */
export interface Breaks {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** How much is gained by taking sentences for one another. */
export class Strengths {
  readonly #before: Side;
  readonly #after: Side;

  constructor(before: readonly string[], after: readonly string[], breaks: Breaks) {
    this.#before = new Side(before, breaks.before);
    this.#after = new Side(after, breaks.after);
  }

  /** Nothing for sentences without a counterpart; `Number.NEGATIVE_INFINITY` where they cannot be paired. */
  of({ before, beforeEnd, after, afterEnd }: Range): number {
    const [rows, columns] = [beforeEnd - before, afterEnd - after];
    if (rows === 0 || columns === 0) return 0;
    const [one, other] = [this.#before.traces(before), this.#after.traces(after)];
    if (rows > 1) return ofParts(other, this.#before, before, beforeEnd);
    if (columns > 1) return ofParts(one, this.#after, after, afterEnd);
    const isSame = this.#before.sentences[before] === this.#after.sentences[after];
    return ofTwo(one, other) + (isSame ? SAME : 0);
  }

  isVersion(range: Range): boolean {
    return this.of(range) >= 1;
  }
}

/** The sentences of one wording, each looked at when it is asked for. */
class Side {
  readonly sentences: readonly string[];
  readonly #breaks: ReadonlySet<number>;
  readonly #traces: Traces[] = [];

  constructor(sentences: readonly string[], breaks: ReadonlySet<number>) {
    this.sentences = sentences;
    this.#breaks = breaks;
  }

  traces(at: number): Traces {
    this.#traces[at] ??= tracesOf(this.sentences[at] ?? "");
    return this.#traces[at];
  }

  isBroken(from: number, end: number): boolean {
    for (let at = from + 1; at < end; at += 1) if (this.#breaks.has(at)) return true;
    return false;
  }
}

function ofTwo(one: Traces, other: Traces): number {
  const alike = likeness(one, other);
  return alike < VERSION ? NEXT_TO_NOTHING * (1 + alike) : gainOf(one, other);
}

/** One sentence, and those from `from` to `end` that it was cut into or made of. */
function ofParts(whole: Traces, side: Side, from: number, end: number): number {
  let length = 0;
  for (let at = from; at < end; at += 1) length += side.traces(at).length;
  // So much they share at most; it rules out nearly all.
  const isFar = Math.min(length, whole.length) < SAME_WORDS * Math.sqrt(length * whole.length);
  if (isFar || side.isBroken(from, end)) return Number.NEGATIVE_INFINITY;
  const parts = Array.from({ length: end - from }, (_, index) => side.traces(from + index));
  if (!parts.every((part) => isPartOf(whole, part))) return Number.NEGATIVE_INFINITY;
  const joined = together(parts);
  return likeness(whole, joined) < SAME_WORDS ? Number.NEGATIVE_INFINITY : gainOf(whole, joined);
}

function isPartOf(whole: Traces, part: Traces): boolean {
  return part.length > 0 && sharedBy(whole, part) >= PART * part.length;
}

/** What they share beyond what versions share at least, so that a long pair counts for more than a short one. */
function gainOf(one: Traces, other: Traces): number {
  return 1 + sharedBy(one, other) - VERSION * Math.sqrt(one.length * other.length);
}
