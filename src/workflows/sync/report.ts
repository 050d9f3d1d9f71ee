import type { InputError } from "../../domain/errors/error.ts";
import type { Conflict } from "../../store/model.ts";

/** What a sync did. */
export interface SyncReport {
  /** Files that were read because they changed. */
  filesRead: number;
  /** Wordings taken in from files. */
  revisions: number;
  /** Files brought up to date with the store. */
  filesWritten: number;
  /** Texts whose files are gone. */
  removed: string[];
  /** Everything that waits for a person's word, old and new. */
  conflicts: Conflict[];
  /** Files that could not be read: the library keeps what it had of them. */
  errors: InputError[];
  /** Files that were read, with something amiss in them. */
  warnings: InputError[];
}

export function emptyReport(): SyncReport {
  return {
    filesRead: 0,
    revisions: 0,
    filesWritten: 0,
    removed: [],
    conflicts: [],
    errors: [],
    warnings: [],
  };
}
