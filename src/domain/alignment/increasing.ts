/**
 * The indexes of one longest strictly increasing subsequence of `values`, ascending.
 * Patience sorting: n log n time, linear memory. Among equally long ones the choice is fixed.
 */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    const length = shorterThan(value, tails, values);
    before[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  });
  const chosen: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) chosen.push(index);
  return chosen.reverse();
}

/** The length of the longest subsequence so far that ends below `value`; `tails` holds the lowest end of each length. */
function shorterThan(value: number, tails: readonly number[], values: readonly number[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = values[tails[middle] ?? -1] ?? Number.POSITIVE_INFINITY;
    if (end < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
