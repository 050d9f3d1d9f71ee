import type { Person, RevisionEvent } from "../../domain/review/event.ts";
import type { IndexedText } from "../reading/indexed.ts";
import type { LibraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { TitlePair } from "../view/history.ts";
import type { RowPlace } from "../view.ts";
import { placeKey, type Telling } from "./changes-of.ts";

/** How to tell of the events of a text; of the glossary or a text that is gone where there is none. */
export function tellingOf(
  index: LibraryIndex,
  slug: string | null,
  people: readonly Person[],
  revisions: readonly RevisionEvent[],
): Telling {
  const text = slug === null ? undefined : index.texts.get(slug);
  return {
    places: text ? placesIn(text) : new Map(),
    names: new Map(people.map(({ id, name }) => [id, name])),
    revisions,
    lemmaOf: (term) => index.glossary.terms.get(term)?.nl.lemma ?? term,
  };
}

/** The row of every paragraph, in the order of the text. */
export function placesIn(text: IndexedText): ReadonlyMap<string, RowPlace> {
  const side = text.en?.side ?? "en";
  return new Map(
    text.rows.flatMap((row) => {
      const place = rowPlace(row);
      return [
        ...row.nl.map(({ paragraph }) => [placeKey("nl", paragraph.id), place] as const),
        ...row.en.map(({ paragraph }) => [placeKey(side, paragraph.id), place] as const),
      ];
    }),
  );
}

export function titlesOf(text: IndexedText): TitlePair {
  return { nl: text.nl.front.title, ...(text.en ? { en: text.en.front.title } : {}) };
}
