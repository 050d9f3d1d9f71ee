import { anchorsBetween, gapsBetween } from "./anchors.ts";
import { numbered } from "./numbered.ts";
import { type Breaks, Strengths } from "./pair-strength.ts";
import { type Common, type Range, sizeOf } from "./range.ts";
import { trimmed } from "./trimmed.ts";

/** Sentences of one wording and those of the other that stand in their place; one of the two may be none. */
export interface SentencePair extends Range {
  /** They are versions of one another; otherwise the one was put in, taken out, or put for quite another. */
  readonly isVersion: boolean;
}

/** A stretch of so many sentences of both sides is paired as it is; a longer one is first cut at its anchors. */
const LEAF = 80;
/** In a stretch without anchors, how far off the straight line from its beginning to its end a pair is looked for. */
const BAND = 24;
/** The most sentences that one is cut into, or that are made one. */
const MOST_PARTS = 4;

/**
 * Which sentences stand for which, in the order of the text: those that share most are paired (dynamic programming
 * over the sentences, as Gale and Church 1993 do with lengths), one with one, or one with those it was cut into or
 * made of. What is left between two pairs is put for one another one by one.
 *
 * @returns without a gap, from the first to the last sentence of both
 */
export function pairSentences(
  before: readonly string[],
  after: readonly string[],
  breaks: Breaks,
): SentencePair[] {
  const whole = { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length };
  const { head, middle, tail } = trimmed(before, after, whole);
  const strengths = new Strengths(before, after, breaks);
  return [
    ...samePairs(head),
    ...stretchesOf(before, after, middle).flatMap((stretch) => pairsIn(stretch, strengths)),
    ...samePairs(tail),
  ];
}

function samePairs({ before, after, length }: Common): SentencePair[] {
  return Array.from({ length }, (_, index) => ({
    ...{ before: before + index, beforeEnd: before + index + 1 },
    ...{ after: after + index, afterEnd: after + index + 1 },
    isVersion: true,
  }));
}

function stretchesOf(before: readonly string[], after: readonly string[], range: Range): Range[] {
  if (sizeOf(range) <= LEAF) return [range];
  const [a, b] = numbered(before, after);
  return gapsBetween(anchorsBetween(a, b, range), range);
}

/** What a path through the table came by: so many sentences of either side. */
interface Step {
  readonly before: number;
  readonly after: number;
}

const STEPS: readonly Step[] = [
  { before: 1, after: 1 },
  { before: 1, after: 0 },
  { before: 0, after: 1 },
  ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => ({ before: 1, after: index + 2 })),
  ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => ({ before: index + 2, after: 1 })),
];

function pairsIn(stretch: Range, strengths: Strengths): SentencePair[] {
  const table = new Table(stretch);
  for (let i = 0; i <= table.rows; i += 1) {
    for (let j = table.from(i); j <= table.to(i); j += 1) fill(table, stretch, strengths, i, j);
  }
  const found: SentencePair[] = [];
  let [i, j] = [table.rows, table.columns];
  while (i > 0 || j > 0) {
    const { before, after } = STEPS[table.step(i, j)] as Step;
    const range = rangeBehind(stretch, i, j, { before, after });
    found.push({ ...range, isVersion: strengths.isVersion(range) });
    [i, j] = [i - before, j - after];
  }
  return found.reverse();
}

function rangeBehind(stretch: Range, i: number, j: number, step: Step): Range {
  return {
    before: stretch.before + i - step.before,
    beforeEnd: stretch.before + i,
    after: stretch.after + j - step.after,
    afterEnd: stretch.after + j,
  };
}

function fill(table: Table, stretch: Range, strengths: Strengths, i: number, j: number): void {
  if (i === 0 && j === 0) return;
  let [best, chosen] = [Number.NEGATIVE_INFINITY, 0];
  STEPS.forEach((step, index) => {
    const start = table.score(i - step.before, j - step.after);
    if (start === Number.NEGATIVE_INFINITY) return;
    const score = start + strengths.of(rangeBehind(stretch, i, j, step));
    if (score > best) [best, chosen] = [score, index];
  });
  table.set(i, j, best, chosen);
}

/** For so many sentences of either side the best score of a path to there, and the step it came by; along a band only. */
class Table {
  readonly rows: number;
  readonly columns: number;
  readonly #scores: Float64Array[] = [];
  readonly #steps: Uint8Array[] = [];

  constructor({ before, beforeEnd, after, afterEnd }: Range) {
    this.rows = beforeEnd - before;
    this.columns = afterEnd - after;
    for (let i = 0; i <= this.rows; i += 1) {
      const width = this.to(i) - this.from(i) + 1;
      this.#scores.push(new Float64Array(width).fill(Number.NEGATIVE_INFINITY));
      this.#steps.push(new Uint8Array(width));
    }
    this.set(0, 0, 0, 0);
  }

  from(i: number): number {
    return Math.max(0, Math.floor((i * this.columns) / Math.max(1, this.rows)) - BAND);
  }

  to(i: number): number {
    return Math.min(this.columns, Math.ceil(((i + 1) * this.columns) / Math.max(1, this.rows)) + BAND);
  }

  score(i: number, j: number): number {
    return i < 0 || j < 0
      ? Number.NEGATIVE_INFINITY
      : (this.#scores[i]?.[j - this.from(i)] ?? Number.NEGATIVE_INFINITY);
  }

  step(i: number, j: number): number {
    return this.#steps[i]?.[j - this.from(i)] ?? 0;
  }

  set(i: number, j: number, score: number, step: number): void {
    (this.#scores[i] as Float64Array)[j - this.from(i)] = score;
    (this.#steps[i] as Uint8Array)[j - this.from(i)] = step;
  }
}
