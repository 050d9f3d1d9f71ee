import { stemmer } from "@orama/stemmers/dutch";
import { dutchMatcher } from "../../src/domain/glossary/dutch-matcher.ts";
import { foldWord } from "../../src/domain/glossary/fold.ts";
import type { Term } from "../../src/domain/glossary/term.ts";
import { wordSpans } from "../../src/domain/text/words.ts";
import { dutchWords } from "../../src/workflows/dutch-words.ts";

const words = await dutchWords();

/** Finds the terms of one sentence, by their numbers. */
export type FindTerms = (sentence: string) => ReadonlySet<number>;

/** Ours, and the ways in which translation systems of today find terms; all of them ignore case. */
export const WAYS_OF_MATCHING: Readonly<Record<string, (terms: readonly Term[]) => FindTerms>> = {
  ours: (terms) => {
    const matcher = dutchMatcher(terms, words);
    const numbers = new Map(terms.map(({ id }, number) => [id, number]));
    return (sentence) => new Set(matcher(sentence).map(({ term }) => numbers.get(term) ?? -1));
  },
  "exact word": (terms) => byWord(terms, (word) => word),
  "Snowball stem": (terms) => byWord(terms, (word) => stemmer(word)),
  substring: (terms) => {
    const lemmas = terms.map(({ nl }) => foldWord(nl.lemma));
    return (sentence) => {
      const text = foldWord(sentence);
      return new Set(lemmas.flatMap((lemma, number) => (text.includes(lemma) ? [number] : [])));
    };
  },
  "word start": (terms) => {
    const lemmas = terms.map(({ nl }) => foldWord(nl.lemma));
    return (sentence) => {
      const words = wordsOf(sentence);
      const begins = (lemma: string) => words.some((word) => word.startsWith(lemma));
      return new Set(lemmas.flatMap((lemma, number) => (begins(lemma) ? [number] : [])));
    };
  },
};

function byWord(terms: readonly Term[], keyOf: (word: string) => string): FindTerms {
  const numbers = Map.groupBy(terms.keys(), (number) => keyOf(foldWord(terms[number]?.nl.lemma ?? "")));
  return (sentence) => new Set(wordsOf(sentence).flatMap((word) => numbers.get(keyOf(word)) ?? []));
}

function wordsOf(sentence: string): string[] {
  return wordSpans(sentence).map(({ start, end }) => foldWord(sentence.slice(start, end)));
}
