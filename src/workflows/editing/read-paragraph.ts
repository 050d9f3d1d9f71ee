import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { NoteEvent, Side } from "../../domain/review/event.ts";
import type { Language } from "../../domain/text/model.ts";
import { type InlineRun, parseInline, plainText } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type Suggestion, WAITING } from "../../store/suggestion-model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { type ParagraphPlace, paragraphAt } from "./paragraph-place.ts";
import { type PlaceToEdit, places } from "./read.ts";
import { counterpartsOnly, removalMark } from "./remove-paragraph.ts";
import { editedSentences } from "./sentences.ts";

/** Of the suggestions that wait at a text, so many are looked through. */
const MOST_COUNTED = 1_000;

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
  /** What taking it out would mean; absent where there is nothing to take out. */
  readonly removal?: {
    readonly mark: string;
    /** What would be left without a counterpart. */
    readonly counterparts: readonly PlaceToEdit[];
    readonly notes: number;
    readonly suggestions: number;
    /** It is the last one of its version, and has to stay. */
    readonly isLast: boolean;
  };
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
  const { versions, notes, waiting } = await store.read(async (reader) => ({
    versions: await reader.versions(slug),
    notes: await reader.events(slug, ["note"]),
    waiting: await reader.suggestions.queue({ states: WAITING, text: slug }, { limit: MOST_COUNTED }),
  }));
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
    ...(found ? { removal: removalOf(versions, { side, paragraph }, { notes, waiting }) } : {}),
  };
}

function removalOf(
  versions: readonly StoredVersion[],
  place: ParagraphPlace,
  { notes, waiting }: { readonly notes: readonly NoteEvent[]; readonly waiting: readonly Suggestion[] },
): NonNullable<ParagraphToEdit["removal"]> {
  const isHere = ({ side, paragraph }: ParagraphPlace) =>
    side === place.side && paragraph === place.paragraph;
  return {
    mark: removalMark(versions, place),
    counterparts: counterpartsOnly(versions, place).flatMap(({ side, paragraph }) =>
      places(
        versions.find((version) => version.side === side),
        [paragraph],
      ),
    ),
    notes: notes.filter(({ anchor }) => isHere(anchor)).length,
    suggestions: waiting.filter(
      ({ side, changes, about }) =>
        changes.some(({ paragraph }) => isHere({ side, paragraph })) || (about && isHere(about.anchor)),
    ).length,
    isLast: versions.find(({ side }) => side === place.side)?.paragraphs.length === 1,
  };
}

/** Where a paragraph is to come in: what stands there. */
export interface PlaceToFill {
  readonly slug: string;
  readonly title: string;
  readonly side: Side;
  readonly beside: string;
  /** Of the paragraph beside it: what it says, and the Dutch it renders. */
  readonly text: string;
  readonly kind: StoredParagraph["kind"];
  readonly level: 2 | 3;
  /** Of an English one: the Dutch that it would share with its neighbour; none: there is nothing to share. */
  readonly dutch: readonly PlaceToEdit[];
}

/**
 * @returns null where there is no such text, version or paragraph
 * @throws InputError `not-allowed`
 */
export async function readPlaceToFill(
  { store }: LibraryAndFiles,
  actor: Actor,
  { slug, side, paragraph }: ParagraphPlace & { readonly slug: string },
): Promise<PlaceToFill | null> {
  mustBeAllowed(actor, "edit-text");
  const versions = await store.read((reader) => reader.versions(slug));
  const found = paragraphAt(versions, { side, paragraph });
  const version = versions.find((one) => one.side === side);
  if (!found || !version) return null;
  const dutch = versions.find((one) => one.side === "nl");
  return {
    ...{ slug, side, beside: paragraph, title: version.front.title },
    ...{ text: found.sentences.map(plainText).join(" "), kind: found.kind, level: found.level ?? 2 },
    dutch: side === "nl" ? [] : places(dutch, found.of ?? [found.id]),
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
