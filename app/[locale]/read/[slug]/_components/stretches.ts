import type { Occurrence, Run } from "#src/workflows/view.ts";

/** Runs that stand together: one link for what overlaps, since a link cannot stand in a link. */
export interface Stretch {
  readonly runs: readonly Run[];
  /** The occurrences of all its runs, in the order they begin, the longest first; empty: no term. */
  readonly occurrences: readonly Occurrence[];
}

/**
 * Cuts a sentence where terms begin and end. Terms that overlap, or hold one another, are one stretch: the
 * pop-up then shows an entry for each. Terms that merely touch are two.
 */
export function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    const occurrences = run.occurrences ?? [];
    if (last !== undefined && belongs(last, occurrences)) {
      stretches[stretches.length - 1] = {
        runs: [...last.runs, run],
        occurrences: [...last.occurrences, ...occurrences.filter((one) => !holds(last, one))],
      };
    } else {
      stretches.push({ runs: [run], occurrences });
    }
  }
  return stretches;
}

function belongs(last: Stretch, occurrences: readonly Occurrence[]): boolean {
  if (last.occurrences.length === 0) return occurrences.length === 0;
  const end = last.runs.at(-1)?.occurrences ?? [];
  return occurrences.some(({ id }) => end.some((one) => one.id === id));
}

function holds({ occurrences }: Stretch, { id }: Occurrence): boolean {
  return occurrences.some((one) => one.id === id);
}
