import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { tokensOf } from "../../domain/alignment/beads.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { AlignEvent, Pins, ReviewEvent } from "../../domain/review/event.ts";
import { reviewState } from "../../domain/review/state.ts";
import { serializeBeads } from "../../formats/text-file/beads.ts";
import type { Reader } from "../../store/reader.ts";
import type { Suggestion } from "../../store/suggestion-model.ts";
import { type Desk, log, reasonFrom, stamp } from "./desk.ts";
import { queueForFiles } from "./new-wording.ts";
import { pinsOf, rowNamed, type StandingRow, standing } from "./standing.ts";

/** A row as the page showed it. */
export interface RowSeen {
  readonly text: string;
  readonly side: string;
  readonly row: string;
  /** The wordings that were looked at, paragraph → hash, of both sides. */
  readonly nl: Pins;
  readonly en: Pins;
}

/**
 * A reviewer's word on a row that was reviewed before one of its wordings changed: minor, it is still right. Its beads
 * are pinned to the wordings as they are now.
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `row-changed`, `row-not-stale`
 */
export async function confirmMinor(
  { store, clock }: Desk,
  actor: Actor,
  seen: RowSeen,
  why: string,
): Promise<void> {
  mustBeAllowed(actor, "mark-reviewed");
  const reason = reasonFrom(why, false);
  await store.write(async (writer) => {
    await writer.lockText(seen.text);
    const row = await staleRow(writer, seen);
    const about = { text: seen.text, side: seen.side, nl: pinsOf(row.nl), en: pinsOf(row.en) };
    const tokens = tokensOf(row.aligned.beads);
    const align: AlignEvent = {
      ...stamp(clock, actor.id),
      kind: "align",
      ...about,
      beads: tokens ? serializeBeads(tokens) : "",
    };
    const review: ReviewEvent = {
      ...stamp(clock, actor.id),
      kind: "review",
      ...about,
      scope: "confirmed-minor",
      ...(reason === "" ? {} : { why: reason }),
    };
    await writer.record([align, review]);
    await log(writer, clock, { by: actor.id, kind: "review", subject: `${seen.text}#${seen.row}` });
    if (store.kind === "sqlite") await queueForFiles(writer, [align, review], [], clock);
  });
}

/**
 * Asks whoever will for a new wording of a row: it stands in the queue, with the reason, until it has been dealt with.
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `row-changed`, `row-not-stale`, `reason-missing`
 */
export async function askForWording(
  { store, clock }: Desk,
  actor: Actor,
  seen: RowSeen,
  text: string,
): Promise<string> {
  mustBeAllowed(actor, "mark-reviewed");
  const why = reasonFrom(text, true);
  return store.write(async (writer) => {
    await staleRow(writer, seen);
    const request: Suggestion = {
      ...stamp(clock, actor.id),
      kind: "request",
      text: seen.text,
      side: seen.side,
      row: seen.row,
      why,
      changes: [],
      beads: null,
      about: null,
      findings: { added: 0, solved: 0 },
      sender: null,
      state: "open",
      decision: null,
    };
    await writer.suggestions.add(request);
    await log(writer, clock, { by: actor.id, kind: "request", subject: request.id });
    return request.id;
  });
}

async function staleRow(reader: Reader, seen: RowSeen): Promise<StandingRow> {
  const row = rowNamed(await standing(reader, seen.text, seen.side), seen.row);
  const [nl, en] = [pinsOf(row.nl), pinsOf(row.en)];
  if (!isSame(nl, seen.nl) || !isSame(en, seen.en)) throw new InputError("row-changed");
  const reviews = (await reader.events(seen.text, ["review"])).filter(({ side }) => side === seen.side);
  if (reviewState(nl, en, reviews) !== "stale") throw new InputError("row-not-stale");
  return row;
}

function isSame(one: Pins, other: Pins): boolean {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([id, hash]) => other[id] === hash);
}
