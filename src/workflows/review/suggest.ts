import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { parseBeads } from "../../formats/text-file/beads.ts";
import type { SuggestedChange, Suggestion } from "../../store/suggestion-model.ts";
import { type Desk, log, mustWait, reasonFrom, stamp, suggestionWith } from "./desk.ts";
import { rowsWith, type Standing, standingWithPlaces } from "./standing.ts";
import { checkedSentences } from "./wording-input.ts";

/** What somebody would have stand instead. */
export interface SuggestedWording {
  readonly text: string;
  readonly side: string;
  readonly changes: readonly {
    readonly paragraph: string;
    /** The hash of the wording it was made from. */
    readonly base: string;
    /** A sentence a line. */
    readonly sentences: readonly string[];
  }[];
  /** A `beads` attribute for the row; null: let it be worked out. */
  readonly beads: string | null;
  readonly why: string;
}

type Findings = Suggestion["findings"];

/**
 * Puts a suggestion into the queue.
 * @throws InputError `not-allowed`, `text-unknown`, `paragraph-unknown`, `suggestion-overtaken` where the wording it
 *   was made from no longer stands, `wording-unchanged`, `wording-invalid`, `reason-too-long`
 */
export async function suggest(
  { store, clock }: Desk,
  actor: Actor,
  wording: SuggestedWording,
  findings: Findings,
): Promise<string> {
  mustBeAllowed(actor, "suggest");
  const why = reasonFrom(wording.why, false);
  return store.write(async (writer) => {
    const now = await standingWithPlaces(writer, wording.text, wording.side);
    const changes = checkedChanges(wording, now);
    const [row] = rowsWith(now, new Set(changes.map(({ paragraph }) => paragraph)));
    const suggestion: Suggestion = {
      ...stamp(clock, actor.id),
      kind: "wording",
      text: wording.text,
      side: wording.side,
      row: row?.id ?? "",
      why,
      changes,
      beads: checkedBeads(wording.beads),
      about: null,
      findings,
      sender: null,
      state: "open",
      decision: null,
    };
    await writer.suggestions.add(suggestion);
    await log(writer, clock, { by: actor.id, kind: "suggestion", subject: suggestion.id });
    return suggestion.id;
  });
}

/**
 * Puts another wording in place of one's own suggestion, while it waits or after it was sent back.
 * @throws InputError as `suggest` does, and `suggestion-unknown`, `suggestion-decided`
 */
export async function resubmit(
  { store, clock }: Desk,
  actor: Actor,
  id: string,
  wording: SuggestedWording,
  findings: Findings,
): Promise<void> {
  mustBeAllowed(actor, "suggest");
  const why = reasonFrom(wording.why, false);
  await store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustBeOwn(actor, suggestion);
    mustWait(suggestion);
    const now = await standingWithPlaces(writer, suggestion.text, suggestion.side);
    const changes = checkedChanges(wording, now);
    await writer.suggestions.replace({
      ...suggestion,
      changes,
      why,
      beads: checkedBeads(wording.beads),
      findings,
    });
    await log(writer, clock, { by: actor.id, kind: "suggestion", subject: id }, { again: true });
  });
}

/**
 * Takes one's own suggestion back.
 * @throws InputError `not-allowed`, `suggestion-unknown`, `suggestion-decided`
 */
export async function withdraw({ store, clock }: Desk, actor: Actor, id: string): Promise<void> {
  await store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustBeOwn(actor, suggestion);
    mustWait(suggestion);
    const moved = await writer.suggestions.move(id, [suggestion.state], "withdrawn");
    if (!moved) throw new InputError("suggestion-decided");
    await log(writer, clock, { by: actor.id, kind: "withdrawal", subject: id });
  });
}

function mustBeOwn(actor: Actor, { by }: Suggestion): void {
  mustBeAllowed(actor, "suggest");
  if (by !== actor.id) throw new InputError("not-allowed", {}, { action: "suggest" });
}

function checkedChanges({ changes }: SuggestedWording, { en }: Standing): SuggestedChange[] {
  const found = changes.flatMap(({ paragraph, base, sentences }): SuggestedChange[] => {
    const current = en.paragraphs.find(({ id }) => id === paragraph);
    if (!current) throw new InputError("paragraph-unknown", { paragraph }, { value: paragraph });
    const checked = checkedSentences(sentences);
    if (checked.join("\n") === current.sentences.join("\n")) return [];
    if (base !== current.hash) throw new InputError("suggestion-overtaken", { paragraph });
    return [{ paragraph, base, baseSentences: current.sentences, sentences: checked }];
  });
  if (found.length === 0) throw new InputError("wording-unchanged");
  return found;
}

function checkedBeads(attribute: string | null): string | null {
  if (attribute === null || attribute === "" || parseBeads(attribute) !== undefined) return attribute;
  throw new InputError("beads-invalid", {}, { value: attribute });
}
