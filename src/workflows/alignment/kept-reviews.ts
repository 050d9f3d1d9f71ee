import type { Pins } from "../../domain/review/event.ts";
import { reviewState } from "../../domain/review/state.ts";
import type { Language } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import { byId } from "../reading/pair-rows.ts";
import type { AlignmentRow } from "./alignment-rows.ts";
import type { NewRow } from "./new-rows.ts";

/** A text before its rows change, and the rows that do. */
interface Before {
  readonly slug: string;
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly touched: readonly AlignmentRow[];
}

/**
 * The reviews that hold on: of rows that are made of whole rows which were all reviewed, or of one such row, divided.
 * No word has changed, only how sentences are cut and which paragraphs stand in one row.
 */
export async function keptReviews(
  reader: Reader,
  text: Before,
  rows: readonly NewRow[],
): Promise<{ nl: Pins; en: Pins }[]> {
  const known = (await reader.events(text.slug, ["review"])).filter(({ side }) => side === text.en.side);
  if (known.length === 0) return [];
  const before = { nl: byId(text.nl.paragraphs), en: byId(text.en.paragraphs) };
  const pinsBefore = (side: Language, ids: readonly string[]) =>
    pinsOf(ids.flatMap((id) => before[side].get(id) ?? []));
  return rows.flatMap(({ row, nl, en }) => {
    if (row.nl.length === 0 || row.en.length === 0) return [];
    const present = { nl: pinsOf(nl), en: pinsOf(en) };
    if (reviewState(present.nl, present.en, known) === "reviewed") return [];
    const parts = text.touched.filter(
      (old) => old.nl.some((id) => row.nl.includes(id)) || old.en.some((id) => row.en.includes(id)),
    );
    const isMadeOfWholeRows = parts.every(
      (old) => old.nl.every((id) => row.nl.includes(id)) && old.en.every((id) => row.en.includes(id)),
    );
    const wereReviewed = parts.every(
      (old) => reviewState(pinsBefore("nl", old.nl), pinsBefore("en", old.en), known) === "reviewed",
    );
    if (!(isMadeOfWholeRows || parts.length === 1) || !wereReviewed) return [];
    return [present];
  });
}

export function pinsOf(paragraphs: readonly StoredParagraph[]): Pins {
  return Object.fromEntries(paragraphs.map(({ id, hash }) => [id, hash]));
}
