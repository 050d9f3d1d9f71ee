/** Two lists with a number for each token (a word, a sentence), the same for the same in both. */
export function numbered(before: readonly string[], after: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  return [before, after].map((tokens) =>
    Int32Array.from(tokens, (token) => {
      const known = numbers.get(token) ?? numbers.size;
      numbers.set(token, known);
      return known;
    }),
  ) as [Int32Array, Int32Array];
}
