import type { HistoryEvent, RevisionEvent } from "../../domain/review/event.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type ParagraphPlace, paragraphAt } from "./paragraph-place.ts";

/** A paragraph that was taken out, as the history has it. */
export interface RemovedParagraph extends ParagraphPlace {
  /** Its last wording, plain. */
  readonly text: string;
  readonly at: string;
  /** The opaque id of whoever took it out. */
  readonly by: string;
  readonly why?: string;
}

/** A paragraph that no version has any more: the step that took it out, and its last wording. */
export interface Gone {
  readonly last: RevisionEvent;
  readonly wording: RevisionEvent;
}

/** What was taken out of a text and not put back, the last first. @param revisions oldest first */
export function removedFrom(
  versions: readonly StoredVersion[],
  revisions: readonly RevisionEvent[],
): RemovedParagraph[] {
  const sides = new Set(versions.map(({ side }) => side));
  return goneOnes(revisions)
    .filter(({ last }) => sides.has(last.side) && !paragraphAt(versions, last))
    .map(({ last: { side, paragraph, at, by, why }, wording }) => ({
      ...{ side, paragraph, at, by, text: wording.sentences.map(plainText).join(" ") },
      ...(why === undefined ? {} : { why }),
    }))
    .reverse();
}

/** In the order in which they went. @param past all revisions of a text, oldest first, maybe among other events */
export function goneOnes(past: readonly HistoryEvent[]): Gone[] {
  const revisions = past.filter((event) => event.kind === "revision");
  const own = Map.groupBy(revisions, ({ side, paragraph }) => `${side} ${paragraph}`);
  return [...own.values()]
    .flatMap((events) => {
      const last = events.at(-1);
      const wording = events.findLast(({ sentences }) => sentences.length > 0);
      return last && wording && last.sentences.length === 0 ? [{ last, wording }] : [];
    })
    .sort((one, other) => (one.last.id < other.last.id ? -1 : 1));
}

/**
 * What a paragraph of a version stands behind, those that are gone counted: so the order of several that go is known,
 * whichever of them comes back. Null: it is the first.
 */
export function standsBehind(
  { side, paragraphs }: StoredVersion,
  paragraph: string,
  gone: readonly Gone[],
): string | null {
  const order = paragraphs.map(({ id }) => id);
  const places = placesOf(gone, side);
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const [id, after] of places) {
      const at = after === null ? 0 : order.indexOf(after) + 1;
      if (order.includes(id) || (after !== null && at === 0)) continue;
      order.splice(at, 0, id);
      isMore = true;
    }
  }
  return order[order.indexOf(paragraph) - 1] ?? null;
}

/** The paragraphs with one that comes back: behind what it stood behind, or, where that is gone, what that stood behind. */
export function insertAfter(
  { side, paragraphs }: StoredVersion,
  paragraph: StoredParagraph,
  gone: readonly Gone[],
): StoredParagraph[] {
  const places = placesOf(gone, side);
  const seen = new Set<string>();
  let name = places.get(paragraph.id) ?? null;
  while (name !== null && !seen.has(name) && !paragraphs.some(({ id }) => id === name)) {
    seen.add(name);
    name = places.get(name) ?? null;
  }
  return paragraphs.toSpliced(paragraphs.findIndex(({ id }) => id === name) + 1, 0, paragraph);
}

function placesOf(gone: readonly Gone[], side: string): ReadonlyMap<string, string | null> {
  return new Map(
    gone.flatMap(({ last }) =>
      last.side === side && last.was ? [[last.paragraph, last.was.after] as const] : [],
    ),
  );
}
