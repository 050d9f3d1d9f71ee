import type { Insertable, Selectable } from "kysely";
import type { HistoryEvent } from "../domain/review/event.ts";
import type { ParagraphKind } from "../domain/text/model.ts";
import { wordingKey } from "../domain/text/wording-key.ts";
import type { Conflict, StoredParagraph } from "./model.ts";
import type { ConflictTable, EventTable, ParagraphTable } from "./schema.ts";

/** Between the rows of the tables and what the rest of the program calls things. */

export function paragraphFromRow(row: Selectable<ParagraphTable>): StoredParagraph {
  return {
    id: row.id,
    kind: row.kind as ParagraphKind,
    ...(row.level === null ? {} : { level: row.level as 2 | 3 }),
    ...(row.ordinal === null ? {} : { ordinal: row.ordinal }),
    sentences: JSON.parse(row.sentences_json),
    ...(row.of_json === null ? {} : { of: JSON.parse(row.of_json) }),
    ...(row.beads_json === null ? {} : { beads: JSON.parse(row.beads_json) }),
    ...(row.source === null ? {} : { source: row.source.split(" ") }),
    ...(row.words_json === null ? {} : { words: JSON.parse(row.words_json) }),
    hash: row.hash,
    base: row.base,
  };
}

export function paragraphToRow(
  text: string,
  side: string,
  position: number,
  paragraph: StoredParagraph,
): Insertable<ParagraphTable> {
  return {
    text,
    side,
    id: paragraph.id,
    position,
    kind: paragraph.kind,
    level: paragraph.level ?? null,
    ordinal: paragraph.ordinal ?? null,
    of_json: jsonOrNull(paragraph.of),
    beads_json: jsonOrNull(paragraph.beads),
    source: paragraph.source?.join(" ") ?? null,
    words_json: jsonOrNull(paragraph.words),
    sentences_json: JSON.stringify(paragraph.sentences),
    hash: paragraph.hash,
    base: paragraph.base,
    key: side === "nl" ? wordingKey(paragraph.sentences) : null,
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

export function eventToRow(event: HistoryEvent): Insertable<EventTable> {
  return {
    id: event.id,
    kind: event.kind,
    text: event.kind === "term" ? null : event.text,
    side: "side" in event ? event.side : "anchor" in event ? event.anchor.side : null,
    subject: subjectOf(event),
    at: event.at,
    body_json: JSON.stringify(event),
  };
}

function subjectOf(event: HistoryEvent): string | null {
  switch (event.kind) {
    case "revision":
      return event.paragraph;
    case "term":
      return event.term;
    case "note":
    case "binding":
    case "dismissal":
      return event.anchor.paragraph;
    default:
      return null;
  }
}

export function conflictFromRow(row: Selectable<ConflictTable>): Conflict {
  return {
    text: row.text,
    side: row.side,
    paragraph: row.paragraph,
    base: row.base,
    storeHash: row.store_hash,
    fileHash: row.file_hash,
    fileSentences: JSON.parse(row.file_json),
    at: row.at,
  };
}

export function conflictToRow(conflict: Conflict): Insertable<ConflictTable> {
  return {
    text: conflict.text,
    side: conflict.side,
    paragraph: conflict.paragraph,
    base: conflict.base,
    store_hash: conflict.storeHash,
    file_hash: conflict.fileHash,
    file_json: JSON.stringify(conflict.fileSentences),
    at: conflict.at,
  };
}
