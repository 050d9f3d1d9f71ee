/** Two stretches that are laid over one another; ends are exclusive. */
export interface Range {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

export function sizeOf({ before, beforeEnd, after, afterEnd }: Range): number {
  return beforeEnd - before + afterEnd - after;
}

/** A run that stands in both lists: where it begins in each, and how long it is. */
export interface Common {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}
