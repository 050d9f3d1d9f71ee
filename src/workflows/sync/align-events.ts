import { beadsOf } from "../../domain/alignment/beads.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { AlignEvent, Pins } from "../../domain/review/event.ts";
import type { Row } from "../../domain/text/model.ts";
import { serializeBeads } from "../../formats/text-file/beads.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";

/** A row's beads as its file states them, for exactly the wordings that stand there. */
export type StatedBeads = Pick<AlignEvent, "nl" | "en" | "beads">;

/**
 * The rows whose alignment the file newly states: rows that no event speaks of yet, and rows whose paragraphs or
 * beads differ from what the last event says. A row of which only the wording changed is not among them: its
 * beads were made for other words and wait to be confirmed. Nor is one whose beads do not fit.
 */
export function newlyStated(
  nl: StoredVersion,
  en: StoredVersion,
  events: readonly StatedBeads[],
): StatedBeads[] {
  const paragraphs = {
    nl: new Map(nl.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    en: new Map(en.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
  };
  const last = new Map(events.map((event) => [rowKey(Object.keys(event.nl), Object.keys(event.en)), event]));
  return rowsOf(nl.paragraphs, en.paragraphs).flatMap((row) => {
    if (row.nl.length === 0 || row.en.length === 0) return [];
    const stated = stateOf(row, paragraphs.nl, paragraphs.en);
    const before = last.get(rowKey(row.nl, row.en));
    return stated && (!before || before.beads !== stated.beads) ? [stated] : [];
  });
}

/** The name of a row: which paragraphs stand in it, in whatever order. */
export function rowKey(nl: readonly string[], en: readonly string[]): string {
  return `${[...nl].sort().join(" ")}|${[...en].sort().join(" ")}`;
}

/** Null where the beads do not fit the sentences: the file says nothing that could be pinned. */
function stateOf(
  row: Row,
  nl: ReadonlyMap<string, StoredParagraph>,
  en: ReadonlyMap<string, StoredParagraph>,
): StatedBeads | null {
  const dutch = row.nl.flatMap((id) => nl.get(id) ?? []);
  const english = row.en.flatMap((id) => en.get(id) ?? []);
  const tokens = english[0]?.beads;
  if (!beadsOf(tokens, countSentences(dutch), countSentences(english))) return null;
  return { nl: pins(dutch), en: pins(english), beads: tokens ? serializeBeads(tokens) : "" };
}

function countSentences(paragraphs: readonly StoredParagraph[]): number {
  return paragraphs.reduce((count, { sentences }) => count + sentences.length, 0);
}

function pins(paragraphs: readonly StoredParagraph[]): Pins {
  return Object.fromEntries(paragraphs.map(({ id, hash }) => [id, hash]));
}
