import type { Bead, ParagraphKind } from "../text/model.ts";
import { sharedTokens } from "./evidence.ts";
import { alignByLength, lengthCost, runningTotals } from "./gale-church.ts";
import { cheapestBeads } from "./search.ts";

/** A paragraph to be paired: its kind and its plain sentences. */
export interface Unpaired {
  readonly kind: ParagraphKind;
  readonly sentences: readonly string[];
}

/** A row by positions: `nl` and `en` are indexes of paragraphs, `beads` index the row's sentences. */
export interface PairedRow extends Bead {
  readonly beads: readonly Bead[];
}

/**
 * A plain method: paragraphs are paired in order by length, kind, and a little by the numbers and names they share
 * (1-1, 1-0, 0-1, 2-1, 1-2), then the sentences of each row by `alignByLength`.
 * Every paragraph is in exactly one row, every sentence of a row in exactly one of its beads.
 */
export function pairParagraphs(nl: readonly Unpaired[], en: readonly Unpaired[]): PairedRow[] {
  const sides = { nl: nl.map(lengthOf), en: en.map(lengthOf) };
  const cost = rowCost({ nl, en }, sides);
  const moves = PRICES.map((move) => ({
    ...move,
    cost: (nlEnd: number, enEnd: number) => cost(move, nlEnd, enEnd),
  }));
  const rows = cheapestBeads({ ...sides, moves });
  return rows.map((row) => ({
    ...row,
    beads: alignByLength(sentenceLengths(nl, row.nl), sentenceLengths(en, row.en)),
  }));
}

interface Priced {
  readonly nl: number;
  readonly en: number;
  readonly price: number;
}

/** Costs are in nats. A paragraph left out costs the same however long it is: length says nothing about that. */
const PRICES: readonly Priced[] = [
  { nl: 1, en: 1, price: 0 },
  { nl: 1, en: 0, price: 9 },
  { nl: 0, en: 1, price: 9 },
  { nl: 2, en: 1, price: 4 },
  { nl: 1, en: 2, price: 4 },
];

/** The cost of a row that ends with these paragraphs; no move takes more than two of a side, so its ends are all of it. */
function rowCost(
  paragraphs: Record<"nl" | "en", readonly Unpaired[]>,
  lengths: Record<"nl" | "en", number[]>,
) {
  const ends = { nl: runningTotals(lengths.nl), en: runningTotals(lengths.en) };
  const kinds = { nl: paragraphs.nl.map(({ kind }) => kind), en: paragraphs.en.map(({ kind }) => kind) };
  const shared = sharedTokens(paragraphs.nl.map(wording), paragraphs.en.map(wording));
  return ({ nl, en, price }: Priced, nlEnd: number, enEnd: number): number => {
    if (nl === 0 || en === 0) return price;
    const [nlFrom, enFrom] = [nlEnd - nl, enEnd - en];
    let gain = shared(nlFrom, enFrom);
    if (nl + en > 2) gain += shared(nlEnd - 1, enEnd - 1);
    const dutch = (ends.nl[nlEnd] ?? 0) - (ends.nl[nlFrom] ?? 0);
    const english = (ends.en[enEnd] ?? 0) - (ends.en[enFrom] ?? 0);
    const outer = kindCost(kinds.nl[nlFrom], kinds.en[enFrom], nl + en > 2);
    const inner = kindCost(kinds.nl[nlEnd - 1], kinds.en[enEnd - 1], nl + en > 2);
    return price + Math.max(outer, inner) + lengthCost(dutch, english) - Math.min(MOST_GAIN, gain);
  };
}

/** Shared numbers and names never weigh more than this together. */
const MOST_GAIN = 8;

/** What it says that paragraphs of these kinds stand together: less than nothing where rare kinds agree. */
function kindCost(
  nl: ParagraphKind = "paragraph",
  en: ParagraphKind = "paragraph",
  isMerge: boolean,
): number {
  if (nl !== en) return Math.max(MIXED[nl], MIXED[en]);
  return (isMerge ? MERGED : AGREED)[nl];
}

const AGREED: Record<ParagraphKind, number> = { paragraph: 0, quote: -1, item: -2, caption: -4, heading: -4 };
const MERGED: Record<ParagraphKind, number> = { paragraph: 0, quote: 0, item: 4, caption: 8, heading: 8 };
const MIXED: Record<ParagraphKind, number> = { paragraph: 0, quote: 1, item: 4, caption: 8, heading: 12 };

function wording({ sentences }: Unpaired): string {
  return sentences.join(" ");
}

function lengthOf(paragraph: Unpaired): number {
  return wording(paragraph).length;
}

function sentenceLengths(paragraphs: readonly Unpaired[], indexes: readonly number[]): number[] {
  return indexes.flatMap((index) => paragraphs[index]?.sentences.map((sentence) => sentence.length) ?? []);
}
