import type { AlignedDocuments } from "../../domain/alignment/learn.ts";
import { learnFrom } from "../../domain/alignment/learn.ts";
import type { Store } from "../../store/store.ts";
import { libraryIndex } from "../reading/library-index.ts";

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
  const { texts } = await libraryIndex(store);
  const documents: AlignedDocuments[] = [...texts.values()].flatMap((text) => {
    if (!text.en) return [];
    let [dutch, english] = [0, 0];
    const beads = text.rows.flatMap((row) => {
      const own = row.beads
        .filter((_, index) => !row.toConfirm[index])
        .map(({ nl, en }) => ({ nl: nl.map((at) => dutch + at), en: en.map((at) => english + at) }));
      dutch += row.nl.reduce((sum, { sentences }) => sum + sentences.length, 0);
      english += row.en.reduce((sum, { sentences }) => sum + sentences.length, 0);
      return own;
    });
    const side = (language: "nl" | "en") =>
      text.rows.flatMap((row) => row[language]).map(({ sentences }) => sentences.map(({ plain }) => plain));
    return [{ nl: side("nl"), en: side("en"), beads }];
  });
  const learned = learnFrom(documents);
  await store.write((writer) => writer.learned.put(learned));
  return {
    texts: documents.length,
    beads: documents.reduce((sum, { beads }) => sum + beads.length, 0),
    words: learned.lexicon.length,
  };
}
