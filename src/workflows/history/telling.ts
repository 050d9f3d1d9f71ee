import type { Person, RevisionEvent } from "../../domain/review/event.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import type { IndexedText } from "../reading/indexed.ts";
import type { LibraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { TitlePair } from "../view/history.ts";
import type { RowPlace } from "../view.ts";
import { placeKey, type Telling } from "./changes-of.ts";

/** What telling of a text needs beside the index. */
export interface TextRecord {
  /** Null: the glossary. */
  readonly slug: string | null;
  readonly people: readonly Person[];
  readonly revisions: readonly RevisionEvent[];
  /** All its versions, where it has more than one in English. */
  readonly versions: readonly StoredVersion[];
}

/** How to tell of the events of a text; of the glossary or a text that is gone where there is none. */
export function tellingOf(index: LibraryIndex, { slug, people, revisions, versions }: TextRecord): Telling {
  const text = slug === null ? undefined : index.texts.get(slug);
  return {
    slug: slug ?? "",
    side: text?.en?.side ?? "en",
    places: text ? placesIn(text, versions) : new Map(),
    names: new Map(people.map(({ id, name }) => [id, name])),
    revisions,
    lemmaOf: (term) => index.glossary.terms.get(term)?.nl.lemma ?? term,
  };
}

/** The versions of a text, where those in the index are not all. */
export async function versionsToTell(
  reader: Reader,
  slug: string,
  text: IndexedText | undefined,
): Promise<StoredVersion[]> {
  return text && text.versions > 1 ? reader.versions(slug) : [];
}

/** The row of every paragraph, in the order of the text; one of another English version is where its Dutch is. */
export function placesIn(
  text: IndexedText,
  versions: readonly StoredVersion[] = [],
): ReadonlyMap<string, RowPlace> {
  const side = text.en?.side ?? "en";
  const places = new Map(
    text.rows.flatMap((row) => {
      const place = rowPlace(row);
      return [
        ...row.nl.map(({ paragraph }) => [placeKey("nl", paragraph.id), place] as const),
        ...row.en.map(({ paragraph }) => [placeKey(side, paragraph.id), place] as const),
      ];
    }),
  );
  for (const other of versions) {
    for (const { id, of: [dutch = id] = [] } of other.paragraphs) {
      const place = places.get(placeKey("nl", dutch));
      if (place && other.side !== side && other.side !== "nl") places.set(placeKey(other.side, id), place);
    }
  }
  return places;
}

export function titlesOf(text: IndexedText): TitlePair {
  return { nl: text.nl.front.title, ...(text.en ? { en: text.en.front.title } : {}) };
}
