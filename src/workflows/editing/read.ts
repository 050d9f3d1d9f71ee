import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { Side } from "../../domain/review/event.ts";
import type { FrontMatter } from "../../domain/text/model.ts";
import { FRONT_KEYS } from "../../formats/front-matter.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { frontHash } from "./edit-front.ts";
import { type RemovedParagraph, removedFrom } from "./gone-paragraphs.ts";

/** A version's front matter, to be filled in. */
interface FrontToEdit {
  readonly side: Side;
  readonly base: string;
  /** Every key that can be filled in, with what it holds; empty: nothing. */
  readonly fields: readonly { readonly key: string; readonly value: string }[];
}

/** A place of a row where something stands, or could: the paragraph's id and its plain text. */
export interface PlaceToEdit {
  readonly side: Side;
  readonly paragraph: string;
  /** Empty: there is no English here yet. */
  readonly text: string;
}

export interface TextToEdit {
  readonly slug: string;
  readonly title: string;
  readonly isPublished: boolean;
  /** The English version whose paragraphs the rows show, and all there are. */
  readonly side: Side;
  readonly sides: readonly Side[];
  readonly fronts: readonly FrontToEdit[];
  readonly rows: readonly {
    readonly id: string;
    readonly nl: readonly PlaceToEdit[];
    readonly en: readonly PlaceToEdit[];
  }[];
  /** What was taken out, the last first; `by` is a name. */
  readonly removed: readonly RemovedParagraph[];
}

/**
 * A text as its editors see it, published or not.
 * @param side the English version to show; without it, or where there is none of that name, the first
 * @returns null where there is no such text
 * @throws InputError `not-allowed`
 */
export async function readTextToEdit(
  { store }: LibraryAndFiles,
  actor: Actor,
  slug: string,
  side?: string,
): Promise<TextToEdit | null> {
  mustBeAllowed(actor, "edit-text");
  const { versions, revisions, people } = await store.read(async (reader) => ({
    versions: await reader.versions(slug),
    revisions: await reader.events(slug, ["revision"]),
    people: await reader.people(),
  }));
  const [first] = versions;
  if (!first) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nl = versions.find(({ side }) => side === "nl");
  const english = versions.filter((version) => version.side !== "nl");
  const en = english.find((version) => version.side === side) ?? english[0];
  return {
    slug,
    title: first.front.title,
    isPublished: first.front.unpublished === undefined,
    side: en?.side ?? "en",
    sides: english.map((version) => version.side),
    fronts: versions.map(({ side: own, front }) => ({
      side: own,
      base: frontHash(front),
      fields: fieldsOf(front),
    })),
    rows: rowsOf(nl?.paragraphs ?? [], en?.paragraphs ?? []).map((row) => ({
      id: row.nl[0] ?? row.en[0] ?? "",
      nl: places(nl, row.nl),
      en:
        row.en.length > 0 || !en
          ? places(en, row.en)
          : [{ side: en.side, paragraph: row.nl[0] ?? "", text: "" }],
    })),
    removed: removedFrom(versions, revisions).map((each) => ({ ...each, by: names.get(each.by) ?? each.by })),
  };
}

function fieldsOf(front: FrontMatter): FrontToEdit["fields"] {
  const values = new Map<string, string>(Object.entries(front));
  return FRONT_KEYS.map((key) => ({ key, value: values.get(key) ?? "" }));
}

/** What stands at those places of a version. */
export function places(version: StoredVersion | undefined, ids: readonly string[]): PlaceToEdit[] {
  if (!version) return [];
  const known = new Map(version.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return ids.flatMap((id) => {
    const found = known.get(id);
    return found
      ? [{ side: version.side, paragraph: id, text: found.sentences.map(plainText).join(" ") }]
      : [];
  });
}
