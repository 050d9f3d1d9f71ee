import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beadsOf } from "#src/domain/alignment/beads.ts";
import { rowsOf } from "#src/domain/alignment/rows.ts";
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

/** The bundled text and its translation, with the beads that its file states. */
export function bundledPair(): GoldPair {
  const dutch = parseOriginalText(readFileSync(join(CONTENT, "nl", NAME), "utf8"), NAME).paragraphs;
  const english = parseTranslatedText(readFileSync(join(CONTENT, "en", NAME), "utf8"), NAME).paragraphs;
  const first = { nl: firstSentences(dutch), en: firstSentences(english) };
  const beads = rowsOf(dutch, english).flatMap((row) => {
    const [nl, en] = [numbersOf(row.nl, first.nl), numbersOf(row.en, first.en)];
    const tokens = english.find(({ id }) => id === row.en[0])?.beads;
    const own = beadsOf(tokens, nl.length, en.length) ?? [];
    return own.map((bead) => ({
      nl: bead.nl.map((at) => nl[at] ?? 0),
      en: bead.en.map((at) => en[at] ?? 0),
    }));
  });
  return { nl: sentencesOf(dutch), en: sentencesOf(english), beads };
}

/** For each paragraph the numbers of its sentences, counted through. */
function firstSentences(paragraphs: readonly Paragraph[]): Map<string, number[]> {
  let next = 0;
  return new Map(paragraphs.map(({ id, sentences }) => [id, sentences.map(() => next++)]));
}

function numbersOf(ids: readonly string[], sentences: ReadonlyMap<string, number[]>): number[] {
  return ids.flatMap((id) => sentences.get(id) ?? []);
}

/** The pair without every seventh Dutch paragraph and every ninth English one, and with `foreign` in the midst. */
export function withoutSome({ nl, en, beads }: GoldPair, foreign: readonly string[][]): GoldPair {
  const keptNl = numbered(nl).filter((_, k) => k % 7 !== 3);
  const keptEn = numbered(en).filter((_, k) => k % 9 !== 4);
  const strangers = foreign.map((lines) => lines.map((text) => ({ text, from: -1 })));
  keptEn.splice(Math.floor(keptEn.length / 2), 0, ...strangers);
  const places = { nl: placesOf(keptNl), en: placesOf(keptEn) };
  const kept = beads
    .map((bead) => ({
      nl: bead.nl.flatMap((at) => places.nl.get(at) ?? []),
      en: bead.en.flatMap((at) => places.en.get(at) ?? []),
    }))
    .filter((bead) => bead.nl.length + bead.en.length > 0);
  const alone = keptEn.flat().flatMap(({ from }, at) => (from === -1 ? [{ nl: [], en: [at] }] : []));
  return {
    nl: keptNl.map((lines) => lines.map(({ text }) => text)),
    en: keptEn.map((lines) => lines.map(({ text }) => text)),
    beads: [...kept, ...alone],
  };
}

/** Where each sentence of the whole stands now. */
function placesOf(paragraphs: readonly (readonly { from: number }[])[]): Map<number, number> {
  return new Map(paragraphs.flat().map(({ from }, at) => [from, at]));
}

function numbered(paragraphs: readonly (readonly string[])[]): { text: string; from: number }[][] {
  let next = 0;
  return paragraphs.map((lines) => lines.map((text) => ({ text, from: next++ })));
}

function sentencesOf(paragraphs: readonly Paragraph[]): string[][] {
  return paragraphs.map(({ sentences }) => sentences.map(plainText));
}
