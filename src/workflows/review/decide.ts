import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent } from "../../domain/review/event.ts";
import { applyHunks } from "../../domain/review/hunk.ts";
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
import { type ChangeNow, onCurrent } from "./on-current.ts";
import { type Standing, standing } from "./standing.ts";
import { checkedSentences } from "./wording-input.ts";

/** What of a suggestion is taken. */
type Taking =
  | { readonly what: "all" }
  /** Those hunks, by their names. */
  | { readonly what: "hunks"; readonly hunks: readonly string[] }
  /** The wording as the reviewer has edited it, each paragraph with the hash of the one it is to replace. */
  | {
      readonly what: "edited";
      readonly wordings: readonly {
        readonly paragraph: string;
        readonly hash: string;
        readonly sentences: readonly string[];
      }[];
    };

export interface Acceptance {
  readonly taking: Taking;
  readonly reason: string;
  /** The reviewer's word that each row it touches is right as a whole. */
  readonly reviewed: boolean;
}

/**
 * Accepts a suggestion, in whole, by hunks, or edited: one transaction of revisions, beads, review, decision, log and
 * outbox. Where the wording it was made for has changed since, what is taken is a three-way merge.
 * @throws InputError `not-allowed`, `own-suggestion`, `suggestion-unknown`, `suggestion-decided`, `suggestion-clashes`,
 *   `hunk-unknown`, `wording-unchanged`, `wording-invalid`
 */
export async function accept(
  desk: Desk,
  actor: Actor,
  id: string,
  acceptance: Acceptance,
): Promise<SuggestionState> {
  const reason = reasonFrom(acceptance.reason, false);
  return desk.store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustDecide(actor, suggestion, await readRules(writer));
    mustWait(suggestion);
    if (suggestion.kind === "note") return acceptNote(writer, desk, actor, suggestion, reason);
    if (suggestion.kind !== "wording") return settle(writer, desk, actor, suggestion, reason);
    await writer.lockText(suggestion.text);
    const now = await standing(writer, suggestion.text, suggestion.side);
    const taken = takenFrom(changesNow(suggestion, now), acceptance.taking);
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
    events.push(decisionEvent(desk.clock, actor, suggestion, state, taken.hunks, reason));
    await writer.record(events.slice(-1));
    await log(writer, desk.clock, { by: actor.id, kind: "decision", subject: id }, { outcome: state });
    if (desk.store.kind === "sqlite") {
      await queueForFiles(writer, events, [{ text: suggestion.text, side: suggestion.side }], desk.clock);
    }
    return state;
  });
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

/** Each change as it is for the wording that stands; what was suggested for a paragraph that is gone is left out. */
function changesNow({ changes }: Suggestion, { en }: Standing): ChangeNow[] {
  const paragraphs = new Map(en.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return changes.flatMap((change) => {
    const paragraph = paragraphs.get(change.paragraph);
    return paragraph ? onCurrent(change, paragraph) : [];
  });
}

interface Taken {
  readonly wordings: ReadonlyMap<string, readonly string[]>;
  /** Everything that was suggested, and nothing else. */
  readonly isWhole: boolean;
  readonly hunks: readonly string[];
  readonly edited: boolean;
}

function takenFrom(changes: readonly ChangeNow[], taking: Taking): Taken {
  const taken = taking.what === "edited" ? editedBy(changes, taking.wordings) : hunksOf(changes, taking);
  if (taken.wordings.size === 0) throw new InputError("wording-unchanged");
  for (const sentences of taken.wordings.values()) checkedSentences(sentences);
  return taken;
}

function hunksOf(changes: readonly ChangeNow[], taking: Exclude<Taking, { what: "edited" }>): Taken {
  const all = changes.flatMap(({ diff }) => diff.hunks.map(({ name }) => name));
  const clash = changes.find(({ merge }) => merge && merge.clashes > 0);
  if (taking.what === "all" && clash)
    throw new InputError("suggestion-clashes", { paragraph: clash.paragraph });
  const wanted = new Set(taking.what === "all" ? all : taking.hunks);
  const unknown = [...wanted].find((name) => !all.includes(name));
  if (unknown !== undefined) throw new InputError("hunk-unknown");
  const wordings = changes.flatMap(({ paragraph, current, diff }) => {
    const hunks = diff.hunks.filter(({ name }) => wanted.has(name));
    return hunks.length === 0 ? [] : [[paragraph, applyHunks(current, hunks)] as const];
  });
  return {
    wordings: new Map(wordings),
    isWhole: wanted.size === all.length && clash === undefined,
    hunks: all.filter((name) => wanted.has(name)),
    edited: false,
  };
}

function editedBy(
  changes: readonly ChangeNow[],
  wordings: Extract<Taking, { what: "edited" }>["wordings"],
): Taken {
  const found = wordings.flatMap(({ paragraph, hash, sentences }) => {
    const change = changes.find((each) => each.paragraph === paragraph);
    if (!change) throw new InputError("paragraph-unknown", { paragraph }, { value: paragraph });
    if (change.hash !== hash) throw new InputError("hunk-unknown");
    const checked = checkedSentences(sentences);
    return same(checked, change.current) ? [] : [[paragraph, checked] as const];
  });
  return { wordings: new Map(found), isWhole: false, hunks: [], edited: true };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((sentence, index) => sentence === other[index]);
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
