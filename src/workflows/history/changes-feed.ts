import { type FeedEntry, serializeAtom } from "../../formats/atom.ts";
import type { Store } from "../../store/store.ts";
import type { WordingChange } from "../view/history.ts";
import { readLibraryChanges } from "./library-changes.ts";

/** The words of a feed, which the interface has. */
export interface FeedWords {
  readonly language: string;
  readonly title: string;
  readonly generator: string;
  /** What an entry is called. */
  readonly entry: (title: string, change: WordingChange) => string;
}

const MOST = 100;

/** The newest changes of wording in the library as an Atom feed. @param base where the site is; "" leaves addresses relative */
export async function changesFeed(store: Store, words: FeedWords, base: string): Promise<string> {
  const { days } = await readLibraryChanges(store);
  const entries = days.flatMap(({ parts }) =>
    parts.flatMap(({ slug, titles, changes }) =>
      changes.map((change) => ({ title: titles?.nl ?? slug ?? "", change })),
    ),
  );
  const newest = entries.sort((one, other) => (one.change.id < other.change.id ? 1 : -1)).slice(0, MOST);
  const site = `${base}/${words.language}`;
  return serializeAtom({
    title: words.title,
    generator: words.generator,
    language: words.language,
    self: `${site}/changes/feed`,
    page: `${site}/changes`,
    entries: newest.map(
      ({ title, change }): FeedEntry => ({
        ulid: change.id,
        title: words.entry(title, change),
        at: change.at,
        by: change.by,
        link: `${site}${change.page ?? "/changes"}`,
        content: contentOf(change),
      }),
    ),
  });
}

/** The reason, and the new wording. */
function contentOf({ why, diff }: WordingChange): string {
  const now = diff.filter(({ change }) => change !== "removed").map(({ text }) => text);
  return [why ?? "", now.join("")].filter((text) => text !== "").join("\n\n");
}
