import type { ComparedRow } from "#src/workflows/view/history.ts";

interface Stretch {
  readonly isChanged: boolean;
  readonly rows: readonly ComparedRow[];
}

/** Rows in runs of changed and unchanged ones, in order. */
export function folded(rows: readonly ComparedRow[]): Stretch[] {
  const stretches: { isChanged: boolean; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.isChanged === row.changed) last.rows.push(row);
    else stretches.push({ isChanged: row.changed, rows: [row] });
  }
  return stretches;
}
