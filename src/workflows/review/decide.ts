import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent } from "../../domain/review/event.ts";
import {
  type Decision,
  type Suggestion,
  type SuggestionState,
  WAITING,
} from "../../store/suggestion-model.ts";
import type { Writer } from "../../store/writer.ts";
import { readRules } from "../accounts/rules.ts";
import { type Clock, isoNow } from "../moment.ts";
import { type Desk, log, mustDecide, mustWait, reasonFrom, stamp, suggestionWith } from "./desk.ts";
import { putWording, queueForFiles } from "./new-wording.ts";
import { type Standing, standingWithPlaces } from "./standing.ts";
import { changesNow, type Taken, type Taking, takenFrom } from "./taking.ts";
import { type Weighed, weigh } from "./weigh.ts";

export interface Acceptance {
  readonly taking: Taking;
  readonly reason: string;
  /** The reviewer's word that each row it touches is right as a whole. */
  readonly reviewed: boolean;
  /** Take the errors that the checks find into the bargain: the reason says why, and answers them at their place. */
  readonly overrule?: boolean;
}

/** So often the wording may change under a decision before its maker is told. */
const MOST_TRIES = 5;

/**
 * Accepts a suggestion, in whole, by hunks, or edited: one transaction of revisions, beads, review, decision, log and
 * outbox. Where the wording it was made for has changed since, what is taken is a three-way merge.
 * @throws InputError `not-allowed`, `own-suggestion`, `suggestion-unknown`, `suggestion-decided`, `suggestion-clashes`,
 *   `hunk-unknown`, `wording-unchanged`, `wording-invalid`; `errors-block` where it would bring an error that nobody
 *   overrules, `reason-missing` where they do so without a reason
 */
export async function accept(
  desk: Desk,
  actor: Actor,
  id: string,
  acceptance: Acceptance,
): Promise<SuggestionState> {
  const reason = reasonFrom(acceptance.reason, false);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Outside the transaction: the checks read the whole library.
    const weighed = await weigh(desk.store, actor, id, acceptance);
    const state = await desk.store.write((writer) =>
      acceptIn(writer, { desk, actor, id, reason, acceptance, weighed }),
    );
    if (state !== null) return state;
  }
  throw new InputError("suggestion-overtaken");
}

interface Accepting {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly id: string;
  readonly reason: string;
  readonly acceptance: Acceptance;
  readonly weighed: Weighed;
}

/** Null, and nothing is done, where what would be taken is no longer what the checks have looked at. */
async function acceptIn(
  writer: Writer,
  { desk, actor, id, reason, acceptance, weighed }: Accepting,
): Promise<SuggestionState | null> {
  const suggestion = await suggestionWith(writer, id);
  mustDecide(actor, suggestion, await readRules(writer));
  mustWait(suggestion);
  if (suggestion.kind === "note") return acceptNote(writer, desk, actor, suggestion, reason);
  if (suggestion.kind !== "wording") return settle(writer, desk, actor, suggestion, reason);
  await writer.lockText(suggestion.text);
  const now = await standingWithPlaces(writer, suggestion.text, suggestion.side);
  const taken = takenFrom(changesNow(suggestion, now), acceptance.taking);
  if (!weighed.isOf(taken)) return null;
  const decision = decisionOf(actor, desk.clock, reason, taken, now);
  const state = taken.isWhole ? "accepted" : "accepted-in-part";
  await moveOn(writer, suggestion, state, decision);
  const edited = acceptance.taking.what === "edited";
  const events: HistoryEvent[] = await putWording(
    writer,
    now,
    {
      text: suggestion.text,
      wordings: taken.wordings,
      author: edited ? actor.id : suggestion.by,
      why: [suggestion.why, reason].filter((text) => text !== "").join(" – "),
      reviewer: actor.id,
      reviewed: acceptance.reviewed,
      beads: taken.isWhole ? suggestion.beads : null,
    },
    desk.clock,
  );
  const said = [
    ...weighed.overruled.map(({ check, anchor }) => ({
      ...stamp(desk.clock, actor.id),
      ...{ kind: "dismissal" as const, text: suggestion.text, check, anchor, why: reason },
    })),
    decisionEvent(desk.clock, actor, suggestion, state, taken.hunks, reason),
  ];
  events.push(...said);
  await writer.record(said);
  await log(writer, desk.clock, { by: actor.id, kind: "decision", subject: id }, { outcome: state });
  if (desk.store.kind === "sqlite") {
    await queueForFiles(writer, events, [{ text: suggestion.text, side: suggestion.side }], desk.clock);
  }
  return state;
}

