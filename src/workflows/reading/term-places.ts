import type { BoundMatch, IndexedRow, IndexedText } from "./indexed.ts";

/** One place where a term stands in the Dutch. */
export interface TermPlace {
  readonly slug: string;
  readonly row: IndexedRow;
  /** The sentence's number among the row's Dutch sentences, from 0. */
  readonly sentence: number;
  readonly match: BoundMatch;
}

export type TermPlaces = ReadonlyMap<string, readonly TermPlace[]>;

/** Every place of every term, in the order of the texts. */
export function countPlaces(texts: ReadonlyMap<string, IndexedText>): TermPlaces {
  const places = new Map<string, TermPlace[]>();
  for (const [slug, { rows }] of texts) {
    for (const row of rows) {
      for (const [sentence, { matches }] of row.nl.flatMap((paragraph) => paragraph.sentences).entries()) {
        for (const match of matches) {
          const own = places.get(match.term) ?? [];
          own.push({ slug, row, sentence, match });
          places.set(match.term, own);
        }
      }
    }
  }
  return places;
}

/** How often each English form renders a term, most frequent first. */
export function countRenderings(
  places: readonly TermPlace[],
): { form: string; count: number; deprecated: boolean }[] {
  const counts = new Map<string, { form: string; count: number; deprecated: boolean }>();
  for (const { match } of places) {
    if (!match.rendering) continue;
    const { form, deprecated } = match.rendering;
    const before = counts.get(form)?.count ?? 0;
    counts.set(form, { form, count: before + 1, deprecated });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
