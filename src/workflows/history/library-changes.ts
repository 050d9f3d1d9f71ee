import type { HistoryEvent } from "../../domain/review/event.ts";
import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { type LibraryIndex, libraryIndex } from "../reading/library-index.ts";
import type { HistoryDay, LibraryChanges } from "../view/history.ts";
import { daysOf } from "./changes-of.ts";
import { tellingOf, titlesOf, versionsToTell } from "./telling.ts";

/** Events a page. */
const PAGE = 200;

/** The changes of the whole library by date, newest first. @param before the next page: only what is older */
export async function readLibraryChanges(store: Store, before?: string): Promise<LibraryChanges> {
  const index = await libraryIndex(store);
  return store.read(async (reader) => {
    const recent = await reader.recentEvents(PAGE + 1, before);
    const shown = recent.slice(0, PAGE).reverse();
    const [oldest] = shown;
    const parts = await partsOf(reader, index, shown);
    const days = Map.groupBy(parts, ({ date }) => date);
    return {
      days: [...days]
        .sort(([one], [other]) => (one < other ? 1 : -1))
        .map(([date, those]) => ({ date, parts: those.map(({ date: _, ...part }) => part) })),
      ...(oldest && recent.length > PAGE ? { older: oldest.id } : {}),
    };
  });
}

/** Of a text without a page (taken down, off the shelf, waiting for its Dutch) nothing is told but that it went. */
function withdrawals(day: HistoryDay): HistoryDay[] {
  const batches = day.batches.filter(({ kind }) => kind === "withdrawn");
  return batches.length === 0 ? [] : [{ ...day, changes: [], batches }];
}

/** What happened to each text on each day, the glossary being one. */
async function partsOf(reader: Reader, index: LibraryIndex, events: readonly HistoryEvent[]) {
  const people = await reader.people();
  const byText = Map.groupBy(events, (event) => ("text" in event ? event.text : null));
  const parts = [...byText].map(async ([slug, own]) => {
    const text = slug === null ? undefined : index.texts.get(slug);
    const revisions = slug === null ? [] : await reader.events(slug, ["revision"]);
    const versions = slug === null ? [] : await versionsToTell(reader, slug, text);
    const days = daysOf(own, tellingOf(index, { slug, people, revisions, versions })).flatMap((day) =>
      slug === null || text ? [day] : withdrawals(day),
    );
    const named = { ...(slug === null ? {} : { slug }), ...(text ? { titles: titlesOf(text) } : {}) };
    return days.map((day) => ({ ...day, ...named }));
  });
  return (await Promise.all(parts)).flat();
}
