import { isDetached } from "../../domain/text/detached.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { dutchWords } from "../dutch-words.ts";
import { type Glossary, glossaryOf } from "./glossary.ts";
import { indexTextInTurns } from "./index-text.ts";
import type { IndexedText } from "./indexed.ts";
import { takingTurns } from "./taking-turns.ts";
import { countPlaces, type TermPlaces } from "./term-places.ts";

/** Everything the pages show, worked out for one revision of the library. */
export interface LibraryIndex {
  /** Names the library and the revision of it. */
  readonly edition: string;
  readonly texts: ReadonlyMap<string, IndexedText>;
  /** Detached translations whose Dutch is not in the library, by slug. */
  readonly waiting: ReadonlyMap<string, StoredVersion>;
  readonly glossary: Glossary;
  readonly places: TermPlaces;
}

interface Known {
  readonly library: string;
  readonly revision: number;
  readonly index: Promise<LibraryIndex>;
}

interface Memory {
  readonly known: WeakMap<Store, Known>;
  /** Texts by what they were worked out from, so that a change of one text costs one text. */
  readonly indexed: WeakMap<Store, Map<string, { key: string; text: IndexedText }>>;
  /** Making the matchers takes longer than all the rest. */
  readonly glossaries: WeakMap<Store, Glossary>;
  /** The glossary by the revision it was read at, for those who need no texts. */
  readonly current: WeakMap<Store, { key: string; glossary: Glossary }>;
}

/** One for the process: Next.js has this module once for pages and once more for other answers. */
const MEMORY = Symbol.for("tweeluik.library-index");
const shared = globalThis as typeof globalThis & { [MEMORY]?: Memory };
shared[MEMORY] ??= {
  known: new WeakMap(),
  indexed: new WeakMap(),
  glossaries: new WeakMap(),
  current: new WeakMap(),
};
const { known, indexed, glossaries, current } = shared[MEMORY];

/** The index of the library as it is now; worked out again only for what has changed since the last call. */
export async function libraryIndex(store: Store): Promise<LibraryIndex> {
  const { id, revision } = await store.read((reader) => reader.library());
  const last = known.get(store);
  if (last?.library === id && last.revision === revision) return last.index;
  const pause = takingTurns();
  const index = store.readLong(async (reader) => {
    const built = await build(store, reader, pause);
    return { edition: `${id.slice(-8)}-${revision}`, ...built };
  }, pause);
  known.set(store, { library: id, revision, index });
  index.catch(() => known.delete(store));
  return index;
}

/** The terms of the library as they are now, without working out the texts. */
export async function currentGlossary(store: Store): Promise<Glossary> {
  return store.read(async (reader) => {
    const { id, revision } = await reader.library();
    const key = `${id} ${revision}`;
    const last = current.get(store);
    if (last?.key === key) return last.glossary;
    const glossary = glossaryOf(await reader.terms(), await dutchWords(), glossaries.get(store));
    glossaries.set(store, glossary);
    current.set(store, { key, glossary });
    return glossary;
  });
}

async function build(
  store: Store,
  reader: Reader,
  pause: () => Promise<void>,
): Promise<Omit<LibraryIndex, "edition">> {
  const earlier = indexed.get(store) ?? new Map();
  const glossary = glossaryOf(await reader.terms(), await dutchWords(), glossaries.get(store));
  glossaries.set(store, glossary);
  const fresh = new Map<string, { key: string; text: IndexedText }>();
  const waiting = new Map<string, StoredVersion>();
  for (const slug of await reader.slugs()) {
    const [nl, ...translations] = await reader.versions(slug);
    // The first version says whether the text is on the shelf at all.
    if (nl?.front.unpublished !== undefined) continue;
    if (nl?.side !== "nl") {
      if (nl && isDetached(nl.paragraphs)) waiting.set(slug, nl);
      continue;
    }
    const en = translations.find(({ side }) => side === "en") ?? translations[0];
    const record = await reader.events(slug, ["align", "binding", "review", "revision"]);
    const hashes = [nl, en].flatMap((version) => version?.paragraphs.map(({ hash }) => hash) ?? []);
    const key = [
      glossary.key,
      nl.structure,
      en?.structure,
      translations.length,
      record.at(-1)?.id,
      record.length,
      ...hashes,
    ].join();
    const old = earlier.get(slug);
    fresh.set(
      slug,
      old?.key === key
        ? old
        : {
            key,
            text: await indexTextInTurns({ nl, en, versions: translations.length }, record, glossary, pause),
          },
    );
  }
  indexed.set(store, fresh);
  const texts = new Map([...fresh].map(([slug, { text }]) => [slug, text]));
  return { texts, waiting, glossary, places: countPlaces(texts) };
}
