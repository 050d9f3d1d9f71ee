import type { HistoryEvent } from "../../domain/review/event.ts";
import type { Moment } from "../view/history.ts";

/** Changes closer together than this belong to one sitting. */
const SITTING_MS = 30 * 60_000;

/** The moments between which a text can be compared: the end of each sitting that brought wordings, newest first. */
export function momentsOf(
  events: readonly Extract<HistoryEvent, { kind: "revision" }>[],
  names: ReadonlyMap<string, string>,
): Moment[] {
  const sittings: Moment[] = [];
  for (const { id, at, by } of events) {
    const name = names.get(by) ?? by;
    const last = sittings.at(-1);
    // Another hand is another sitting: a draft and its review made in one go are what one wants to compare.
    if (last && Date.parse(at) - Date.parse(last.at) <= SITTING_MS && last.by.includes(name)) {
      sittings[sittings.length - 1] = { id, at, by: last.by, wordings: last.wordings + 1 };
    } else sittings.push({ id, at, by: [name], wordings: 1 });
  }
  return sittings.reverse();
}
