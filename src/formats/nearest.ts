const LONGEST = 64;

/**
 * The known name that a misspelt one most likely stands for: the fewest letters added, left out, replaced or
 * swapped with their neighbour (Damerau 1964), and no more than a third of its letters. Ties go to the first.
 */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  const wanted = found.toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = distanceBetween(wanted, name.toLowerCase());
    const allowed = Math.max(1, Math.floor(name.length / 3));
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same];
      row.push(Math.min(...steps, swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
