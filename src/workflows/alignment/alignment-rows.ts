import type { DraftBead } from "../../domain/alignment/edit/draft.ts";
import type { AlignEvent, RevisionEvent } from "../../domain/review/event.ts";
import { shortHash } from "../../domain/text/hash.ts";
import type { Row } from "../../domain/text/model.ts";
import type { StoredVersion } from "../../store/model.ts";
import { rowPairer } from "../reading/pair-rows.ts";
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
  const { rows, paired } = rowPairer({ nl, en }, aligns, revisions);
  return rows.map((row) => {
    const { nl: dutch, en: english, beads, sure, event } = paired(row);
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
