import { alignDocuments } from "../../domain/alignment/align.ts";
import { type DraftBead, placeOf, type SentenceKey } from "../../domain/alignment/edit/draft.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Bead, Language } from "../../domain/text/model.ts";
import type { Store } from "../../store/store.ts";
import { editableText } from "./division.ts";
import type { KnownWords } from "./known-words.ts";
import { type AlignedVersions, alignedVersions } from "./read-alignment.ts";

/** The aligner never says that it is as sure as a person. */
const SUREST = 99;

/**
 * Aligns a run of beads anew, between those that a person has locked: these stay as they are.
 *
 * @param beads consecutive beads of the text, as an editor has them
 * @param words what the aligner knows beforehand
 * @throws InputError `text-unknown`, `alignment-invalid`
 */
export async function realign(
  store: Store,
  slug: string,
  beads: readonly DraftBead[],
  words: KnownWords = {},
): Promise<DraftBead[]> {
  const versions = await store.read((reader) => alignedVersions(reader, slug));
  return realignBeads(versions, beads, words);
}

/** The same for a text that is at hand. @throws InputError `alignment-invalid` */
export function realignBeads(
  { nl, en }: Pick<AlignedVersions, "nl" | "en">,
  beads: readonly DraftBead[],
  words: KnownWords,
): DraftBead[] {
  const texts = {
    nl: new Map(nl.paragraphs.map((paragraph) => [paragraph.id, editableText(paragraph)])),
    en: new Map(en.paragraphs.map((paragraph) => [paragraph.id, editableText(paragraph)])),
  };
  const result: DraftBead[] = [];
  for (const stretch of stretchesOf(beads)) {
    if (stretch[0]?.locked) result.push(...stretch);
    else result.push(...alignStretch(stretch, texts, words));
  }
  return result;
}

/** Beads that are locked, and beads that are not, in turn. */
function stretchesOf(beads: readonly DraftBead[]): DraftBead[][] {
  const stretches: DraftBead[][] = [];
  for (const bead of beads) {
    const last = stretches.at(-1);
    if (last?.[0]?.locked === bead.locked) last.push(bead);
    else stretches.push([bead]);
  }
  return stretches;
}

function alignStretch(
  stretch: readonly DraftBead[],
  texts: Readonly<Record<Language, ReadonlyMap<string, string>>>,
  words: KnownWords,
): DraftBead[] {
  const keys = { nl: stretch.flatMap((bead) => bead.nl), en: stretch.flatMap((bead) => bead.en) };
  const { beads } = alignDocuments({
    nl: paragraphsOf(keys.nl, texts.nl),
    en: paragraphsOf(keys.en, texts.en),
    ...words,
  });
  const picked = (bead: Bead, side: Language) => bead[side].flatMap((at) => keys[side][at] ?? []);
  return beads.map((bead) => ({
    nl: picked(bead, "nl"),
    en: picked(bead, "en"),
    sure: Math.min(SUREST, Math.round(100 * bead.confidence)),
    locked: false,
  }));
}

/** The sentences, parted where their paragraph changes. */
function paragraphsOf(keys: readonly SentenceKey[], texts: ReadonlyMap<string, string>): string[][] {
  const paragraphs: string[][] = [];
  let last: string | undefined;
  for (const key of keys) {
    const { paragraph, start, end } = placeOf(key);
    const sentence = texts.get(paragraph)?.slice(start, end);
    if (!sentence) throw new InputError("alignment-invalid", { paragraph });
    if (paragraph !== last) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    last = paragraph;
  }
  return paragraphs;
}
