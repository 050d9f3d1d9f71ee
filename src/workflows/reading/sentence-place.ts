import type { SentencePlace } from "../view/glossary.ts";
import type { IndexedRow } from "./indexed.ts";
import type { LibraryIndex } from "./library-index.ts";
import { outlineOf } from "./outline.ts";
import { rowWith } from "./parts.ts";
import { sentenceId } from "./sentence-id.ts";

/**
 * A sentence by the fragment of its permalink (`p4-s2`, `en-p4-s2`), with all that its bead has in either language.
 *
 * @returns null where there is no such text, or no such sentence in it
 */
export function sentencePlace(
  { texts }: Pick<LibraryIndex, "texts">,
  slug: string,
  fragment: string,
): SentencePlace | null {
  const text = texts.get(slug);
  const row = text && rowWith(text, fragment);
  if (!row) return null;
  const sentences = { nl: sentencesOf(row, "nl"), en: sentencesOf(row, "en") };
  const side = fragment.startsWith("en-") ? "en" : "nl";
  const place = sentences[side].findIndex(({ id }) => id === fragment);
  if (place < 0) return null;
  const bead = row.beads.find((each) => each[side].includes(place)) ?? { nl: [], en: [], [side]: [place] };
  const plainOf = (lang: "nl" | "en") =>
    bead[lang].flatMap((at) => sentences[lang][at]?.plain ?? []).join(" ");
  return {
    slug,
    title: text.nl.front.title,
    fragment,
    part: outlineOf(text).partByRow.get(row.id) ?? 1,
    ...(row.number === undefined ? {} : { number: row.number }),
    nl: plainOf("nl"),
    en: plainOf("en"),
  };
}

function sentencesOf(row: IndexedRow, side: "nl" | "en"): { readonly id: string; readonly plain: string }[] {
  return row[side].flatMap(({ paragraph, sentences }) =>
    sentences.map(({ plain }, index) => ({ id: sentenceId(side, paragraph.id, index), plain })),
  );
}