/**
 * Turns a suggestion down; a reason is needed.
 * @throws InputError `reason-missing`, and as `accept` does
 */
export async function reject(desk: Desk, actor: Actor, id: string, text: string): Promise<SuggestionState> {
  const reason = reasonFrom(text, true);
  return desk.store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustDecide(actor, suggestion, await readRules(writer));
    mustWait(suggestion);
    return close(writer, desk, actor, suggestion, { state: "rejected", reason });
  });
}

/** A report or a request has been dealt with: nothing of the text changes by that. */
function settle(writer: Writer, desk: Desk, actor: Actor, suggestion: Suggestion, reason: string) {
  return close(writer, desk, actor, suggestion, { state: "accepted", reason });
}

async function close(
  writer: Writer,
  { store, clock }: Desk,
  actor: Actor,
  suggestion: Suggestion,
  { state, reason }: { readonly state: "accepted" | "rejected"; readonly reason: string },
): Promise<SuggestionState> {
  const decision = { by: actor.id, at: isoNow(clock), reason, hunks: [], edited: false, results: [] };
  await moveOn(writer, suggestion, state, decision);
  await log(writer, clock, { by: actor.id, kind: "decision", subject: suggestion.id }, { outcome: state });
  // What a reader reported and what a reviewer asked for are talk between people; the record keeps what was decided on.
  if (suggestion.kind !== "wording") return state;
  const event = decisionEvent(clock, actor, suggestion, state, [], reason);
  await writer.record([event]);
  if (store.kind === "sqlite") await queueForFiles(writer, [event], [], clock);
  return state;
}

async function acceptNote(
  writer: Writer,
  { store, clock }: Desk,
  actor: Actor,
  suggestion: Suggestion,
  reason: string,
): Promise<SuggestionState> {
  const { about, by, text } = suggestion;
  if (!about?.note) throw new Error("a note without its content");
  const { shift, nl, en } = about.note;
  const decision = { by: actor.id, at: isoNow(clock), reason, hunks: [], edited: false, results: [] };
  await moveOn(writer, suggestion, "accepted", decision);
  const event = {
    ...stamp(clock, by),
    kind: "note",
    text,
    anchor: about.anchor,
    shift,
    body: { nl, en },
  } as const;
  await writer.record([event]);
  await log(
    writer,
    clock,
    { by: actor.id, kind: "decision", subject: suggestion.id },
    { outcome: "accepted" },
  );
  if (store.kind === "sqlite") await queueForFiles(writer, [event], [], clock);
  return "accepted";
}

function decisionOf(actor: Actor, clock: Clock, reason: string, taken: Taken, now: Standing): Decision {
  const { wordings, hunks, edited } = taken;
  const results = [...wordings].map(([paragraph, after]) => ({
    paragraph,
    before: now.en.paragraphs.find(({ id }) => id === paragraph)?.sentences ?? [],
    after,
  }));
  return { by: actor.id, at: isoNow(clock), reason, hunks, edited, results };
}

/** Of two that decide at once one finds, here, that the other was faster. */
async function moveOn(
  writer: Writer,
  suggestion: Suggestion,
  state: SuggestionState,
  decision: Decision,
): Promise<void> {
  const isFirst = await writer.suggestions.move(suggestion.id, WAITING, state, decision);
  if (!isFirst) throw new InputError("suggestion-decided");
}

function decisionEvent(
  clock: Clock,
  actor: Actor,
  { id, text }: Suggestion,
  outcome: "accepted" | "accepted-in-part" | "rejected",
  hunks: readonly string[],
  why: string,
): Extract<HistoryEvent, { kind: "decision" }> {
  return {
    ...stamp(clock, actor.id),
    kind: "decision",
    text,
    suggestion: id,
    outcome,
    hunks,
    ...(why === "" ? {} : { why }),
  };
}
