import fc from "fast-check";

/** Words that make diffs hard: repeats, clitics, hyphens, marks, what looks like the marks of other programs. */
const WORDS = [
  "the",
  "the",
  "a",
  "boat",
  "boats",
  "Minsk-akkoorden",
  "’s",
  "'s",
  "avonds",
  "“no”",
  '"no"',
  "–",
  "-",
  "<0",
  ">0",
  "1.250,50",
  "é",
  "🇳🇱",
  "juist,",
  "not.",
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(" "));

const known = fc.constantFrom(
  "The boat lay in the harbour.",
  "Nobody went on board any more.",
  "At night the lamps were lit.",
  "It was cold, and it stayed cold.",
);

/** A wording: trimmed sentences, none of them empty; some so long and plain that they are known again when they move. */
export const anyWording = fc.array(fc.oneof(sentence, known), { maxLength: 6 });

/** A wording and one made of it: sentences shuffled, left out and put in, words changed. */
export const anyEdit = fc
  .tuple(
    anyWording,
    fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom("drop", "swap", "word", "put", "join")), {
      maxLength: 4,
    }),
    sentence,
  )
  .map(([base, steps, extra]) => {
    const proposed = [...base];
    for (const [at, to, step] of steps) {
      const here = at % Math.max(1, proposed.length);
      if (step === "drop") proposed.splice(here, 1);
      if (step === "swap") proposed.splice(to % Math.max(1, proposed.length), 0, ...proposed.splice(here, 1));
      if (step === "put") proposed.splice(here, 0, extra);
      if (step === "word" && proposed[here] !== undefined)
        proposed[here] = withWord(proposed[here], to, extra);
      if (step === "join" && here + 1 < proposed.length)
        proposed.splice(here, 2, `${proposed[here]} ${proposed[here + 1]}`);
    }
    return { base, proposed };
  });

function withWord(sentence: string, at: number, extra: string): string {
  const words = sentence.split(" ");
  words[at % words.length] = extra.split(" ")[0] ?? "x";
  return words.join(" ");
}
