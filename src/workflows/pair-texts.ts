import { type AlignedRow, alignParagraphs } from "../domain/alignment/align-paragraphs.ts";
import { beadsOf, tokensOf } from "../domain/alignment/beads.ts";
import { isDoubtful } from "../domain/alignment/edit/doubt.ts";
import { mustBelongTogether, mustBeOfTwoLanguages, type PairNames } from "../domain/alignment/fit-pair.ts";
import type { Progress } from "../domain/alignment/progress.ts";
import type { AlignEvent } from "../domain/review/event.ts";
import { revisionHash } from "../domain/text/hash.ts";
import type { Bead, TranslatedParagraph } from "../domain/text/model.ts";
import { inlineSentences, type Pasted } from "../formats/pasted.ts";
import { serializeBeads } from "../formats/text-file/beads.ts";
import type { KnownWords } from "./alignment/known-words.ts";

/** What the aligner says of a row, and how sure it is of each bead. */
export type Judgement = Required<Pick<AlignEvent, "nl" | "en" | "beads" | "sure">>;

interface Pairing {
  readonly words: KnownWords;
  /** For messages; absent: whatever they are, they are paired. */
  readonly names: PairNames | undefined;
  readonly progress?: Progress;
}

type Worded = Pick<Pasted, "paragraphs">;

/** English paragraphs with what ties each row to the Dutch; beads stand on the first of a row. */
export function pairTexts(dutch: Worded, english: Worded, { words, names, progress }: Pairing) {
  const sides = { nl: sentencesOf(dutch), en: sentencesOf(english) };
  if (names) mustBeOfTwoLanguages(sides, names);
  const aligned = alignParagraphs({ ...sides, ...words }, progress);
  if (names) mustBelongTogether(sides, aligned, names);
  const { rows } = aligned;
  const frames = new Map<number, Pick<TranslatedParagraph, "id" | "of" | "beads">>();
  for (const { nl, en, beads } of rows) {
    const of = nl.map((index) => `p${index + 1}`);
    const tokens = nl.length > 0 && en.length > 0 ? tokensOf(beads) : undefined;
    for (const [place, index] of en.entries()) {
      const sameId = nl.length === 1 && place === 0;
      frames.set(index, {
        id: sameId ? (of[0] as string) : `e${index + 1}`,
        ...(sameId ? {} : { of }),
        ...(place === 0 && tokens ? { beads: tokens } : {}),
      });
    }
  }
  const paragraphs = english.paragraphs.map(
    ({ line, marked, sentences, ...frame }, index): TranslatedParagraph => {
      const tie = frames.get(index);
      if (!tie) throw new Error(`paragraph ${index} was paired with no row`);
      return { ...tie, ...frame, sentences: inlineSentences({ sentences, marked }) };
    },
  );
  const beads = rows.flatMap((row) => row.beads);
  const judgements = rows.flatMap((row) => judgementOf(row, dutch, paragraphs) ?? []);
  const doubts = judgements.filter(({ sure }) => sure.some((each) => isDoubtful({ sure: each })));
  const pairing = {
    rows: rows.length,
    beads: beads.length,
    oneToOne: beads.filter(({ nl, en }) => nl.length === 1 && en.length === 1).length,
    alone: beads.filter(isAlone).length,
    sentences: sentenceCount(beads),
    placed: sentenceCount(beads.filter((bead) => !isAlone(bead))),
    doubtful: doubts.length,
  };
  return { paragraphs, pairing, judgements, doubts, similarity: aligned.similarity };
}

function isAlone({ nl, en }: Bead): boolean {
  return nl.length === 0 || en.length === 0;
}

/** Of both sides. */
function sentenceCount(beads: readonly Bead[]): number {
  return beads.reduce((sum, { nl, en }) => sum + nl.length + en.length, 0);
}

/** What a row's history may say at first. */
function judgementOf(
  { nl, en, beads }: AlignedRow,
  dutch: Worded,
  english: readonly TranslatedParagraph[],
): Judgement | null {
  if (nl.length === 0 || en.length === 0) return null;
  const tokens = tokensOf(beads);
  const sentences = {
    nl: new Set(beads.flatMap((bead) => bead.nl)).size,
    en: new Set(beads.flatMap((bead) => bead.en)).size,
  };
  const ordered = beadsOf(tokens, sentences.nl, sentences.en) ?? [];
  const sure = ordered.map((bead) => Math.min(SUREST, Math.round(100 * confidenceOf(bead, beads))));
  return {
    nl: Object.fromEntries(
      nl.map((index) => [
        `p${index + 1}`,
        revisionHash(inlineSentences(dutch.paragraphs[index] ?? { sentences: [] })),
      ]),
    ),
    en: Object.fromEntries(
      en.flatMap((index) => {
        const paragraph = english[index];
        return paragraph ? [[paragraph.id, revisionHash(paragraph.sentences)]] : [];
      }),
    ),
    beads: tokens ? serializeBeads(tokens) : "",
    sure,
  };
}

/** A person is surer. */
const SUREST = 99;

function confidenceOf({ nl: [dutch], en: [english] }: Bead, beads: AlignedRow["beads"]): number {
  const own = beads.find(({ nl, en }) =>
    dutch === undefined ? en.includes(english ?? -1) : nl.includes(dutch),
  );
  return own?.confidence ?? 0;
}

function sentencesOf({ paragraphs }: Worded): string[][] {
  return paragraphs.map(({ sentences }) => [...sentences]);
}
