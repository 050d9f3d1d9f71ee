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
  const nl = parseOriginalText(readFileSync(join(CONTENT, "nl", NAME), "utf8"), NAME).paragraphs;
  const en = parseTranslatedText(readFileSync(join(CONTENT, "en", NAME), "utf8"), NAME).paragraphs;
  const places = { nl: placesIn(nl), en: placesIn(en) };
  const beads = rowsOf(nl, en).flatMap((row) => {
    const [dutch, english] = [
      row.nl.flatMap((id) => places.nl.get(id) ?? []),
      row.en.flatMap((id) => places.en.get(id) ?? []),
    ];
    const stated = beadsOf(en.find(({ id }) => id === row.en[0])?.beads, dutch.length, english.length);
    if (!stated) throw new Error(`the beads of row ${row.nl[0]} do not fit its sentences`);
    return stated.map((bead) => ({
      nl: bead.nl.flatMap((index) => dutch[index] ?? []),
      en: bead.en.flatMap((index) => english[index] ?? []),
    }));
  });
  return { nl: sentencesOf(nl), en: sentencesOf(en), beads };
}

/** The numbers of each paragraph's sentences, counted through the text. */
function placesIn(paragraphs: readonly Paragraph[]): Map<string, number[]> {
  let next = 0;
  return new Map(paragraphs.map(({ id, sentences }) => [id, sentences.map(() => next++)]));
}

/** The pair without every seventh Dutch paragraph and every ninth English one, and with `foreign` in the midst. */
export function withoutSome({ nl, en, beads }: GoldPair, foreign: readonly string[][]): GoldPair {
  const [dutch, english] = [inBeads(nl, beads, "nl"), inBeads(en, beads, "en")];
  const keptNl = dutch.filter((_, k) => k % 7 !== 3);
  const keptEn = english.filter((_, k) => k % 9 !== 4);
  const strangers = foreign.map((lines) => lines.map((text) => ({ text, bead: -1 })));
  keptEn.splice(Math.floor(keptEn.length / 2), 0, ...strangers);
  return {
    nl: keptNl.map((lines) => lines.map(({ text }) => text)),
    en: keptEn.map((lines) => lines.map(({ text }) => text)),
    beads: beadsBetween(
      keptNl.flat().map(({ bead }) => bead),
      keptEn.flat().map(({ bead }) => bead),
    ),
  };
}

/** Beads of which both sides were kept, and every sentence that lost its counterpart alone. */
function beadsBetween(nl: readonly number[], en: readonly number[]): Bead[] {
  const paired = [...new Set(nl)]
    .filter((bead) => en.includes(bead))
    .map((bead) => ({ nl: indexesOf(nl, bead), en: indexesOf(en, bead) }));
  const dutchAlone = nl.flatMap((bead, i) => (en.includes(bead) ? [] : [{ nl: [i], en: [] }]));
  const englishAlone = en.flatMap((bead, j) => (nl.includes(bead) ? [] : [{ nl: [], en: [j] }]));
  return [...paired, ...dutchAlone, ...englishAlone];
}

function indexesOf(beads: readonly number[], wanted: number): number[] {
  return beads.flatMap((bead, index) => (bead === wanted ? [index] : []));
}

/** Every sentence with the bead it stands in. */
function inBeads(paragraphs: readonly (readonly string[])[], beads: readonly Bead[], side: "nl" | "en") {
  const beadOf = new Map(beads.flatMap((bead, number) => bead[side].map((sentence) => [sentence, number])));
  let next = 0;
  return paragraphs.map((lines) => lines.map((text) => ({ text, bead: beadOf.get(next++) ?? -2 })));
}

function sentencesOf(paragraphs: readonly Paragraph[]): string[][] {
  return paragraphs.map(({ sentences }) => sentences.map(plainText));
}
