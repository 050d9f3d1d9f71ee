import { type Actor, isAllowed, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { readRules } from "../accounts/rules.ts";
import { type Desk, log, mustDecide, mustWait, reasonFrom, stamp, suggestionWith } from "./desk.ts";

export interface NewComment {
  readonly body: string;
  /** The comment it answers. */
  readonly parent: string | null;
  /** The words it is about, as they were selected. */
  readonly quote: string | null;
}

const LONGEST_QUOTE = 300;

/**
 * Says something of a suggestion, or answers somebody.
 * @throws InputError `not-allowed`, `suggestion-unknown`, `reason-missing`, `reason-too-long`, `not-there`
 */
export async function comment(
  { store, clock }: Desk,
  actor: Actor,
  suggestion: string,
  { body, parent, quote }: NewComment,
): Promise<string> {
  mustBeAllowed(actor, "comment");
  const said = reasonFrom(body, true);
  return store.write(async (writer) => {
    await suggestionWith(writer, suggestion);
    const thread = parent === null ? null : await threadOf(writer.suggestions.comments(suggestion), parent);
    const words = quote?.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_QUOTE) || null;
    const own = stamp(clock, actor.id);
    await writer.suggestions.comment({
      ...own,
      suggestion,
      parent: thread,
      body: said,
      quote: words,
      resolvedBy: null,
    });
    return own.id;
  });
}

/** An answer to an answer belongs to the thread that both are of. */
async function threadOf(
  comments: Promise<readonly { readonly id: string; readonly parent: string | null }[]>,
  parent: string,
): Promise<string> {
  const found = (await comments).find(({ id }) => id === parent);
  if (!found) throw new InputError("not-there");
  return found.parent ?? found.id;
}

/**
 * Closes a thread, or opens it again: whoever began it, whoever made the suggestion, or a reviewer.
 * @throws InputError `not-allowed`, `suggestion-unknown`, `not-there`
 */
export async function resolve(
  { store }: Desk,
  actor: Actor,
  suggestion: string,
  { comment: id, resolved }: { readonly comment: string; readonly resolved: boolean },
): Promise<void> {
  mustBeAllowed(actor, "comment");
  await store.write(async (writer) => {
    const { by } = await suggestionWith(writer, suggestion);
    const found = (await writer.suggestions.comments(suggestion)).find((each) => each.id === id);
    if (!found || found.parent !== null) throw new InputError("not-there");
    const isTheirs = found.by === actor.id || by === actor.id;
    if (!isTheirs && !isAllowed(actor, "decide")) mustBeAllowed(actor, "decide");
    await writer.suggestions.resolve(id, resolved ? actor.id : null);
  });
}

/**
 * Gives a suggestion back to its author, with what is still to be done.
 * @throws InputError `not-allowed`, `own-suggestion`, `suggestion-unknown`, `suggestion-decided`, `reason-missing`
 */
export async function sendBack(
  { store, clock }: Desk,
  actor: Actor,
  id: string,
  text: string,
): Promise<void> {
  const body = reasonFrom(text, true);
  await store.write(async (writer) => {
    const suggestion = await suggestionWith(writer, id);
    mustDecide(actor, suggestion, await readRules(writer));
    mustWait(suggestion);
    const moved = await writer.suggestions.move(id, ["open", "returned"], "returned");
    if (!moved) throw new InputError("suggestion-decided");
    const own = stamp(clock, actor.id);
    await writer.suggestions.comment({
      ...own,
      suggestion: id,
      parent: null,
      body,
      quote: null,
      resolvedBy: null,
    });
    await log(writer, clock, { by: actor.id, kind: "return", subject: id });
  });
}
