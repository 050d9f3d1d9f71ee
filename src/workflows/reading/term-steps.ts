import type { Person, TermEvent } from "../../domain/review/event.ts";
import type { TermView } from "../view/term.ts";

/** What happened to a term, newest first, with the names of those who did it. */
export function termSteps(events: readonly TermEvent[], people: readonly Person[]): TermView["steps"] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.toReversed().map(({ id, at, by, before, why }) => ({
    id,
    at,
    by: names.get(by) ?? by,
    kind: before ? "changed" : "added",
    ...(why === undefined ? {} : { why }),
  }));
}
