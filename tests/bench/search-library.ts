import type { SearchEntry } from "../../src/domain/search/entry.ts";
import { wordSpans } from "../../src/domain/text/words.ts";

const ROWS_A_TEXT = 500;
const WORDS_A_SENTENCE = 15;
/** How many of the words are compounds made for this: a vocabulary as large as that of a newspaper. */
const MADE = 0.2;
const MADE_WORDS = 60_000;

/** Pairs of sentences in texts, by slug: real words as often as they are real, and rare ones as rare as Zipf has them. */
export function* generatedTexts(
  sentences: Readonly<Record<"nl" | "en", readonly string[]>>,
  rows: number,
): Generator<{ slug: string; entries: SearchEntry[] }> {
  const random = randomNumbers(1);
  const words = { nl: sentences.nl.flatMap(wordsOf), en: sentences.en.flatMap(wordsOf) };
  const made = { nl: madeWords(words.nl, random), en: madeWords(words.en, random) };
  const sentence = (language: "nl" | "en") =>
    Array.from({ length: WORDS_A_SENTENCE }, () =>
      random() < MADE
        ? made[language][Math.floor(MADE_WORDS ** random()) - 1]
        : words[language][Math.floor(random() * words[language].length)],
    ).join(" ");
  for (let text = 0; text * ROWS_A_TEXT < rows; text += 1) {
    const slug = `tekst-${text + 1}`;
    const entries = Array.from(
      { length: ROWS_A_TEXT },
      (_, row): SearchEntry => ({
        kind: "passage",
        row: `p${row + 1}`,
        place: `p${row + 1}-s1`,
        number: row + 1,
        nl: `${sentence("nl")}.`,
        en: `${sentence("en")}.`,
      }),
    );
    yield { slug, entries: [{ kind: "title", row: "", place: "", nl: slug, en: slug }, ...entries] };
  }
}

function madeWords(words: readonly string[], random: () => number): string[] {
  const parts = [...new Set(words.filter((word) => /^[a-z]{4,9}$/.test(word)))];
  const part = () => parts[Math.floor(random() * parts.length)] ?? "";
  return Array.from({ length: MADE_WORDS }, () => part() + part());
}

function wordsOf(sentence: string): string[] {
  return wordSpans(sentence).map(({ start, end }) => sentence.slice(start, end));
}

/** Mulberry32: the same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
