import type { Bead, BeadToken } from "../text/model.ts";
import { countable, runs } from "./countable.ts";
import { inReadingOrder } from "./order.ts";

/**
 * The beads that a `beads` attribute means for a row of `nlCount` Dutch and `enCount` English sentences: every
 * sentence in exactly one bead, beads in reading order (see `inReadingOrder`). `null`: the attribute does not fit
 * the row, because it names a sentence twice or one that is not there, or takes too many or too few.
 *
 * No attribute means all 1-1. A row with one empty side needs none: each of its sentences has no counterpart.
 */
export function beadsOf(
  tokens: readonly BeadToken[] | undefined,
  nlCount: number,
  enCount: number,
): Bead[] | null {
  if (tokens === undefined) return plainBeads(nlCount, enCount);
  const nl = unnamed(tokens, "nl", nlCount);
  const en = unnamed(tokens, "en", enCount);
  if (nl === null || en === null) return null;
  const beads: Bead[] = [];
  for (const token of tokens) {
    const bead = token.type === "named" ? named(token) : counted(token, nl, en);
    if (bead === null || bead.nl.length + bead.en.length === 0) return null;
    beads.push(bead);
  }
  return nl.left() + en.left() === 0 ? inReadingOrder(beads) : null;
}

/** Whether a `beads` attribute fits a row of so many sentences. */
export function fits(tokens: readonly BeadToken[] | undefined, nlCount: number, enCount: number): boolean {
  return beadsOf(tokens, nlCount, enCount) !== null;
}

/**
 * The shortest `beads` attribute that means these beads, always the same for the same beads; `undefined` where
 * none is needed (all 1-1 in order, or a row with one empty side, sentence by sentence).
 *
 * Beads that follow one another on both sides are counted (`2-1`); sentences are named (`1:3`) only for the fewest
 * beads that must be taken out for that, and for beads whose sentences do not stand together (`1,3:2`).
 * A group without a counterpart is written as its runs, since apart from one another they say the same.
 * `beadsOf(tokensOf(beads), …)` gives the beads back, in reading order.
 */
export function tokensOf(beads: readonly Bead[]): BeadToken[] | undefined {
  const ordered = inReadingOrder(beads.flatMap(runsWithoutCounterpart));
  if (ordered.every(isOneToOne) || isSentencesOfOneSide(ordered)) return undefined;
  const counted = new Set(countable(ordered));
  const crossing = ordered.filter((bead) => !counted.has(bead));
  return interleaved(inReadingOrder([...counted]), crossing);
}

function plainBeads(nlCount: number, enCount: number): Bead[] | null {
  if (nlCount !== enCount && nlCount !== 0 && enCount !== 0) return null;
  return Array.from({ length: Math.max(nlCount, enCount) }, (_, index) => ({
    nl: index < nlCount ? [index] : [],
    en: index < enCount ? [index] : [],
  }));
}

function named(token: Extract<BeadToken, { type: "named" }>): Bead {
  const positions = (numbers: readonly number[]) => numbers.map((number) => number - 1).sort((a, b) => a - b);
  return { nl: positions(token.nl), en: positions(token.en) };
}

function counted(token: Extract<BeadToken, { type: "count" }>, nl: Supply, en: Supply): Bead | null {
  const [dutch, english] = [nl.take(token.nl), en.take(token.en)];
  return dutch === null || english === null ? null : { nl: dutch, en: english };
}

/** The sentences of one side that count tokens take from, in order. */
interface Supply {
  take(count: number): number[] | null;
  left(): number;
}

/** The sentences that no token names; `null` where a token names one twice or one that is not there. */
function unnamed(tokens: readonly BeadToken[], side: "nl" | "en", count: number): Supply | null {
  const numbers = tokens.flatMap((token) => (token.type === "named" ? token[side] : []));
  const taken = new Set(numbers);
  if (taken.size !== numbers.length) return null;
  if (numbers.some((number) => !Number.isInteger(number) || number < 1 || number > count)) return null;
  const free = Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index + 1));
  let next = 0;
  return {
    take(wanted) {
      if (!Number.isInteger(wanted) || wanted < 0 || next + wanted > free.length) return null;
      next += wanted;
      return free.slice(next - wanted, next);
    },
    left: () => free.length - next,
  };
}

function isOneToOne(bead: Bead, index: number): boolean {
  return bead.nl.length === 1 && bead.en.length === 1 && bead.nl[0] === index && bead.en[0] === index;
}

function isSentencesOfOneSide(beads: readonly Bead[]): boolean {
  return (
    beads.every((bead) => bead.nl.length === 0 && bead.en.length === 1) ||
    beads.every((bead) => bead.en.length === 0 && bead.nl.length === 1)
  );
}

function runsWithoutCounterpart(bead: Bead): Bead[] {
  if (bead.nl.length === 0) return runs(bead.en).map((en) => ({ nl: [], en }));
  if (bead.en.length === 0) return runs(bead.nl).map((nl) => ({ nl, en: [] }));
  return [bead];
}

/** Count tokens in their order, each name before the first counted bead whose Dutch stands later. */
function interleaved(counted: readonly Bead[], crossing: readonly Bead[]): BeadToken[] {
  const tokens: BeadToken[] = [];
  let next = 0;
  const nameUpTo = (dutch: number) => {
    for (let bead = crossing[next]; bead !== undefined && (bead.nl[0] ?? 0) < dutch; bead = crossing[++next])
      tokens.push({ type: "named", nl: numbers(bead.nl), en: numbers(bead.en) });
  };
  for (const bead of counted) {
    nameUpTo(bead.nl[0] ?? 0);
    tokens.push({ type: "count", nl: bead.nl.length, en: bead.en.length });
  }
  nameUpTo(Number.POSITIVE_INFINITY);
  return tokens;
}

function numbers(positions: readonly number[]): number[] {
  return positions.map((position) => position + 1);
}
