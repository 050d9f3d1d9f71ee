import { rowsOf } from "../../domain/alignment/rows.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { AlignEvent, Pins, Side } from "../../domain/review/event.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import { type AlignedRow, type AlignmentRecord, alignmentRecord, alignRow } from "../reading/align-row.ts";
import { emptyVersion, withEmptyPlaces } from "./empty-place.ts";

/** Two versions of a text as they stand, with what the history knows of their alignment. */
export interface Standing {
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly aligns: readonly AlignEvent[];
  readonly record: AlignmentRecord;
}

/**
 * The same with a place for English that is not there yet: for single paragraphs, and for a whole text (`en` only).
 * @throws InputError as `standing` does
 */
export async function standingWithPlaces(reader: Reader, text: string, side: Side): Promise<Standing> {
  const nl = side === "en" ? await reader.version(text, "nl") : undefined;
  const isFirst = nl !== undefined && (await reader.version(text, side)) === undefined;
  const now = isFirst
    ? { nl, en: emptyVersion(nl), aligns: [], record: alignmentRecord(side, [], []) }
    : await standing(reader, text, side);
  return { ...now, en: withEmptyPlaces(now.nl, now.en) };
}

/** A row as it stands. */
export interface StandingRow {
  /** The fragment of its permalink. */
  readonly id: string;
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
  readonly aligned: AlignedRow;
}

/** @throws InputError `text-unknown` where there is no such text, or no such English version of it */
export async function standing(reader: Reader, text: string, side: Side): Promise<Standing> {
  const versions = await reader.versions(text);
  const nl = versions.find((version) => version.side === "nl");
  const en = versions.find((version) => version.side === side && side !== "nl");
  if (!nl || !en)
    throw new InputError("text-unknown", {}, { value: en || side === "en" ? text : `${text} ${side}` });
  const record = await reader.events(text, ["align", "revision"]);
  const aligns = record.filter((event): event is AlignEvent => event.kind === "align" && event.side === side);
  const revisions = record.filter((event) => event.kind === "revision");
  return { nl, en, aligns, record: alignmentRecord(side, aligns, revisions) };
}

/** The rows in which these English paragraphs stand, in the order of the text. */
export function rowsWith(now: Standing, paragraphs: ReadonlySet<string>): StandingRow[] {
  return standingRows(now, (row) => row.en.some((id) => paragraphs.has(id)));
}

/** @throws InputError `paragraph-unknown` */
export function rowNamed(now: Standing, id: string): StandingRow {
  const [found] = standingRows(now, (row) => fragmentOf(row) === id);
  if (!found) throw new InputError("paragraph-unknown", { paragraph: id }, { value: id });
  return found;
}

function standingRows(
  { nl, en, record }: Standing,
  isWanted: (row: ReturnType<typeof rowsOf>[number]) => boolean,
): StandingRow[] {
  return rowsOf(nl.paragraphs, en.paragraphs)
    .filter(isWanted)
    .map((row) => {
      const [dutch, english] = [pick(nl, row.nl), pick(en, row.en)];
      return {
        id: fragmentOf(row),
        nl: dutch,
        en: english,
        aligned: alignRow(en.side, dutch, english, record),
      };
    });
}

function fragmentOf({ nl, en }: { readonly nl: readonly string[]; readonly en: readonly string[] }): string {
  return nl[0] ?? `en-${en[0]}`;
}

function pick({ paragraphs }: StoredVersion, ids: readonly string[]): StoredParagraph[] {
  return ids.flatMap((id) => paragraphs.find((paragraph) => paragraph.id === id) ?? []);
}

export function pinsOf(paragraphs: readonly StoredParagraph[]): Pins {
  return Object.fromEntries(paragraphs.map(({ id, hash }) => [id, hash]));
}

export function sentencesIn(paragraphs: readonly StoredParagraph[]): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}
