import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { HistoryEvent } from "../../domain/review/event.ts";
import { mergedWording, mergeWordings } from "../../domain/review/merge-wordings.ts";
import type { Suggestion, SuggestionState } from "../../store/suggestion-model.ts";
import type { Writer } from "../../store/writer.ts";
import { readRules } from "../accounts/rules.ts";
import { type Desk, log, mustDecide, reasonFrom, stamp, suggestionWith } from "./desk.ts";
import { putWording, queueForFiles } from "./new-wording.ts";
import { type Standing, standingWithPlaces } from "./standing.ts";

/**
 * Undoes a decision, with a reason. What was accepted is taken out of the wording that stands now, as far as nobody
 * has changed the same words since; what was rejected waits again. Nothing is erased: the undoing is a step of its own.
 * @throws InputError `not-allowed`, `own-suggestion`, `suggestion-unknown`, `suggestion-closed` where nothing can be
 *   undone, `suggestion-clashes`, `reason-missing`
 */
export async function revert(desk: Desk, actor: Actor, id: string, text: string): Promise<SuggestionState> {
  const reason = reasonFrom(text, true);
  const { store, clock } = desk;
  return store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustDecide(actor, suggestion, await readRules(writer));
    const isRejected = suggestion.state === "rejected";
    const results = suggestion.decision?.results ?? [];
    if (!isRejected && !isUndoable(suggestion)) throw new InputError("suggestion-closed");
    const state = isRejected ? "open" : "reverted";
    if (!(await writer.suggestions.move(id, [suggestion.state], state)))
      throw new InputError("suggestion-decided");
    const events: HistoryEvent[] = isRejected ? [] : await takeOut(writer, desk, actor, suggestion, reason);
    if (suggestion.kind === "wording") {
      events.push({
        ...stamp(clock, actor.id),
        kind: "decision",
        text: suggestion.text,
        suggestion: id,
        outcome: "reverted",
        hunks: [],
        why: reason,
      });
      await writer.record(events.slice(-1));
    }
    await log(writer, clock, { by: actor.id, kind: "reversal", subject: id }, { was: suggestion.state });
    if (store.kind === "sqlite") {
      const versions = results.length === 0 ? [] : [{ text: suggestion.text, side: suggestion.side }];
      await queueForFiles(writer, events, versions, clock);
    }
    return state;
  });
}

function isUndoable({ kind, state, decision }: Suggestion): boolean {
  const wasAccepted = state === "accepted" || state === "accepted-in-part";
  return kind === "wording" && wasAccepted && decision !== null && decision.results.length > 0;
}

async function takeOut(
  writer: Writer,
  { clock }: Desk,
  actor: Actor,
  { text, side, decision }: Suggestion,
  reason: string,
): Promise<HistoryEvent[]> {
  await writer.lockText(text);
  const now = await standingWithPlaces(writer, text, side);
  const wordings = wordingsBefore(decision?.results ?? [], now);
  if (wordings.size === 0) throw new InputError("wording-unchanged");
  return putWording(
    writer,
    now,
    { text, wordings, author: actor.id, why: reason, reviewer: actor.id, reviewed: false, beads: null },
    clock,
  );
}

/** What would stand had it never been accepted: a three-way merge from what the decision left. */
function wordingsBefore(
  results: NonNullable<Suggestion["decision"]>["results"],
  { en }: Standing,
): Map<string, string[]> {
  const found = results.flatMap(({ paragraph, before, after }) => {
    const current = en.paragraphs.find(({ id }) => id === paragraph);
    if (!current) throw new InputError("paragraph-unknown", { paragraph }, { value: paragraph });
    const merge = mergeWordings(after, current.sentences, before);
    if (merge.clashes > 0) throw new InputError("suggestion-clashes", { paragraph });
    const merged = mergedWording(merge, "current");
    const isSame = merged.join("\n") === current.sentences.join("\n");
    // Only what had no wording before may have none again.
    const isLost = merged.length === 0 && before.length > 0;
    return isSame || isLost ? [] : [[paragraph, merged] as const];
  });
  return new Map(found);
}
