import { readFile } from "node:fs/promises";
import type { Language } from "../../src/domain/text/model.ts";
import { splitSentences } from "../../src/domain/text/sentences.ts";
import { bundledSentences } from "./bundled.ts";
import { dutchText, medianMilliseconds, table } from "./measure.ts";

const PARAGRAPH = 5;
const KILOBYTES = [250, 1_000, 4_000];

type Splitter = (text: string, language: Language) => string[];

/**
 * Sentence boundaries beside `Intl.Segmenter`: speed, and, for files with one gold sentence a line (their names
 * begin with `nl` or `en`), the F1 of boundaries in paragraphs of five.
 *
 * @param path a file of gold sentences; without it, the speed alone
 */
export async function benchSentences(path: string | undefined): Promise<string[]> {
  const speed = await speedTable();
  if (path === undefined) return speed;
  const gold = (await readFile(path, "utf8"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const language: Language = /(?:^|\/)en[^/]*$/.test(path) ? "en" : "nl";
  return [
    ...speed,
    "",
    ...table(
      ["splitter", `F1 of boundaries (${gold.length} sentences)`],
      [
        ["ours", f1(gold, language, splitSentences)],
        ["Intl.Segmenter", f1(gold, language, segmenter)],
      ],
    ),
  ];
}

async function speedTable(): Promise<string[]> {
  const sentences = await bundledSentences();
  const rows: (string | number)[][] = [];
  let first = Number.NaN;
  for (const size of KILOBYTES) {
    const text = dutchText(sentences, size * 1_000).replace(/\n\n/g, " ");
    const ours = await medianMilliseconds(5, () => splitSentences(text, "nl"));
    const theirs = await medianMilliseconds(5, () => segmenter(text, "nl"));
    if (Number.isNaN(first)) first = ours / size;
    rows.push([
      `${size} kB`,
      `${ours.toFixed(0)} ms`,
      `${theirs.toFixed(0)} ms`,
      (ours / theirs).toFixed(2),
      (ours / size / first).toFixed(2),
    ]);
  }
  return table(
    ["one paragraph of", "ours", "Intl.Segmenter", "ratio", "time per kB, beside the first"],
    rows,
  );
}

const segmenter: Splitter = (text, language) =>
  [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

function f1(gold: readonly string[], language: Language, split: Splitter): string {
  let [right, found, expected] = [0, 0, 0];
  for (let start = 0; start < gold.length; start += PARAGRAPH) {
    const sentences = gold.slice(start, start + PARAGRAPH);
    const ends = endsOf(sentences);
    const ours = endsOf(split(sentences.join(" "), language));
    expected += ends.size;
    found += ours.size;
    right += [...ours].filter((end) => ends.has(end)).length;
  }
  return ((2 * right) / (found + expected)).toFixed(4);
}

/** Where sentences end, in characters that are no space. */
function endsOf(sentences: readonly string[]): Set<number> {
  let end = 0;
  return new Set(
    sentences.map((sentence) => {
      end += sentence.replace(/\s/g, "").length;
      return end;
    }),
  );
}
