/** The beads of one kind, so many Dutch and so many English sentences, that end before Dutch sentence `i` and are worth a look. */
export interface BeadRow {
  readonly i: number;
  readonly nl: number;
  readonly en: number;
  /** The first `count` of `ends` are the English sentences that they end before, ascending. */
  readonly count: number;
  readonly ends: Int32Array;
  /** The gain of each, in nats. */
  readonly gains: Float64Array;
}
