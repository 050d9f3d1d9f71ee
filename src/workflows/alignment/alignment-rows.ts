import type { DraftBead } from "../../domain/alignment/edit/draft.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { AlignEvent, RevisionEvent } from "../../domain/review/event.ts";
import { shortHash } from "../../domain/text/hash.ts";
import type { Row } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { alignmentRecord, alignRow } from "../reading/align-row.ts";
import { sourceStandings } from "../reading/source-standing.ts";
import { sentenceKeys } from "./division.ts";

/** A row of a text as it is aligned now. */
export interface AlignmentRow extends Row {
  readonly mark: string;
  readonly beads: readonly DraftBead[];
  /** The newest event of the row, where it still holds. */
  readonly event?: AlignEvent;
}

export function alignmentRows(
  nl: StoredVersion,
  en: StoredVersion,
  aligns: readonly AlignEvent[],
  revisions: readonly RevisionEvent[],
): AlignmentRow[] {
  const record = alignmentRecord(en.side, aligns, revisions);
  const standings = sourceStandings(en.paragraphs);
  const paragraphs = { nl: byId(nl.paragraphs), en: byId(en.paragraphs) };
  return rowsOf(nl.paragraphs, en.paragraphs).map((row) => {
    const dutch = row.nl.flatMap((id) => paragraphs.nl.get(id) ?? []);
    const english = row.en.flatMap((id) => paragraphs.en.get(id) ?? []);
    const { beads, sure, event } = alignRow(
      en.side,
      dutch,
      english,
      record,
      standings(dutch, english).isWhole,
    );
    const keys = { nl: dutch.flatMap(sentenceKeys), en: english.flatMap(sentenceKeys) };
    const locked = event?.locked ?? false;
    const drafted = beads.map(
      (bead, index): DraftBead => ({
        nl: bead.nl.flatMap((at) => keys.nl[at] ?? []),
        en: bead.en.flatMap((at) => keys.en[at] ?? []),
        sure: row.nl.length > 0 && row.en.length > 0 ? (sure[index] ?? 0) : aloneSure(event, index),
        locked,
      }),
    );
    const pins = [...dutch, ...english].map(({ id, hash }) => `${id} ${hash}`);
    const mark = shortHash(JSON.stringify([pins, row.nl.length, drafted]));
    return { ...row, mark, beads: drafted, ...(event ? { event } : {}) };
  });
}

/** What stands on one side only is no guess, unless it was recorded as one. */
function aloneSure(event: AlignEvent | undefined, index: number): number {
  return event?.sure?.[index] ?? 100;
}

export function byId(paragraphs: readonly StoredParagraph[]): Map<string, StoredParagraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}
