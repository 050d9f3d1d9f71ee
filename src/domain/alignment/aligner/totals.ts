/** Sums from the beginning: `totals[k]` is the sum of the first k values. */
export function runningTotals(values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) totals[k + 1] = (totals[k] as number) + (values[k] as number);
  return totals;
}
