import { type Actor, isAllowed } from "../../accounts/permissions.ts";
import type { Store } from "../../store/store.ts";
import { type QueueFilter, WAITING } from "../../store/suggestion-model.ts";
import { type LibraryIndex, libraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { DeskItem, QueueView, StaleItem } from "../view/review.ts";
import { deskItem, nameOf, titleOf } from "./desk-items.ts";

/** What somebody wants to see of the queue. */
export interface QueueChoice {
  readonly text?: string;
  readonly by?: string;
  /** Only what has waited for so many days. */
  readonly days?: number;
  readonly findings?: "added" | "solved";
  readonly kind?: "wording" | "note" | "report" | "request";
  /** The id of the last one seen. */
  readonly after?: string;
}

const PAGE = 50;
const DAY = 86_400_000;
/** So many stale rows are shown at once. */
const MOST_STALE = 50;

/** A page of what waits, with counts. Reports of readers are for those who decide. */
export async function readQueue(
  store: Store,
  actor: Actor,
  choice: QueueChoice,
  now: number,
): Promise<QueueView> {
  const index = await libraryIndex(store);
  const filter = filterOf(choice, actor, now);
  const mayDecide = isAllowed(actor, "decide");
  return store.read(async (reader) => {
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const page = { limit: PAGE + 1, ...(choice.after === undefined ? {} : { after: choice.after }) };
    const found = await reader.suggestions.queue(filter, page);
    const { text: _, by: __, ...others } = filter;
    const all = await reader.suggestions.counts(others);
    const { total } = choice.text || choice.by ? await reader.suggestions.counts(filter) : all;
    const last = found.length > PAGE ? found[PAGE - 1]?.id : undefined;
    const stale = staleRows(index, choice.text);
    return {
      items: found
        .slice(0, PAGE)
        // Of a text that is not published only those who work on it see anything.
        .filter(({ text }) => mayDecide || index.texts.has(text))
        .map((each) => deskItem(each, { index, names, viewer: actor.id })),
      total,
      ...(last === undefined ? {} : { next: last }),
      texts: [...all.texts]
        .map(([slug, count]) => ({ slug, title: titleOf(index, slug), count }))
        .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
      people: [...all.people]
        .map(([id, count]) => ({ id, name: nameOf(names, id), count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
      stale: stale.slice(0, MOST_STALE),
      staleTotal: stale.length,
    };
  });
}

/** Everything one made, the newest first, with what became of it. */
export async function readMine(store: Store, actor: Actor): Promise<DeskItem[]> {
  const index = await libraryIndex(store);
  return store.read(async (reader) => {
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const found = await reader.suggestions.by(actor.id, 4 * PAGE);
    return found.map((each) => deskItem(each, { index, names, viewer: actor.id }));
  });
}

/** Which kinds of things that person may see: what a reader reported is for those who decide on it. */
export function seenBy(actor: Actor): QueueFilter {
  return isAllowed(actor, "decide")
    ? { states: WAITING }
    : { states: WAITING, kinds: ["wording", "note", "request"] };
}

function filterOf({ text, by, days, findings, kind }: QueueChoice, actor: Actor, now: number): QueueFilter {
  const seen = seenBy(actor);
  const kinds = kind ? (seen.kinds ?? [kind]).filter((each) => each === kind) : seen.kinds;
  return {
    ...seen,
    ...(kinds ? { kinds } : {}),
    ...(text ? { text } : {}),
    ...(by ? { by } : {}),
    ...(findings ? { findings } : {}),
    ...(days ? { before: new Date(now - days * DAY).toISOString() } : {}),
  };
}

/** Rows that were reviewed before a wording changed, in the order of the texts. */
export function staleRows({ texts }: LibraryIndex, only?: string): StaleItem[] {
  return [...texts].flatMap(([slug, { nl, rows }]) =>
    only !== undefined && slug !== only
      ? []
      : rows
          .filter(({ state }) => state === "stale")
          .map((row) => ({
            slug,
            title: nl.front.title,
            place: rowPlace(row),
            opening: row.nl[0]?.sentences[0]?.plain ?? "",
          })),
  );
}
