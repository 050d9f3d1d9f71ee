import { type Actor, isAllowed, type LibraryRules, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Reader } from "../../store/reader.ts";
import { type Suggestion, WAITING } from "../../store/suggestion-model.ts";
import type { Writer } from "../../store/writer.ts";
import { type Clock, isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";

/** What the workflows of the review desk work on; the files follow by the outbox. */
export type Desk = Pick<LibraryAndFiles, "store" | "clock">;

/** @throws InputError `suggestion-unknown` */
export async function suggestionWith(reader: Reader, id: string): Promise<Suggestion> {
  const found = await reader.suggestions.one(id);
  if (!found) throw new InputError("suggestion-unknown", {}, { value: id });
  return found;
}

/** @throws InputError `suggestion-decided` where somebody was faster, or it was taken back */
export function mustWait({ state, decision }: Suggestion): void {
  const isWaiting = (WAITING as readonly string[]).includes(state);
  if (!isWaiting) throw new InputError("suggestion-decided", {}, { value: decision?.at.slice(0, 16) ?? "" });
}

/**
 * Whether that person may decide on it: a reviewer, and not its author unless the owner allows it.
 * @throws InputError `not-allowed`, `own-suggestion`
 */
export function mustDecide(actor: Actor, { by }: Suggestion, rules: LibraryRules): void {
  mustBeAllowed(actor, "decide");
  if (by === actor.id && !isAllowed(actor, "decide-own", rules)) throw new InputError("own-suggestion");
}

/**
 * The reason as it is kept: one line's worth of plain text.
 * @throws InputError `reason-missing` where one is needed, `reason-too-long`
 */
export function reasonFrom(text: string, isNeeded: boolean): string {
  const reason = text.replaceAll(/\s+/g, " ").trim();
  if (isNeeded && reason === "") throw new InputError("reason-missing");
  if (reason.length > LONGEST_REASON)
    throw new InputError("reason-too-long", {}, { max: LONGEST_REASON, min: 0 });
  return reason;
}

const LONGEST_REASON = 2_000;

/** The marks of an event: a new id, now, by that person. */
export function stamp(clock: Clock, by: string) {
  return { id: clock.newId(), at: isoNow(clock), by };
}

/** A line in the log of what was done. */
export async function log(
  writer: Writer,
  clock: Clock,
  entry: { readonly by: string; readonly kind: string; readonly subject: string },
  detail: Readonly<Record<string, string | number | boolean>> = {},
): Promise<void> {
  await writer.accounts.log({ id: clock.newId(), at: isoNow(clock), ...entry, detail });
}
