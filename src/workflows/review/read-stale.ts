import { type Actor, isAllowed } from "../../accounts/permissions.ts";
import type { Pins, ReviewEvent } from "../../domain/review/event.ts";
import type { Store } from "../../store/store.ts";
import type { IndexedRow } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { StaleView } from "../view/review.ts";
import { nameOf } from "./desk-items.ts";
import { piecesBetween } from "./lay-out.ts";
import { staleRows } from "./read-queue.ts";

/** A stale row with what changed on either side since it was reviewed; null where no row of that name is stale. */
export async function readStale(
  store: Store,
  actor: Actor,
  slug: string,
  row: string,
): Promise<StaleView | null> {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  const found = text?.rows.find(({ id, state }) => id === row && state === "stale");
  if (!text?.en || !found) return null;
  const { side } = text.en;
  return store.read(async (reader) => {
    const record = await reader.events(slug, ["review", "revision"]);
    const reviews = record.filter(
      (event): event is ReviewEvent => event.kind === "review" && event.side === side,
    );
    const last = reviews.findLast(({ en }) => found.en.some(({ paragraph }) => paragraph.id in en));
    const wordings = new Map(
      record.flatMap((event) =>
        event.kind === "revision"
          ? [[`${event.side} ${event.paragraph} ${event.hash}`, event.sentences] as const]
          : [],
      ),
    );
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const all = staleRows(index);
    const next = all[all.findIndex((each) => each.slug === slug && each.place.id === row) + 1];
    return {
      slug,
      title: text.nl.front.title,
      place: rowPlace(found),
      side,
      nl: sinceReview(found, "nl", "nl", last?.nl, wordings),
      en: sinceReview(found, "en", side, last?.en, wordings),
      pins: { nl: pinsOf(found, "nl"), en: pinsOf(found, "en") },
      by: nameOf(names, last?.by ?? ""),
      at: last?.at ?? "",
      may: isAllowed(actor, "mark-reviewed"),
      ...(next ? { next: { slug: next.slug, row: next.place.id } } : {}),
    };
  });
}

/** Each paragraph of one side: the wording that was reviewed against the one that stands. */
function sinceReview(
  row: IndexedRow,
  own: "nl" | "en",
  side: string,
  reviewed: Pins | undefined,
  wordings: ReadonlyMap<string, readonly string[]>,
): StaleView["nl"] {
  return row[own].flatMap(({ paragraph }) => {
    const before = wordings.get(`${side} ${paragraph.id} ${reviewed?.[paragraph.id] ?? ""}`);
    return piecesBetween(before ?? paragraph.sentences, paragraph.sentences);
  });
}

function pinsOf(row: IndexedRow, own: "nl" | "en"): Pins {
  return Object.fromEntries(row[own].map(({ paragraph }) => [paragraph.id, paragraph.hash]));
}
