import type { WordList } from "../../domain/glossary/dutch/word-list.ts";
import { dutchMatcher } from "../../domain/glossary/dutch-matcher.ts";
import { englishMatcher } from "../../domain/glossary/english-matcher.ts";
import type { Matcher } from "../../domain/glossary/match.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { StoredTerm } from "../../store/model.ts";

/** The terms of the library, ready to be found in sentences of either language. */
export interface Glossary {
  readonly terms: ReadonlyMap<string, Term>;
  readonly dutch: Matcher;
  readonly english: Matcher;
  /** Changes with any term: what was found under one key holds for no other. */
  readonly key: string;
}

/**
 * @param words the words of Dutch, by which the parts of compounds are known
 * @param earlier a glossary made before; given back as it is where no term has changed
 */
export function glossaryOf(stored: readonly StoredTerm[], words: WordList, earlier?: Glossary): Glossary {
  const key = stored.map(({ hash }) => hash).join();
  if (earlier?.key === key) return earlier;
  const terms = stored.map(({ term }) => term);
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    dutch: dutchMatcher(terms, words),
    english: englishMatcher(terms),
    key,
  };
}
