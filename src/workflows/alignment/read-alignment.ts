import type { EditableAlignment, EditableParagraph } from "../../domain/alignment/edit/editable.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { type AlignmentRow, alignmentRows } from "./alignment-rows.ts";
import { editableText } from "./division.ts";

/** A text's two versions, as they are aligned now. */
export interface AlignedVersions {
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly rows: readonly AlignmentRow[];
}

/**
 * A text and its English, ready to be aligned by hand.
 * @throws InputError `text-unknown` also where it has no English
 */
export async function readAlignment(store: Store, slug: string): Promise<EditableAlignment> {
  return store.read(async (reader) => {
    const versions = await alignedVersions(reader, slug);
    const { nl, en } = versions;
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    return editableAlignment(slug, { nl: nl.front.title, en: en.front.title }, versions, names);
  });
}

/** @param names of people, by id */
export function editableAlignment(
  slug: string,
  titles: EditableAlignment["titles"],
  { nl, en, rows }: AlignedVersions,
  names: ReadonlyMap<string, string>,
): EditableAlignment {
  return {
    slug,
    titles,
    paragraphs: { nl: nl.paragraphs.map(editable), en: en.paragraphs.map(editable) },
    rows: rows.map(({ nl: dutch, en: english, mark, beads, event }) => ({
      id: dutch[0] ?? `en-${english[0]}`,
      mark,
      beads,
      ...(event ? { by: names.get(event.by) ?? event.by } : {}),
    })),
  };
}

/** The Dutch title of a text that has both sides; `null` where there is none such. */
export async function readAlignedTitle(store: Store, slug: string): Promise<string | null> {
  const [nl, ...translations] = await store.read((reader) => reader.fronts(slug));
  const isAligned = nl?.side === "nl" && translations.some(({ side }) => side === "en");
  return isAligned ? nl.front.title : null;
}

export async function alignedVersions(reader: Reader, slug: string): Promise<AlignedVersions> {
  const [nl, ...translations] = await reader.versions(slug);
  const en = translations.find(({ side }) => side === "en");
  if (nl?.side !== "nl" || !en) throw new InputError("text-unknown", {}, { value: slug });
  const aligns = await reader.events(slug, ["align"]);
  const revisions = await reader.events(slug, ["revision"]);
  return { nl, en, rows: alignmentRows(nl, en, aligns, revisions) };
}

function editable(paragraph: StoredVersion["paragraphs"][number]): EditableParagraph {
  return { id: paragraph.id, kind: paragraph.kind, text: editableText(paragraph) };
}
