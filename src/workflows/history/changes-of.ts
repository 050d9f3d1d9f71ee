import type { HistoryEvent, RevisionEvent } from "../../domain/review/event.ts";
import { changeOf } from "../reading/revision-steps.ts";
import { BY_FILE } from "../sync/sync-text.ts";
import type { Batch, BatchKind, HistoryDay, WordingChange } from "../view/history.ts";
import type { RowPlace } from "../view.ts";

/** What it takes to tell of a text's events: where its paragraphs stand now, and who is who. */
export interface Telling {
  /** Of the text; empty: the glossary. */
  readonly slug: string;
  /** The English that stands beside its Dutch. */
  readonly side: string;
  /** By side and paragraph, as `placeKey` makes it. */
  readonly places: ReadonlyMap<string, RowPlace>;
  readonly names: ReadonlyMap<string, string>;
  /** Every revision of the text, oldest first: a change is shown against the wording before it. */
  readonly revisions: readonly RevisionEvent[];
  /** The Dutch form of a term. */
  readonly lemmaOf: (term: string) => string;
}

export function placeKey(side: string, paragraph: string): string {
  return `${side} ${paragraph}`;
}

/** The events of one text as days, newest first. `events` may be any stretch of its history, oldest first. */
export function daysOf(events: readonly HistoryEvent[], telling: Telling): HistoryDay[] {
  const before = wordingsBefore(telling.revisions);
  const order = new Map([...new Set(telling.places.values())].map((place, index) => [place, index]));
  const orderOf = ({ place }: WordingChange) => (place && order.get(place)) ?? Number.POSITIVE_INFINITY;
  const days = Map.groupBy(events, ({ at }) => at.slice(0, 10));
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([date, happened]) => ({
      date,
      changes: happened
        .flatMap((event) => wordingChange(event, before, telling) ?? [])
        .sort((one, other) => compare(orderOf(one), orderOf(other))),
      batches: batchesOf(happened, before, telling),
    }));
}

type Before = ReadonlyMap<string, RevisionEvent | undefined>;

/** The revision that each revision took the place of, by id. */
function wordingsBefore(revisions: readonly RevisionEvent[]): Before {
  const last = new Map<string, RevisionEvent>();
  return new Map(
    revisions.map((event) => {
      const key = placeKey(event.side, event.paragraph);
      const before = last.get(key);
      last.set(key, event);
      return [event.id, before];
    }),
  );
}

function wordingChange(event: HistoryEvent, before: Before, telling: Telling): WordingChange | null {
  if (event.kind !== "revision") return null;
  const earlier = before.get(event.id);
  if (earlier === undefined) return null;
  const place = telling.places.get(placeKey(event.side, event.paragraph)) ?? null;
  return {
    id: event.id,
    at: event.at,
    by: telling.names.get(event.by) ?? event.by,
    fromFile: event.by === BY_FILE,
    ...(event.why ? { why: event.why } : {}),
    side: event.side,
    place,
    ...(place ? { page: pageOf(telling, event.side, place) } : {}),
    ...changeOf(earlier.sentences, event.sentences),
  };
}

/** “Why this wording?” tells of the English that stands beside the Dutch; of another version, how it compares. */
function pageOf({ slug, side: main }: Telling, side: string, { id }: RowPlace): string {
  return side === "nl" || side === main
    ? `/read/${slug}/why/${id}`
    : `/read/${slug}/versions?other=${side}#${id}`;
}

/** Also where both are infinite: a difference would be no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function batchesOf(events: readonly HistoryEvent[], before: Before, telling: Telling): Batch[] {
  const others = events.filter((event) => event.kind !== "revision" || before.get(event.id) === undefined);
  const groups = Map.groupBy(others, (event) => `${batchKind(event)} ${event.by}`);
  return [...groups.values()].map((group) => batchOf(group, telling));
}

function batchKind(event: HistoryEvent): BatchKind {
  if (event.kind !== "revision") return event.kind;
  return event.side === "nl" ? "first-nl" : "first-en";
}

function batchOf(group: readonly HistoryEvent[], telling: Telling): Batch {
  const [first] = group as [HistoryEvent];
  const found = new Set(group.flatMap((event) => placesOf(event, telling)));
  const terms = new Set(group.flatMap((event) => (event.kind === "term" ? [event.term] : [])));
  return {
    kind: batchKind(first),
    by: telling.names.get(first.by) ?? first.by,
    fromFile: first.by === BY_FILE,
    suggestions: group.flatMap((event) => (event.kind === "decision" ? [event.suggestion] : [])),
    // What is said of a row twice is said of one row.
    count: ROWS.has(first.kind) && found.size > 0 ? found.size : group.length,
    places: [...new Set(telling.places.values())].filter((place) => found.has(place)),
    terms: [...terms].map((id) => ({ id, lemma: telling.lemmaOf(id) })),
  };
}

/** What is said of rows as a whole. */
const ROWS: ReadonlySet<string> = new Set(["align", "review"]);

function placesOf(event: HistoryEvent, { places }: Telling): RowPlace[] {
  const keys: string[] = [];
  if ("anchor" in event) keys.push(placeKey(event.anchor.side, event.anchor.paragraph));
  if ("paragraph" in event) keys.push(placeKey(event.side, event.paragraph));
  if (event.kind === "review" || event.kind === "align") {
    keys.push(...Object.keys(event.en).map((paragraph) => placeKey(event.side, paragraph)));
    keys.push(...Object.keys(event.nl).map((paragraph) => placeKey("nl", paragraph)));
  }
  return keys.flatMap((key) => places.get(key) ?? []);
}
