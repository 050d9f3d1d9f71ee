import { ulid } from "ulid";
import type { RevisionEvent } from "#src/domain/review/event.ts";
import type { StoredVersion } from "#src/store/model.ts";

/** A text as the store keeps it, and a revision of it: what the contracts write and read again. */
export const dutch: StoredVersion = {
  text: "kaart",
  side: "nl",
  front: { title: "De kaart", date: "2022-02-19" },
  structure: "s1",
  baseStructure: null,
  paragraphs: [
    { ...paragraph("p2", "Een kop"), kind: "heading", level: 2, base: "h-p2" },
    paragraph("p1", "De kaart hangt scheef."),
    { ...paragraph("p3", "Een punt."), kind: "item", ordinal: 1 },
  ],
};

export const english: StoredVersion = {
  text: "kaart",
  side: "en",
  front: { title: "The map" },
  structure: "s2",
  baseStructure: "s2",
  paragraphs: [
    {
      ...paragraph("e1", "The map hangs askew."),
      of: ["p1", "p3"],
      beads: [{ type: "count", nl: 2, en: 1 }],
    },
    { ...paragraph("e2", "Nothing."), of: [], source: ["1-abc", "1-def"], words: [[3, 4], [5]] },
  ],
};

export const revision: RevisionEvent = {
  id: ulid(1),
  at: "2026-11-22T10:00:00.000Z",
  by: "draft",
  kind: "revision",
  text: "kaart",
  side: "nl",
  paragraph: "p1",
  hash: "h-p1",
  sentences: ["De kaart hangt scheef."],
};

export function paragraph(id: string, sentence: string) {
  return { id, kind: "paragraph", sentences: [sentence], hash: `h-${id}`, base: null } as const;
}
