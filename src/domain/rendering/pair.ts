/** Something that stands at a place of a text, from 0 to 1 of its length. */
export interface Positioned {
  readonly position: number;
}

/**
 * Pairs what stands on two sides, in order and each once at most: the n-th with the n-th where there are as
 * many, otherwise each of the fewer with the nearest of the others that still leaves enough for the rest.
 * Both lists are in text order; linear.
 */
export function pairInOrder<Left extends Positioned, Right extends Positioned>(
  left: readonly Left[],
  right: readonly Right[],
): readonly (readonly [Left, Right])[] {
  if (left.length > right.length) return pairInOrder(right, left).map(([one, other]) => [other, one]);
  const pairs: (readonly [Left, Right])[] = [];
  let next = 0;
  for (const [index, one] of left.entries()) {
    const last = right.length - (left.length - index);
    while (next < last && distance(one, right[next + 1]) < distance(one, right[next])) next += 1;
    const other = right[next];
    if (other) pairs.push([one, other]);
    next += 1;
  }
  return pairs;
}

function distance(one: Positioned, other: Positioned | undefined): number {
  return other ? Math.abs(one.position - other.position) : Number.POSITIVE_INFINITY;
}
