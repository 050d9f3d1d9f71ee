/** As many words are remembered, then forgotten all at once: memory stays bounded on any text. */
const MOST_REMEMBERED = 100_000;
const LONGEST_REMEMBERED = 64;

/** The same function of a word, worked out once for each spelling. */
export function remembering<Analysis>(analyse: (word: string) => Analysis): (word: string) => Analysis {
  const known = new Map<string, Analysis>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const analysis = analyse(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (word.length <= LONGEST_REMEMBERED) known.set(word, analysis);
    return analysis;
  };
}
