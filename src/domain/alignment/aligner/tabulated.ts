/**
 * A smooth function from a table, linear between its entries: several times as fast as the logarithms and powers it is
 * made of. The error is at most the square of a step times an eighth of the greatest second derivative.
 *
 * @returns the function; asked only from `from` to `to`
 */
export function tabulated(
  of: (x: number) => number,
  { from, to, steps }: { readonly from: number; readonly to: number; readonly steps: number },
): (x: number) => number {
  const scale = steps / (to - from);
  const table = new Float64Array(steps + 2);
  for (let k = 0; k < table.length; k++) table[k] = of(from + k / scale);
  return (x) => {
    const place = (x - from) * scale;
    const k = Math.floor(place);
    const low = table[k] as number;
    return low + (place - k) * ((table[k + 1] as number) - low);
  };
}
