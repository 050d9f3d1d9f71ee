/** Positions on two sides that belong together: a bead of sentences, a row of paragraphs. Ascending on each side. */
export interface Pairing {
  readonly nl: readonly number[];
  readonly en: readonly number[];
}

/**
 * The one order in which pairings are listed: by their first Dutch position; what has no Dutch comes right after
 * the pairing of the English position before it, or at the very start where there is none.
 * Each position belongs to at most one pairing; the result holds the same objects.
 */
export function inReadingOrder<T extends Pairing>(pairings: readonly T[]): T[] {
  const dutch = pairings.filter((one) => one.nl.length > 0).sort((a, b) => first(a.nl) - first(b.nl));
  const { leading, following } = englishOnly(pairings);
  return [...leading, ...dutch.flatMap((one) => [one, ...(following.get(one) ?? [])])];
}

/** The pairings without Dutch: those before all others, and those that follow a pairing with Dutch. */
function englishOnly<T extends Pairing>(pairings: readonly T[]) {
  const leading: T[] = [];
  const following = new Map<T, T[]>();
  let dutchBefore: T | undefined;
  for (const { position, one } of byEnglish(pairings)) {
    if (one.nl.length > 0) dutchBefore = one;
    else if (position !== first(one.en)) continue;
    else if (dutchBefore === undefined) leading.push(one);
    else appended(following, dutchBefore).push(one);
  }
  return { leading, following };
}

function appended<T>(lists: Map<T, T[]>, key: T): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function byEnglish<T extends Pairing>(pairings: readonly T[]): { position: number; one: T }[] {
  return pairings
    .flatMap((one) => one.en.map((position) => ({ position, one })))
    .sort((a, b) => a.position - b.position);
}

function first(positions: readonly number[]): number {
  return positions[0] ?? Number.POSITIVE_INFINITY;
}
