import { rowsOf } from "../../domain/alignment/rows.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { Paragraph } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { insertBeside } from "../editing/place-paragraph.ts";
import type { IndexedRow } from "../reading/indexed.ts";

/**
 * Where a Dutch paragraph has no English yet, somebody may suggest one: for the desk an English paragraph without a
 * sentence stands there, of the same id and kind. None of these is ever kept.
 */
function emptyPlace({ id, kind, level, ordinal }: Paragraph): StoredParagraph {
  return {
    ...{ id, kind, sentences: [], hash: NO_WORDING, base: null },
    ...(level === undefined ? {} : { level }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}

/** The hash of a wording that is not there. */
const NO_WORDING = revisionHash([]);

export function isEmptyPlace({ hash }: Pick<StoredParagraph, "hash">): boolean {
  return hash === NO_WORDING;
}

/** The English version with an empty place beside every Dutch paragraph that has no English. */
export function withEmptyPlaces(nl: StoredVersion, en: StoredVersion): StoredVersion {
  const taken = new Set(en.paragraphs.map(({ id }) => id));
  const bare = rowsOf(nl.paragraphs, en.paragraphs)
    .flatMap(({ nl: dutch, en: english }) => (english.length === 0 ? dutch : []))
    .filter((id) => !taken.has(id));
  const dutch = new Map(nl.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const paragraphs = bare.reduce<readonly StoredParagraph[]>((all, id) => {
    const model = dutch.get(id);
    return model ? insertBeside(nl.paragraphs, all, emptyPlace(model)) : all;
  }, en.paragraphs);
  return { ...en, paragraphs };
}

/** The version that a first accepted paragraph begins, where a text has no English at all: it has the Dutch title. */
export function emptyVersion({ text, front: { title } }: StoredVersion): StoredVersion {
  return { text, side: "en", front: { title }, structure: "", baseStructure: null, paragraphs: [] };
}

/** The same for a row as the pages know it. */
export function rowWithPlace(row: IndexedRow): IndexedRow {
  const [first] = row.nl;
  if (row.en.length > 0 || first === undefined) return row;
  return { ...row, en: [{ paragraph: emptyPlace(first.paragraph), sentences: [] }] };
}
