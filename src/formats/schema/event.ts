import { z } from "zod";
import { type EVENT_KINDS, type HistoryEvent, SHIFTS } from "../../domain/review/event.ts";
import { PARAGRAPH_KINDS } from "../../domain/text/model.ts";
import { parseBeads } from "../text-file/beads.ts";
import { frontMatter } from "./front-matter.ts";
import { term } from "./term.ts";
import {
  contributor,
  LIST,
  MAP,
  moment,
  oneLine,
  paragraphId,
  reason,
  revisionHash,
  revisionOrKey,
  side,
  slug,
  TEXT,
  ulid,
} from "./value.ts";

type Kind = (typeof EVENT_KINDS)[number];

const happened = <K extends Kind>(kind: K) => ({
  id: ulid,
  at: moment,
  by: contributor,
  kind: z.literal(kind),
});
const happenedToText = <K extends Kind>(kind: K) => ({ ...happened(kind), text: slug });

const why = reason.exactOptional();
const pins = z.record(paragraphId, revisionHash, MAP);
const dutchPins = z.record(paragraphId, revisionOrKey, MAP);
const offset = z.int("0, 1, 2 …").min(0, "0, 1, 2 …");

const percent = z.int("0 … 100").min(0, "0 … 100").max(100, "0 … 100");
const beads = z.string(TEXT).refine((text) => parseBeads(text) !== undefined, "1-1 2-1 1:2");

const anchor = z
  .strictObject(
    {
      paragraph: paragraphId,
      side,
      hash: revisionHash,
      start: offset,
      end: offset,
      quote: z.string(TEXT),
      before: z.string(TEXT),
      after: z.string(TEXT),
    },
    MAP,
  )
  .refine(({ start, end }) => start <= end, { path: ["end"], message: "0, 1, 2 …" });

const count = z.int("1, 2 …").min(0, "1, 2 …");

const takenOut = z.strictObject(
  {
    after: paragraphId.nullable(),
    kind: z.enum(PARAGRAPH_KINDS, PARAGRAPH_KINDS.join(", ")),
    level: z.union([z.literal(2), z.literal(3)], "2, 3").exactOptional(),
    ordinal: count.exactOptional(),
    of: z.array(paragraphId, LIST).exactOptional(),
    source: z.array(oneLine, LIST).exactOptional(),
    words: z.array(z.array(count, LIST), LIST).exactOptional(),
    renderedBy: z.record(side, z.array(paragraphId, LIST), MAP).exactOptional(),
  },
  MAP,
);

/** A schema for each kind of event. Their keys stand in the order in which they are written. */
export const EVENTS = {
  revision: z.strictObject({
    ...happenedToText("revision"),
    side,
    paragraph: paragraphId,
    hash: revisionHash,
    sentences: z.array(oneLine, LIST),
    was: takenOut.exactOptional(),
    why,
  }),
  align: z.strictObject({
    ...happenedToText("align"),
    side,
    nl: pins,
    en: pins,
    beads,
    sure: z.array(percent, LIST).exactOptional(),
    locked: z.boolean("true, false").exactOptional(),
  }),
  review: z.strictObject({
    ...happenedToText("review"),
    side,
    nl: dutchPins,
    en: pins,
    scope: z.enum(["full", "confirmed-minor"], "full, confirmed-minor"),
    why,
  }),
  decision: z.strictObject({
    ...happenedToText("decision"),
    suggestion: oneLine,
    outcome: z.enum(
      ["accepted", "accepted-in-part", "rejected", "reverted"],
      "accepted, accepted-in-part, rejected, reverted",
    ),
    hunks: z.array(oneLine, LIST),
    why,
  }),
  note: z.strictObject({
    ...happenedToText("note"),
    anchor,
    shift: z.enum(SHIFTS, SHIFTS.join(", ")),
    body: z.strictObject({ nl: reason, en: reason }, MAP),
  }),
  binding: z.strictObject({
    ...happenedToText("binding"),
    anchor,
    term: slug,
    rendering: oneLine.exactOptional(),
    leftOut: z.boolean("true, false").exactOptional(),
    why,
  }),
  dismissal: z.strictObject({ ...happenedToText("dismissal"), check: oneLine, anchor, why: reason }),
  term: z.strictObject({
    ...happened("term"),
    term: slug,
    before: term.exactOptional(),
    after: term.exactOptional(),
    why,
  }),
  meta: z.strictObject({
    ...happenedToText("meta"),
    side,
    front: frontMatter,
    becomes: slug.exactOptional(),
    why,
  }),
  withdrawn: z.strictObject({ ...happenedToText("withdrawn"), why }),
} satisfies { [K in Kind]: z.ZodType<Extract<HistoryEvent, { kind: K }>> };
