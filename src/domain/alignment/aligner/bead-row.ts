/** The beads of one kind, so many Dutch and so many English sentences, that end before the same Dutch sentence `i`. */
export interface BeadRow {
  readonly i: number;
  readonly nl: number;
  readonly en: number;
  /** They end before English sentences `first` to `last`. */
  readonly first: number;
  readonly last: number;
  /** `gains[j - first]`, in nats; minus infinity for one that is not looked at closer. */
  readonly gains: Float64Array;
}
