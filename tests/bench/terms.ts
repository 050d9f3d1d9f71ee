import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { dutchMatcher } from "../../src/domain/glossary/dutch-matcher.ts";
import type { Term } from "../../src/domain/glossary/term.ts";
import { wordSpans } from "../../src/domain/text/words.ts";
import { dutchWords } from "../../src/workflows/dutch-words.ts";
import { bundledSentences } from "./bundled.ts";
import { medianMilliseconds, table } from "./measure.ts";
import { benchTerm, readTermFolder, type TermFolder } from "./term-folder.ts";
import { type FoundTerms, scoreTerms, type TermGold, WAYS } from "./term-score.ts";
import { WAYS_OF_MATCHING } from "./term-ways.ts";

const words = await dutchWords();

const SIZES = [200, 2_000, 20_000];

/**
 * Finding terms in Dutch sentences beside four other ways of matching: recall, precision, F1; then speed, and how it
 * grows with the glossary. `--out FILE` writes what ours found, `sentence TAB term` a line.
 *
 * @param folder see `readTermFolder`; without it, the speed alone, on the bundled text
 */
export async function benchTerms(
  folder: string | undefined,
  options: readonly string[] = [],
): Promise<string[]> {
  const { out } = parseArgs({ args: [...options], options: { out: { type: "string" } } }).values;
  if (folder === undefined) return speed(await bundledFolder());
  const given = await readTermFolder(folder);
  const lines = given.gold
    ? scores(given, given.gold)
    : ["(no gold.tsv, lemmas.txt and words.txt: no score)"];
  if (out !== undefined) {
    const found = findAll(given, "ours");
    const pairs = found.flatMap((terms, sentence) => [...terms].map((term) => `${sentence}\t${term}\n`));
    await writeFile(out, pairs.join(""));
  }
  return [...lines, "", ...(await speed(given))];
}

function scores(given: TermFolder, gold: TermGold): string[] {
  const rows = Object.keys(WAYS_OF_MATCHING).map((way) => {
    const lemmaOf = (term: number) => given.terms[term]?.nl.lemma ?? "";
    const { recallOf, recall, precision, f1 } = scoreTerms(
      gold,
      findAll(given, way),
      given.sentences,
      lemmaOf,
    );
    return [way, ...[...recallOf.values(), recall, precision, f1].map((figure) => figure.toFixed(3))];
  });
  return table(["way of matching", ...WAYS, "recall", "precision", "F1"], rows);
}

function findAll({ sentences, terms }: TermFolder, way: string): FoundTerms {
  const find = WAYS_OF_MATCHING[way]?.(terms);
  return sentences.map((sentence) => find?.(sentence) ?? new Set());
}

/** Each size is measured on sentences that its matcher has never seen, and again on the same ones. */
async function speed({ sentences, terms }: TermFolder): Promise<string[]> {
  const megabytes = Buffer.byteLength(sentences.join("\n")) / 1e6;
  const rows: string[][] = [];
  let smallest: number | undefined;
  for (const size of SIZES) {
    const glossary = glossaryOf(terms, size);
    const building = await medianMilliseconds(3, () => dutchMatcher(glossary, words));
    const matchers = Array.from({ length: 6 }, () => dutchMatcher(glossary, words));
    const unread = [...matchers];
    const first = await medianMilliseconds(5, () => {
      const matcher = unread.pop();
      for (const sentence of sentences) matcher?.(sentence);
    });
    const again = await medianMilliseconds(5, () => {
      for (const sentence of sentences) matchers[0]?.(sentence);
    });
    smallest ??= again;
    rows.push([
      `${glossary.length}`,
      `${building.toFixed(0)} ms`,
      `${(megabytes / (first / 1_000)).toFixed(1)} MB/s`,
      `${(megabytes / (again / 1_000)).toFixed(1)} MB/s`,
      (again / smallest).toFixed(2),
    ]);
  }
  const head = [
    "terms",
    "made ready",
    `first ${megabytes.toFixed(2)} MB of text`,
    "the same words again",
    "time beside 200 terms",
  ];
  return table(head, rows);
}

/** The first so many terms; past the given ones, compounds of two of them. */
function glossaryOf(given: readonly Term[], size: number): readonly Term[] {
  const terms = given.slice(0, size);
  const nouns = given.filter(({ pos, nl }) => pos === "noun" && /^\p{Ll}{4,}$/u.test(nl.lemma));
  for (let step = 1; terms.length < size && step < nouns.length; step += 1) {
    for (const [at, { nl }] of nouns.entries()) {
      const second = nouns[(at + step) % nouns.length];
      if (terms.length < size && second)
        terms.push(benchTerm(`c${terms.length}`, nl.lemma + second.nl.lemma, "noun"));
    }
  }
  return terms;
}

/** The bundled text, with its longer words as terms. */
async function bundledFolder(): Promise<TermFolder> {
  const sentences = await bundledSentences();
  const words = new Set(sentences.flatMap((s) => wordSpans(s).map(({ start, end }) => s.slice(start, end))));
  const nouns = [...words].filter((word) => /^\p{Ll}{5,}$/u.test(word));
  return {
    sentences,
    terms: nouns.map((word, number) => benchTerm(`${number}`, word, "noun")),
    gold: undefined,
  };
}
