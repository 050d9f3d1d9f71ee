import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dutchMatcher } from "../../src/domain/glossary/dutch-matcher.ts";
import type { Matcher } from "../../src/domain/glossary/match.ts";
import type { Term } from "../../src/domain/glossary/term.ts";
import { wordSpans } from "../../src/domain/text/words.ts";
import { dutchWords } from "../../src/workflows/dutch-words.ts";
import { bundledSentences } from "./bundled.ts";
import { collectGarbage, median, type Times, table, timesOf } from "./measure.ts";
import { benchTerm, readTermFolder, type TermFolder } from "./term-folder.ts";
import { type FoundTerms, scoreTerms, type TermGold, WAYS } from "./term-score.ts";
import { WAYS_OF_MATCHING } from "./term-ways.ts";

const words = await dutchWords();

const SIZES = [200, 2_000, 20_000];

/**
 * Finding terms in Dutch sentences beside four other ways of matching: recall, precision, F1; then speed, and how it
 * grows with the glossary. `--out FILE` writes what ours found, `sentence TAB term` a line; `--text FOLDER` measures
 * the speed on the sentences and on every different line of the files named `src.txt` below the folder.
 *
 * @param folder see `readTermFolder`; without it, the speed alone, on the bundled text
 */
export async function benchTerms(
  folder: string | undefined,
  options: readonly string[] = [],
): Promise<string[]> {
  const { out, text } = parseArgs({
    args: [...options],
    options: { out: { type: "string" }, text: { type: "string" } },
  }).values;
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
  const more = text === undefined ? [] : await sourceLines(text);
  return [...lines, "", ...(await speed({ ...given, sentences: [...given.sentences, ...more] }))];
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

async function sourceLines(folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const path of glob(join(folder, "**/src.txt")))
    lines.push(...(await readFile(path, "utf8")).split("\n"));
  return lines;
}

/** What one size of glossary costs in one round. */
interface Round {
  readonly making: Times;
  readonly first: Times;
  readonly again: Times;
}

const ROUNDS = 9;

/**
 * Every sentence differs from the others. Each size is measured on sentences that its matcher has never seen, and
 * again on the same ones; processor time beside the clock's, for machines that do other things meanwhile. The sizes
 * take turns, in either order, so that neither a slow moment nor a program that is not warm yet falls upon one of
 * them; growth is the median of what each round says of it. Two rounds come before and do not count.
 */
async function speed({ sentences, terms }: TermFolder): Promise<string[]> {
  const different = [...new Set(sentences)].filter((sentence) => sentence.trim() !== "");
  const megabytes = Buffer.byteLength(different.join("\n")) / 1e6;
  const sizes = SIZES.map((size) => ({ glossary: glossaryOf(terms, size), rounds: [] as Round[] }));
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const { glossary, rounds } of round % 2 === 0 ? sizes : sizes.toReversed()) {
      const times = await roundOf(glossary, different);
      if (round >= 0) rounds.push(times);
    }
  }
  const smallest = sizes[0]?.rounds ?? [];
  const rows = sizes.map(({ glossary, rounds }) => {
    const rate = (timeOf: (round: Round) => number) =>
      `${(megabytes / (median(rounds.map(timeOf)) / 1_000)).toFixed(1)} MB/s`;
    const growth = (timeOf: (round: Round) => number) =>
      median(rounds.map((each, at) => timeOf(each) / timeOf(smallest[at] ?? each))).toFixed(2);
    return [
      `${glossary.length}`,
      `${median(rounds.map(({ making }) => making.clock)).toFixed(0)} ms`,
      rate(({ first }) => first.clock),
      rate(({ first }) => first.processor),
      rate(({ again }) => again.clock),
      growth(({ first }) => first.clock),
      growth(({ first }) => first.processor),
    ];
  });
  const head = [
    "terms",
    "made ready",
    "unseen text",
    "by processor time",
    "the same text again",
    "time beside 200 terms",
    "by processor time",
  ];
  return [`Speed on ${textOf(different)}:`, "", ...table(head, rows)];
}

async function roundOf(glossary: readonly Term[], sentences: readonly string[]): Promise<Round> {
  let matcher: Matcher | undefined;
  const making = await timesOf(() => {
    matcher = dutchMatcher(glossary, words);
  });
  const read = () => {
    for (const sentence of sentences) matcher?.(sentence);
  };
  await collectGarbage();
  const first = await timesOf(read);
  return { making, first, again: await timesOf(read) };
}

function textOf(sentences: readonly string[]): string {
  let count = 0;
  const different = new Set<string>();
  for (const sentence of sentences) {
    for (const { start, end } of wordSpans(sentence)) {
      different.add(sentence.slice(start, end));
      count += 1;
    }
  }
  const megabytes = Buffer.byteLength(sentences.join("\n")) / 1e6;
  return `${megabytes.toFixed(2)} MB, ${sentences.length} sentences, ${count} words, ${different.size} of them different`;
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
