import type { Paragraph, Row, TranslatedParagraph } from "../text/model.ts";
import { inReadingOrder, type Pairing } from "./order.ts";

/**
 * What stands side by side: the connected components over `of`, so that paragraphs joined by any chain of
 * renderings share a row. Every paragraph of either side is in exactly one row.
 *
 * An absent `of` means the Dutch paragraph of the same id; an id that no Dutch paragraph has ties to nothing, and
 * a paragraph tied to nothing is a row of its own.
 *
 * Rows come by their first Dutch paragraph; English-only ones right after the row of the English paragraph before
 * them, or at the very start. Where the English order differs from the Dutch, rows follow the Dutch; inside a
 * row each side keeps its own order, also around paragraphs of other rows that stand in between. An English-only
 * row thus stays with the English paragraph it follows, wherever the Dutch has taken that.
 */
export function rowsOf(original: readonly Paragraph[], translated: readonly TranslatedParagraph[]): Row[] {
  const pairings = components(original.length, counterparts(original, translated));
  return inReadingOrder(pairings).map((row) => ({
    nl: row.nl.flatMap((index) => original[index]?.id ?? []),
    en: row.en.flatMap((index) => translated[index]?.id ?? []),
  }));
}

/** For each English paragraph the indexes of the Dutch ones it renders. */
function counterparts(
  original: readonly Paragraph[],
  translated: readonly TranslatedParagraph[],
): readonly number[][] {
  const indexes = new Map(original.map((paragraph, index) => [paragraph.id, index]));
  return translated.map(({ id, of }) => (of ?? [id]).flatMap((dutch) => indexes.get(dutch) ?? []));
}

/** Union-find over the Dutch paragraphs, then over the English ones behind them. */
function components(nlCount: number, counterparts: readonly number[][]): Pairing[] {
  const parents = Array.from({ length: nlCount + counterparts.length }, (_, index) => index);
  counterparts.forEach((dutch, english) => {
    for (const index of dutch) parents[root(parents, nlCount + english)] = root(parents, index);
  });
  const found = new Map<number, { nl: number[]; en: number[] }>();
  parents.forEach((_, index) => {
    const top = root(parents, index);
    const pairing = found.get(top) ?? { nl: [], en: [] };
    found.set(top, pairing);
    if (index < nlCount) pairing.nl.push(index);
    else pairing.en.push(index - nlCount);
  });
  return [...found.values()];
}

function root(parents: number[], index: number): number {
  let top = index;
  while (parents[top] !== top) {
    const above = parents[top] ?? top;
    parents[top] = parents[above] ?? above;
    top = above;
  }
  return top;
}
