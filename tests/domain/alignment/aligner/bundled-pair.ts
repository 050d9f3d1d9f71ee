import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bead, Paragraph } from "#src/domain/text/model.ts";
import { plainText } from "#src/formats/inline.ts";
import { parseOriginalText } from "#src/formats/original-text.ts";
import { parseTranslatedText } from "#src/formats/translated-text.ts";

export interface GoldPair {
  readonly nl: string[][];
  readonly en: string[][];
  readonly beads: Bead[];
}

const CONTENT = join(import.meta.dirname, "../../../../content");
const NAME = "drie-maanden-druk.md";

/** The bundled text and its translation, which stand sentence by sentence. */
export function bundledPair(): GoldPair {
  const nl = sentencesOf(parseOriginalText(readFileSync(join(CONTENT, "nl", NAME), "utf8"), NAME).paragraphs);
  const en = sentencesOf(
    parseTranslatedText(readFileSync(join(CONTENT, "en", NAME), "utf8"), NAME).paragraphs,
  );
  return { nl, en, beads: nl.flat().map((_, index) => ({ nl: [index], en: [index] })) };
}

/** The pair without every seventh Dutch paragraph and every ninth English one, and with `foreign` in the midst. */
export function withoutSome({ nl, en }: GoldPair, foreign: readonly string[][]): GoldPair {
  const [dutch, english] = [numbered(nl), numbered(en)];
  const keptNl = dutch.filter((_, k) => k % 7 !== 3);
  const keptEn = english.filter((_, k) => k % 9 !== 4);
  const strangers = foreign.map((lines) => lines.map((text) => ({ text, from: -1 })));
  keptEn.splice(Math.floor(keptEn.length / 2), 0, ...strangers);
  return {
    nl: keptNl.map((lines) => lines.map(({ text }) => text)),
    en: keptEn.map((lines) => lines.map(({ text }) => text)),
    beads: beadsBetween(
      keptNl.flat().map(({ from }) => from),
      keptEn.flat().map(({ from }) => from),
    ),
  };
}

function beadsBetween(nl: readonly number[], en: readonly number[]): Bead[] {
  const paired = nl.map((from, i) => ({
    nl: [i],
    en: en.flatMap((other, j) => (other === from ? [j] : [])),
  }));
  const alone = en.flatMap((from, j) => (nl.includes(from) ? [] : [{ nl: [], en: [j] }]));
  return [...paired, ...alone];
}

function numbered(paragraphs: readonly (readonly string[])[]): { text: string; from: number }[][] {
  let next = 0;
  return paragraphs.map((lines) => lines.map((text) => ({ text, from: next++ })));
}

function sentencesOf(paragraphs: readonly Paragraph[]): string[][] {
  return paragraphs.map(({ sentences }) => sentences.map(plainText));
}
