import { rowsOf } from "../../domain/alignment/rows.ts";
import type { AlignEvent, RevisionEvent } from "../../domain/review/event.ts";
import type { Row } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type AlignedRow, alignmentRecord, alignRow } from "./align-row.ts";
import { type SourceStanding, sourceStandings } from "./source-standing.ts";

/** A row's paragraphs, how its Dutch compares with what was translated, and its beads as they hold now. */
export interface PairedRow extends AlignedRow {
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
  readonly source: SourceStanding;
}

/** The rows of a text, and how each is put together. */
export function rowPairer(
  { nl, en }: { readonly nl: StoredVersion; readonly en: StoredVersion | undefined },
  aligns: readonly AlignEvent[],
  revisions: readonly RevisionEvent[],
): { readonly rows: readonly Row[]; readonly paired: (row: Row) => PairedRow } {
  const side = en?.side ?? "en";
  const translated = en?.paragraphs ?? [];
  const record = alignmentRecord(side, aligns, revisions);
  const standings = sourceStandings(translated);
  const paragraphs = { nl: byId(nl.paragraphs), en: byId(translated) };
  return {
    rows: rowsOf(nl.paragraphs, translated),
    paired: (row) => {
      const dutch = row.nl.flatMap((id) => paragraphs.nl.get(id) ?? []);
      const english = row.en.flatMap((id) => paragraphs.en.get(id) ?? []);
      const source = standings(dutch, english);
      return { nl: dutch, en: english, source, ...alignRow(side, dutch, english, record, source.isWhole) };
    },
  };
}

export function byId(paragraphs: readonly StoredParagraph[]): Map<string, StoredParagraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}
