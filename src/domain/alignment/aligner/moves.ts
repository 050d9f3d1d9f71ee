/** A kind of bead: so many Dutch and so many English sentences, and how often it occurs, in nats. */
export interface Move {
  readonly nl: number;
  readonly en: number;
  readonly prior: number;
}

/** For the first look. */
export const FEW_MOVES: readonly Move[] = withPriors([
  [1, 1, 0.9],
  [1, 2, 0.03],
  [2, 1, 0.03],
  [2, 2, 0.003],
]);

/** All beads up to 4-4; after Gale and Church 1993, table 5, with the rarer kinds falling off. */
export const ALL_MOVES: readonly Move[] = withPriors([
  [1, 1, 0.9],
  [1, 2, 0.03],
  [2, 1, 0.03],
  [2, 2, 0.003],
  [1, 3, 0.005],
  [3, 1, 0.005],
  [2, 3, 0.0008],
  [3, 2, 0.0008],
  [1, 4, 0.001],
  [4, 1, 0.001],
  [3, 3, 0.0002],
  [2, 4, 0.0002],
  [4, 2, 0.0002],
  [3, 4, 0.0001],
  [4, 3, 0.0001],
  [4, 4, 0.00005],
]);

function withPriors(shares: readonly (readonly [number, number, number])[]): Move[] {
  return shares.map(([nl, en, share]) => ({ nl, en, prior: Math.log(share) }));
}
