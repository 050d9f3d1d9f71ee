import type { AlignEvent, NoteEvent, RevisionEvent } from "../../domain/review/event.ts";
import type { SearchEntry } from "../../domain/search/entry.ts";
import type { Bead } from "../../domain/text/model.ts";
import { parseInline } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type PairedRow, rowPairer } from "../reading/pair-rows.ts";

/** What the search needs of a text: its versions and what its history says of pairs and notes. */
export interface SearchedText {
  readonly nl: StoredVersion;
  readonly en?: StoredVersion;
  readonly record: readonly (AlignEvent | NoteEvent | RevisionEvent)[];
}

/** What can be found of a text: its titles, then bead by bead its sentences beside their English, then its notes. */
export function textEntries({ nl, en, record }: SearchedText): SearchEntry[] {
  const rows = placedRows({ nl, en, record });
  return [
    { kind: "title", row: "", place: "", nl: plain(nl.front.title), en: plain(en?.front.title ?? "") },
    ...rows.flatMap(passages),
    ...record.flatMap((event) => (event.kind === "note" ? noteEntry(event, rows) : [])),
  ];
}

interface PlacedRow extends PairedRow {
  readonly id: string;
  readonly number?: number;
}

/** The rows as the reading page has them: ids and numbers are those of its permalinks. */
function placedRows({
  nl,
  en,
  record,
}: Omit<SearchedText, "en"> & { en: StoredVersion | undefined }): PlacedRow[] {
  const aligns = record.filter((event) => event.kind === "align");
  const revisions = record.filter((event) => event.kind === "revision");
  const { rows, paired } = rowPairer({ nl, en }, aligns, revisions);
  let number = 0;
  return rows.map((row) => {
    const own = paired(row);
    const kind = (own.nl[0] ?? own.en[0])?.kind;
    const isCounted = kind !== "heading" && kind !== "caption";
    if (isCounted) number += 1;
    return { id: row.nl[0] ?? `en-${row.en[0]}`, ...(isCounted ? { number } : {}), ...own };
  });
}

function passages(row: PlacedRow): SearchEntry[] {
  const sentences = { nl: sentencesOf(row.nl, ""), en: sentencesOf(row.en, "en-") };
  return withSingles(row.beads, sentences.nl.length, sentences.en.length).map((bead) => {
    const [nl, en] = [pick(sentences.nl, bead.nl), pick(sentences.en, bead.en)];
    return {
      kind: "passage",
      ...placeOf(row),
      place: (nl[0] ?? en[0])?.place ?? row.id,
      nl: nl.map(({ text }) => text).join(" "),
      en: en.map(({ text }) => text).join(" "),
    };
  });
}

function placeOf({ id, number }: PlacedRow): Pick<SearchEntry, "row" | "number"> {
  return { row: id, ...(number === undefined ? {} : { number }) };
}

interface PlacedSentence {
  readonly text: string;
  /** The fragment of its permalink. */
  readonly place: string;
}

function sentencesOf(paragraphs: readonly StoredParagraph[], prefix: string): PlacedSentence[] {
  return paragraphs.flatMap(({ id, sentences }) =>
    sentences.map((sentence, index) => ({ text: plain(sentence), place: `${prefix}${id}-s${index + 1}` })),
  );
}

/** The beads in the order of the Dutch, and one of its own for each sentence that no bead names. */
function withSingles(beads: readonly Bead[], dutch: number, english: number): Bead[] {
  const named = { nl: new Set(beads.flatMap(({ nl }) => nl)), en: new Set(beads.flatMap(({ en }) => en)) };
  const alone = [
    ...numbers(dutch).flatMap((place) => (named.nl.has(place) ? [] : { nl: [place], en: [] })),
    ...numbers(english).flatMap((place) => (named.en.has(place) ? [] : { nl: [], en: [place] })),
  ];
  return [...beads, ...alone].sort((a, b) => (a.nl[0] ?? dutch) - (b.nl[0] ?? dutch));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}

function pick<T>(from: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => from[place] ?? []);
}

/** A note is found at the row it is about; one that lost its row is found at the text. */
function noteEntry({ anchor, body }: NoteEvent, rows: readonly PlacedRow[]): SearchEntry {
  const side = anchor.side === "nl" ? "nl" : "en";
  const row = rows.find((each) => each[side].some(({ id }) => id === anchor.paragraph));
  const place = row ? { ...placeOf(row), place: row.id } : { row: "", place: "" };
  return { kind: "note", ...place, nl: body.nl, en: body.en };
}

function plain(markdown: string): string {
  return parseInline(markdown)
    .map(({ text }) => text)
    .join("");
}
