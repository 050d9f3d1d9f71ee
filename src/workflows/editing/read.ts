import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { Side } from "../../domain/review/event.ts";
import type { FrontMatter, Language } from "../../domain/text/model.ts";
import { FRONT_KEYS } from "../../formats/front-matter.ts";
import { type InlineRun, parseInline, plainText } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { frontHash } from "./edit-front.ts";
import { editedSentences } from "./sentences.ts";

/** A version's front matter, to be filled in. */
interface FrontToEdit {
  readonly side: Side;
  readonly base: string;
  /** Every key that can be filled in, with what it holds; empty: nothing. */
  readonly fields: readonly { readonly key: string; readonly value: string }[];
}

/** A place of a row where something stands, or could: the paragraph's id and its plain text. */
interface PlaceToEdit {
  readonly side: Side;
  readonly paragraph: string;
  /** Empty: there is no English here yet. */
  readonly text: string;
}

export interface TextToEdit {
  readonly slug: string;
  readonly title: string;
  readonly isPublished: boolean;
  readonly fronts: readonly FrontToEdit[];
  readonly rows: readonly {
    readonly id: string;
    readonly nl: readonly PlaceToEdit[];
    readonly en: readonly PlaceToEdit[];
  }[];
}

/**
 * A text as its editors see it, published or not.
 * @returns null where there is no such text
 * @throws InputError `not-allowed`
 */
export async function readTextToEdit(
  { store }: LibraryAndFiles,
  actor: Actor,
  slug: string,
): Promise<TextToEdit | null> {
  mustBeAllowed(actor, "edit-text");
  const versions = await store.read((reader) => reader.versions(slug));
  const [first] = versions;
  if (!first) return null;
  const nl = versions.find(({ side }) => side === "nl");
  const en = versions.find(({ side }) => side === "en");
  return {
    slug,
    title: first.front.title,
    isPublished: first.front.unpublished === undefined,
    fronts: versions.map(({ side, front }) => ({ side, base: frontHash(front), fields: fieldsOf(front) })),
    rows: rowsOf(nl?.paragraphs ?? [], en?.paragraphs ?? []).map((row) => ({
      id: row.nl[0] ?? row.en[0] ?? "",
      nl: places(nl, row.nl),
      en:
        row.en.length > 0 || !en
          ? places(en, row.en)
          : [{ side: "en", paragraph: row.nl[0] ?? "", text: "" }],
    })),
  };
}

/** One paragraph in an editor's hands, with what stands beside it. */
export interface ParagraphToEdit {
  readonly slug: string;
  readonly title: string;
  readonly side: Side;
  readonly paragraph: string;
  /** Null: there is none yet. */
  readonly base: string | null;
  /** A line for each sentence. */
  readonly text: string;
  readonly kind: StoredParagraph["kind"];
  readonly level: 2 | 3;
  readonly beside: readonly { readonly id: string; readonly language: Language; readonly text: string }[];
}

/**
 * @returns null where there is no such text, version or paragraph
 * @throws InputError `not-allowed`
 */
export async function readParagraphToEdit(
  { store }: LibraryAndFiles,
  actor: Actor,
  { slug, side, paragraph }: { readonly slug: string; readonly side: Side; readonly paragraph: string },
): Promise<ParagraphToEdit | null> {
  mustBeAllowed(actor, "edit-text");
  const versions = await store.read((reader) => reader.versions(slug));
  const version = versions.find((one) => one.side === side);
  const dutch = versions.find((one) => one.side === "nl");
  const found = version?.paragraphs.find(({ id }) => id === paragraph);
  const model = found ?? dutch?.paragraphs.find(({ id }) => id === paragraph);
  if (!version || !model) return null;
  const [nl, en] = side === "nl" ? [version, versions.find((one) => one.side === "en")] : [dutch, version];
  const row = rowsOf(nl?.paragraphs ?? [], en?.paragraphs ?? []).find(({ nl: ids, en: others }) =>
    (side === "nl" || !found ? ids : others).includes(paragraph),
  );
  const beside = side === "nl" ? places(en, row?.en ?? []) : places(nl, row?.nl ?? []);
  return {
    ...{ slug, side, paragraph, title: version.front.title, base: found?.hash ?? null },
    ...{ text: found?.sentences.join("\n") ?? "", kind: model.kind, level: model.level ?? 2 },
    beside: beside.map(({ paragraph: id, text }) => ({ id, language: side === "nl" ? "en" : "nl", text })),
  };
}

/** What an edited paragraph would be: its sentences, as a reader would see them. */
export function previewParagraph(
  actor: Actor,
  text: string,
  before: string,
  language: Language,
): InlineRun[][] {
  mustBeAllowed(actor, "edit-text");
  return editedSentences(text, before.split("\n"), language).map(parseInline);
}

function fieldsOf(front: FrontMatter): FrontToEdit["fields"] {
  const values = new Map<string, string>(Object.entries(front));
  return FRONT_KEYS.map((key) => ({ key, value: values.get(key) ?? "" }));
}

function places(version: StoredVersion | undefined, ids: readonly string[]): PlaceToEdit[] {
  if (!version) return [];
  const known = new Map(version.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return ids.flatMap((id) => {
    const found = known.get(id);
    return found
      ? [{ side: version.side, paragraph: id, text: found.sentences.map(plainText).join(" ") }]
      : [];
  });
}
