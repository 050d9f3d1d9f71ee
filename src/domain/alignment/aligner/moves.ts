/** A kind of bead: so many Dutch and so many English sentences, and how often it occurs, in nats. */
export interface Move {
  readonly nl: number;
  readonly en: number;
  readonly prior: number;
}

/** For the first look. */
export const FEW_MOVES: readonly Move[] = withPriors([
  { nl: 1, en: 1, share: 0.9 },
  { nl: 1, en: 2, share: 0.03 },
  { nl: 2, en: 1, share: 0.03 },
  { nl: 2, en: 2, share: 0.003 },
]);

/** All beads up to 4-4; after Gale and Church 1993, table 5, with the rarer kinds falling off. */
export const ALL_MOVES: readonly Move[] = withPriors([
  { nl: 1, en: 1, share: 0.9 },
  { nl: 1, en: 2, share: 0.03 },
  { nl: 2, en: 1, share: 0.03 },
  { nl: 2, en: 2, share: 0.003 },
  { nl: 1, en: 3, share: 0.005 },
  { nl: 3, en: 1, share: 0.005 },
  { nl: 2, en: 3, share: 0.0008 },
  { nl: 3, en: 2, share: 0.0008 },
  { nl: 1, en: 4, share: 0.001 },
  { nl: 4, en: 1, share: 0.001 },
  { nl: 3, en: 3, share: 0.0002 },
  { nl: 2, en: 4, share: 0.0002 },
  { nl: 4, en: 2, share: 0.0002 },
  { nl: 3, en: 4, share: 0.0001 },
  { nl: 4, en: 3, share: 0.0001 },
  { nl: 4, en: 4, share: 0.00005 },
]);

/** Named, since the engine takes whole numbers in a row with a share for floating-point ones, wherever they come. */
interface Kind {
  readonly nl: number;
  readonly en: number;
  readonly share: number;
}

function withPriors(kinds: readonly Kind[]): Move[] {
  return kinds.map(({ nl, en, share }) => ({ nl, en, prior: Math.log(share) }));
}
