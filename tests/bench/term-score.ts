/** What a linguist says of sentences and terms, as the files of a benchmark folder have it. */
export interface TermGold {
  /** "sentence term" → the ways in which the term stands there. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The lemmas of each sentence, parts of compounds too. */
  readonly lemmas: readonly ReadonlySet<string>[];
  /** All words seen. */
  readonly words: ReadonlySet<string>;
}

export interface TermScore {
  readonly recallOf: ReadonlyMap<string, number>;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

export const WAYS = ["same", "inflected", "split", "compound"];

/** One set of term numbers for each sentence. */
export type FoundTerms = readonly ReadonlySet<number>[];

/**
 * Recall for each way of standing, precision and F1 over pairs of sentence and term. A pair that is the same lemma
 * as another word class, or stands in a compound that was left whole, counts as neither right nor wrong.
 */
export function scoreTerms(
  gold: TermGold,
  found: FoundTerms,
  sentences: readonly string[],
  lemmaOf: (term: number) => string,
): TermScore {
  let [right, wrong] = [0, 0];
  const met = new Map<string, number>();
  for (const [sentence, terms] of found.entries()) {
    for (const term of terms) {
      const ways = gold.pairs.get(`${sentence} ${term}`);
      if (ways) {
        right += 1;
        for (const way of ways) met.set(way, (met.get(way) ?? 0) + 1);
      } else if (!isLeftOpen(gold, sentence, sentences[sentence] ?? "", lemmaOf(term))) wrong += 1;
    }
  }
  const recall = right / gold.pairs.size;
  const precision = right / Math.max(1, right + wrong);
  return {
    recallOf: new Map(WAYS.map((way) => [way, (met.get(way) ?? 0) / Math.max(1, countOf(gold, way))])),
    recall,
    precision,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
  };
}

function countOf({ pairs }: TermGold, way: string): number {
  return [...pairs.values()].filter((ways) => ways.has(way)).length;
}

const SHORTEST_PART = 4;

function isLeftOpen(gold: TermGold, sentence: number, text: string, lemma: string): boolean {
  const term = lemma.toLowerCase();
  if (gold.lemmas[sentence]?.has(term)) return true;
  if (lemma.length < SHORTEST_PART) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    restsOf(word, term).some((rest) => gold.words.has(rest)),
  );
}

/** What is left of a word when the term is taken from either end, with and without a linking element. */
function restsOf(word: string, term: string): string[] {
  const before = word.endsWith(term) ? word.slice(0, -term.length) : undefined;
  const after = word.startsWith(term) ? word.slice(term.length) : undefined;
  const links = ["s", "e", "en", "er"];
  return [
    ...(before === undefined
      ? []
      : [before, ...links.filter((l) => before.endsWith(l)).map((l) => before.slice(0, -l.length))]),
    ...(after === undefined
      ? []
      : [after, ...links.filter((l) => after.startsWith(l)).map((l) => after.slice(l.length))]),
  ];
}
