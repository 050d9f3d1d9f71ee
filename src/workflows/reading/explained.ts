import type { HistoryEvent } from "../../domain/review/event.ts";

/**
 * The paragraphs whose wording the history says something about: more than one revision, or a reason given with a
 * revision, a review or the rendering of a term.
 *
 * @param side the English version
 */
export function explainedParagraphs(record: readonly HistoryEvent[], side: string): ReadonlySet<string> {
  const found = new Set<string>();
  const revised = new Set<string>();
  for (const event of record) {
    if (event.kind === "revision") {
      const key = keyIn(event.side, side, event.paragraph);
      if (key && (event.why !== undefined || revised.has(key))) found.add(key);
      if (key) revised.add(key);
    } else if (event.kind === "review") {
      if (event.why !== undefined && event.side === side) {
        for (const id of Object.keys(event.en)) found.add(paragraphKey("en", id));
      }
    } else if (event.kind === "binding" && event.why !== undefined) {
      const key = keyIn(event.anchor.side, side, event.anchor.paragraph);
      if (key) found.add(key);
    }
  }
  return found;
}

export function paragraphKey(side: "nl" | "en", id: string): string {
  return `${side} ${id}`;
}

function keyIn(of: string, side: string, id: string): string | undefined {
  if (of === "nl") return paragraphKey("nl", id);
  return of === side ? paragraphKey("en", id) : undefined;
}
