import { EVENT_KINDS, type RevisionEvent } from "../../domain/review/event.ts";
import type { Store } from "../../store/store.ts";
import { libraryIndex } from "../reading/library-index.ts";
import type { TextChanges } from "../view/history.ts";
import { daysOf } from "./changes-of.ts";
import { tellingOf, titlesOf, versionsToTell } from "./telling.ts";

/** Events a page; a day may be cut in two. */
const PAGE = 200;

/** Which stretch of a history is asked for, by the ids of events. */
interface Stretch {
  /** Only what happened after it: what is new to somebody who has seen that one. */
  readonly since?: string;
  /** Only what happened before it: the next page. */
  readonly before?: string;
}

/**
 * All changes of a text by date.
 *
 * @returns null where there is no such text
 */
export async function readTextChanges(
  store: Store,
  slug: string,
  { since = "", before }: Stretch = {},
): Promise<TextChanges | null> {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  if (!text) return null;
  const { events, people, versions } = await store.read(async (reader) => ({
    events: await reader.events(slug, EVENT_KINDS),
    people: await reader.people(),
    versions: await versionsToTell(reader, slug, text),
  }));
  const asked = events.filter(({ id }) => id > since && (before === undefined || id < before));
  const shown = asked.slice(-PAGE);
  const revisions = events.filter((event): event is RevisionEvent => event.kind === "revision");
  const [oldest, latest] = [shown[0], events.at(-1)];
  return {
    slug,
    titles: titlesOf(text),
    days: daysOf(shown, tellingOf(index, { slug, people, revisions, versions })),
    ...(latest ? { latest: latest.id } : {}),
    ...(oldest && asked.length > shown.length ? { older: oldest.id } : {}),
  };
}
