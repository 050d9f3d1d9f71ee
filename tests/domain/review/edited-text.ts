/** Repeatable chance, so that a measurement is of the same text each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many words of sentences drawn from those given. */
export function sentencesOf(words: number, from: readonly string[], random: () => number): string[] {
  const found: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = from[Math.floor(random() * from.length)] ?? "";
    found.push(sentence);
    count += sentence.split(" ").length;
  }
  return found;
}

/** The same text as an editor leaves it: of so large a share of the words each is changed, doubled or taken out. */
export function edited(sentences: readonly string[], share: number, random: () => number): string[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.split(" ").flatMap((word) => {
      if (random() > share) return [word];
      const kind = random();
      return kind < 0.5 ? [`${word}n`] : kind < 0.75 ? [word, "indeed"] : [];
    });
    return words.length > 0 ? [words.join(" ")] : [];
  });
}
