import type { KeyedParagraph } from "../text/detached.ts";
import { countSourceWords } from "../text/source-words.ts";
import type { RecognisedParagraph } from "./recognised-paragraph.ts";

/**
 * Between two paragraphs that were found, takes what the copy has for what is missing there: the changed paragraphs
 * of a copy get the places of those that were translated.
 *
 * @param known the paragraphs that were translated, in their order
 */
export function pairGaps(
  paragraphs: readonly RecognisedParagraph[],
  known: readonly KeyedParagraph[],
): RecognisedParagraph[] {
  const places = new Map(known.map(({ id }, index) => [id, index]));
  const taken = new Set(paragraphs.flatMap(({ of }) => of?.id ?? []));
  const paired = [...paragraphs];
  for (const { start, end } of gapsIn(paragraphs)) {
    const before = places.get(paragraphs[start - 1]?.of?.id ?? "") ?? -1;
    const after = places.get(paragraphs[end]?.of?.id ?? "") ?? known.length;
    const missing = known.slice(before + 1, after).filter(({ id }) => !taken.has(id));
    for (const [own, of] of pairByLength(paragraphs.slice(start, end), missing)) {
      const paragraph = paired[start + own];
      if (paragraph) paired[start + own] = { ...paragraph, of };
    }
  }
  return paired;
}

function gapsIn(paragraphs: readonly RecognisedParagraph[]): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  for (const [index, { of }] of paragraphs.entries()) {
    const last = gaps.at(-1);
    if (of) continue;
    if (last?.end === index) last.end = index + 1;
    else gaps.push({ start: index, end: index + 1 });
  }
  return gaps;
}

/** What it costs to leave one alone: as much as pairing two of which one is half again as long. */
const ALONE = Math.log(1.5);

/** Pairs in order, each with one of about its own length; as many as there are missing are taken as they come. */
function pairByLength(
  copy: readonly RecognisedParagraph[],
  missing: readonly KeyedParagraph[],
): (readonly [number, KeyedParagraph])[] {
  if (copy.length === missing.length) return missing.map((of, index) => [index, of] as const);
  const lengths = {
    copy: copy.map(({ text }) => Math.max(1, countSourceWords(text))),
    missing: missing.map(({ words }) =>
      Math.max(
        1,
        words.reduce((sum, count) => sum + count, 0),
      ),
    ),
  };
  const price = (own: number, other: number) =>
    Math.abs(Math.log((lengths.copy[own] ?? 1) / (lengths.missing[other] ?? 1)));
  const cost = cheapestFrom(copy.length, missing.length, price);
  const pairs: (readonly [number, KeyedParagraph])[] = [];
  let [own, other] = [0, 0];
  while (own < copy.length && other < missing.length) {
    const of = missing[other];
    const here = cost(own, other);
    if (of && here === cost(own + 1, other + 1) + price(own, other)) {
      pairs.push([own, of]);
      own++;
      other++;
    } else if (here === cost(own + 1, other) + ALONE) own++;
    else other++;
  }
  return pairs;
}

/** What the cheapest pairing costs of what is left from two places on. */
function cheapestFrom(
  ownCount: number,
  otherCount: number,
  price: (own: number, other: number) => number,
): (own: number, other: number) => number {
  const costs = Array.from({ length: ownCount + 1 }, () => new Float64Array(otherCount + 1));
  const cost = (own: number, other: number) => costs[own]?.[other] ?? 0;
  for (let own = ownCount; own >= 0; own--) {
    for (let other = otherCount; other >= 0; other--) {
      const ways = [
        ...(own < ownCount ? [cost(own + 1, other) + ALONE] : []),
        ...(other < otherCount ? [cost(own, other + 1) + ALONE] : []),
        ...(own < ownCount && other < otherCount ? [cost(own + 1, other + 1) + price(own, other)] : []),
      ];
      const row = costs[own];
      if (row && ways.length > 0) row[other] = Math.min(...ways);
    }
  }
  return cost;
}
