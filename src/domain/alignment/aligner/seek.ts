/** The first place from `low` up to `high` whose value is at least `value`, in ascending values. */
export function seek(values: Int32Array, low: number, high: number, value: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
