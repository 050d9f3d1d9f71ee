/** A Dutch and an English sentence that seem to belong together. */
export interface Point {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * The chain of points, ascending on both sides, with the greatest total weight. Points come by `i`. A Fenwick tree
 * (1994) holds the best chain up to each `j`: O(n log n).
 */
export function heaviestChain(points: readonly Point[], enCount: number): Point[] {
  const best = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const tree = new Int32Array(enCount + 2).fill(-1);
  const sorted = points.toSorted((a, b) => a.i - b.i || b.j - a.j);
  let last = -1;
  sorted.forEach(({ j, weight }, k) => {
    const previous = upTo(tree, j, best);
    before[k] = previous;
    best[k] = weight + (previous < 0 ? 0 : (best[previous] as number));
    enter(tree, j + 1, k, best);
    if (last < 0 || (best[k] as number) > (best[last] as number)) last = k;
  });
  const chain: Point[] = [];
  for (let k = last; k >= 0; k = before[k] as number) chain.push(sorted[k] as Point);
  return chain.reverse();
}

/** The best chain that ends before `j`; −1 if none. */
function upTo(tree: Int32Array, j: number, best: Float64Array): number {
  let found = -1;
  for (let node = j; node > 0; node -= node & -node) {
    const k = tree[node] as number;
    if (k >= 0 && (found < 0 || (best[k] as number) > (best[found] as number))) found = k;
  }
  return found;
}

function enter(tree: Int32Array, j: number, k: number, best: Float64Array): void {
  for (let node = j; node < tree.length; node += node & -node) {
    const held = tree[node] as number;
    if (held < 0 || (best[k] as number) > (best[held] as number)) tree[node] = k;
  }
}
