import { type AlignedDocuments, type Learned, learnFrom } from "../../domain/alignment/learn.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredParagraph } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { rowPairer } from "../reading/pair-rows.ts";

export interface LearnedCounts {
  readonly texts: number;
  readonly beads: number;
  readonly words: number;
}

/**
 * Learns from everything the library has aligned which English words render which Dutch ones, and how surely, for the
 * aligner to use on the next text. What was learned before gives way. Beads that wait to be confirmed teach nothing.
 */
export async function learnWords(store: Store): Promise<LearnedCounts> {
  const { documents, revision } = await store.read(async (reader) => ({
    documents: await alignedTexts(reader),
    revision: (await reader.library()).revision,
  }));
  const learned: Learned = learnFrom(documents);
  await store.write((writer) => writer.learned.put(learned, revision));
  return {
    texts: documents.length,
    beads: documents.reduce((sum, { beads }) => sum + beads.length, 0),
    words: learned.lexicon.length,
  };
}

/** From the 8,000 sentence groups of so many paragraphs it takes 1.3 s to learn: whoever brings a text may wait for that. */
const MOST_PARAGRAPHS = 5_000;

/** Learns where the library has changed since it last did, unless it has more than `most` paragraphs, both sides counted. */
export async function learnWhatIsNew(store: Store, most = MOST_PARAGRAPHS): Promise<void> {
  const isDue = await store.read(async (reader) => {
    const { revision } = await reader.library();
    if ((await reader.learned.revision()) === revision) return false;
    return (await reader.paragraphCount(most + 1)) <= most;
  });
  if (isDue) await learnWords(store);
}

async function alignedTexts(reader: Reader): Promise<AlignedDocuments[]> {
  const texts: AlignedDocuments[] = [];
  for (const slug of await reader.slugs()) {
    const text = await alignedText(reader, slug);
    if (text) texts.push(text);
  }
  return texts;
}

/** A published text and the translation that stands beside it; undefined where it has none. */
async function alignedText(reader: Reader, slug: string): Promise<AlignedDocuments | undefined> {
  const [nl, ...translations] = await reader.versions(slug);
  const en = translations.find(({ side }) => side === "en") ?? translations[0];
  if (nl?.side !== "nl" || nl.front.unpublished !== undefined || !en) return undefined;
  const record = await reader.events(slug, ["align", "revision"]);
  const aligns = record.filter((event) => event.kind === "align");
  const revisions = record.filter((event) => event.kind === "revision");
  const { rows, paired } = rowPairer({ nl, en }, aligns, revisions);
  const text: { [part in keyof AlignedDocuments]: AlignedDocuments[part][number][] } = {
    nl: [],
    en: [],
    beads: [],
  };
  const passed = { nl: 0, en: 0 };
  for (const row of rows.map(paired)) {
    for (const [index, bead] of row.beads.entries()) {
      if (row.toConfirm[index]) continue;
      text.beads.push({ nl: bead.nl.map((at) => passed.nl + at), en: bead.en.map((at) => passed.en + at) });
    }
    for (const side of ["nl", "en"] as const) {
      text[side].push(...row[side].map(plainSentences));
      passed[side] += row[side].reduce((sum, { sentences }) => sum + sentences.length, 0);
    }
  }
  return text;
}

function plainSentences({ sentences }: StoredParagraph): string[] {
  return sentences.map(plainText);
}
