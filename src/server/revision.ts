/**
 * Which library is shown, and in which state. Asked on every request, so it must be cheap: whoever supplies it
 * watches the store and only hands out the number last seen.
 */
export interface RevisionSource {
  /** `library` tells two data folders apart; `revision` changes whenever something on a page may have changed. */
  current(): LibraryRevision;
}

export interface LibraryRevision {
  readonly library: string;
  readonly revision: number;
}

export function sameRevision(a: LibraryRevision | undefined, b: LibraryRevision): boolean {
  return a !== undefined && a.library === b.library && a.revision === b.revision;
}
