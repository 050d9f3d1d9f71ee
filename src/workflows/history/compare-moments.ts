import type { RevisionEvent } from "../../domain/review/event.ts";
import { readableDiff } from "../../domain/review/readable-diff.ts";
import { plainText } from "../../formats/inline.ts";
import type { Store } from "../../store/store.ts";
import type { IndexedRow, IndexedText } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { ComparedRow, ComparedSide, Comparison } from "../view/history.ts";
import { placeKey } from "./changes-of.ts";
import { momentsOf } from "./moments.ts";
import { titlesOf } from "./telling.ts";

/**
 * The whole text as it was at two moments, row by row in its present order.
 *
 * @param asked ids of moments; without them the first moment and the present one, and unknown ones count as that
 * @returns null where there is no such text, or nothing is recorded of it
 */
export async function compareMoments(
  store: Store,
  slug: string,
  asked: { readonly from?: string; readonly to?: string },
): Promise<Comparison | null> {
  const text = (await libraryIndex(store)).texts.get(slug);
  if (!text) return null;
  const [revisions, people] = await store.read(
    async (reader) => [await reader.events(slug, ["revision"]), await reader.people()] as const,
  );
  const moments = momentsOf(revisions, new Map(people.map(({ id, name }) => [id, name])));
  const [newest, first] = [moments[0], moments.at(-1)];
  if (!newest || !first) return null;
  const one = moments.find(({ id }) => id === asked.from) ?? first;
  const other = moments.find(({ id }) => id === asked.to) ?? newest;
  const [from, to] = one.id <= other.id ? [one, other] : [other, one];
  const compare = comparing(wordingsAt(revisions, from.id), wordingsAt(revisions, to.id));
  const rows = text.rows.map((row) => comparedRow(row, text, compare));
  const gone = goneFrom(text, revisions, compare);
  return {
    slug,
    titles: titlesOf(text),
    moments,
    from,
    to,
    rows,
    gone,
    changed: rows.filter(({ changed }) => changed).length + gone.length,
  };
}

type Wordings = ReadonlyMap<string, string>;
type Compare = (side: string, paragraph: string) => ComparedSide;

/** Every paragraph's text as it was when that event had happened. */
function wordingsAt(revisions: readonly RevisionEvent[], until: string): Wordings {
  const found = new Map<string, string>();
  for (const { id, side, paragraph, sentences } of revisions) {
    if (id <= until) found.set(placeKey(side, paragraph), sentences.map(plainText).join(" "));
  }
  return found;
}

function comparing(before: Wordings, after: Wordings): Compare {
  return (side, paragraph) => {
    const key = placeKey(side, paragraph);
    const [old, now] = [before.get(key) ?? "", after.get(key) ?? ""];
    const diff = old === now ? [{ change: "kept" as const, text: now }] : readableDiff(old, now);
    return { side: side === "nl" ? "nl" : "en", paragraph, changed: old !== now, diff };
  };
}

function comparedRow(row: IndexedRow, { en: version }: IndexedText, compare: Compare): ComparedRow {
  const nl = row.nl.map(({ paragraph }) => compare("nl", paragraph.id));
  const en = row.en.map(({ paragraph }) => compare(version?.side ?? "en", paragraph.id));
  return { place: rowPlace(row), nl, en, changed: [...nl, ...en].some(({ changed }) => changed) };
}

/** What changed between the two and stands in no row any more. */
function goneFrom(text: IndexedText, revisions: readonly RevisionEvent[], compare: Compare): ComparedSide[] {
  const side = text.en?.side ?? "en";
  const present = new Set([
    ...text.nl.paragraphs.map(({ id }) => placeKey("nl", id)),
    ...(text.en?.paragraphs ?? []).map(({ id }) => placeKey(side, id)),
  ]);
  const past = new Map(
    revisions
      .filter((event) => event.side === "nl" || event.side === side)
      .map((event) => [placeKey(event.side, event.paragraph), event] as const),
  );
  return [...past]
    .filter(([key]) => !present.has(key))
    .map(([, event]) => compare(event.side, event.paragraph))
    .filter(({ changed }) => changed);
}
