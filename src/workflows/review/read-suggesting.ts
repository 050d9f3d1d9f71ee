import type { Actor } from "../../accounts/permissions.ts";
import { tokensOf } from "../../domain/alignment/beads.ts";
import { serializeBeads } from "../../formats/text-file/beads.ts";
import type { Store } from "../../store/store.ts";
import type { IndexedRow } from "../reading/indexed.ts";
import { type LibraryIndex, libraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { EditedParagraph, SuggestingView } from "../view/review.ts";
import { deskItem } from "./desk-items.ts";
import { rowWithPlace } from "./empty-place.ts";
import { seenBy } from "./read-queue.ts";

export interface Wanted {
  readonly slug: string;
  /** The first row, and how many from there on. */
  readonly row: string;
  readonly rows: number;
  /** A suggestion of one's own that is to be changed. */
  readonly own?: string;
}

/** So many rows can be edited together. */
const MOST_ROWS = 8;

/** What somebody who suggests a wording needs; null where there is no such row. */
export async function readSuggesting(
  store: Store,
  actor: Actor,
  { slug, row, rows, own }: Wanted,
): Promise<SuggestingView | null> {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  const first = text?.rows.findIndex(({ id }) => id === row) ?? -1;
  if (!text || first < 0) return null;
  const side = text.en?.side ?? "en";
  const count = Math.min(Math.max(1, rows), MOST_ROWS);
  const chosen = text.rows.slice(first, first + count).map(rowWithPlace);
  const next = count < MOST_ROWS ? text.rows[first + count]?.id : undefined;
  return store.read(async (reader) => {
    const names = new Map((await reader.people()).map(({ id, name }) => [id, name]));
    const others = await Promise.all(chosen.map(({ id }) => reader.suggestions.waitingAt(slug, id)));
    const seen = seenBy(actor).kinds;
    const mine = own === undefined ? undefined : await reader.suggestions.one(own);
    return {
      slug,
      side,
      titles: { nl: text.nl.front.title, en: text.en?.front.title ?? "" },
      rows: chosen.map(editedRow),
      ...(next === undefined ? {} : { nextRow: next }),
      terms: termsIn(chosen, index),
      waiting: others
        .flat()
        .filter(({ id, kind }) => id !== own && (seen?.includes(kind) ?? true))
        .map((each) => deskItem(each, { index, names, viewer: actor.id })),
      ...(mine?.by === actor.id && mine.kind === "wording"
        ? {
            own: {
              id: mine.id,
              why: mine.why,
              changes: mine.changes.map(
                ({ paragraph, base, sentences }): EditedParagraph => ({ paragraph, hash: base, sentences }),
              ),
            },
          }
        : {}),
    };
  });
}

function editedRow(row: IndexedRow): SuggestingView["rows"][number] {
  const tokens = tokensOf(row.beads);
  return {
    place: rowPlace(row),
    nl: row.nl.map(({ paragraph, sentences }) => ({
      id: paragraph.id,
      sentences: sentences.map(({ plain }) => plain),
    })),
    en: row.en.map(({ paragraph: { id, hash, sentences } }) => ({ paragraph: id, hash, sentences })),
    beads: tokens ? serializeBeads(tokens) : "",
  };
}

function termsIn(rows: readonly IndexedRow[], { glossary }: LibraryIndex): SuggestingView["terms"] {
  const found = new Map<string, SuggestingView["terms"][number]>();
  for (const { plain, matches } of rows.flatMap(({ nl }) => nl.flatMap(({ sentences }) => sentences))) {
    for (const { term: id, parts } of matches) {
      const term = glossary.terms.get(id);
      if (!term || found.has(id)) continue;
      found.set(id, {
        id,
        lemma: term.nl.lemma,
        surface: parts.map(({ start, end }) => plain.slice(start, end)).join(" … "),
        preferred: term.en.preferred,
        admitted: term.en.admitted ?? [],
      });
    }
  }
  return [...found.values()];
}
