import { isDetached } from "../../domain/text/detached.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { dutchWords } from "../dutch-words.ts";
import { type Glossary, glossaryOf } from "./glossary.ts";
import { indexTextInTurns } from "./index-text.ts";
import type { IndexedText } from "./indexed.ts";
import { countProvisionalAnswer } from "./provisional.ts";
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
  /** The same, but for long texts that are still as they were. */
  readonly soon: Promise<LibraryIndex & { readonly pending: ReadonlySet<string> }>;
}

interface Memory {
  readonly known: WeakMap<Store, Known>;
  /** Texts by what they were worked out from, so that a change of one text costs one text. */
  readonly indexed: WeakMap<Store, Map<string, { key: string; text: IndexedText }>>;
  /** Making the matchers takes longer than all the rest. */
  readonly glossaries: WeakMap<Store, Glossary>;
  /** The glossary by the revision it was read at, for those who need no texts. */
  readonly current: WeakMap<Store, { key: string; glossary: Glossary }>;
  /** Libraries of which every text was worked out once. */
  readonly complete: WeakSet<Store>;
}

/** One for the process: Next.js has this module once for pages and once more for other answers. */
const MEMORY = Symbol.for("tweeluik.library-index");
const shared = globalThis as typeof globalThis & { [MEMORY]?: Memory };
shared[MEMORY] ??= {
  known: new WeakMap(),
  indexed: new WeakMap(),
  glossaries: new WeakMap(),
  current: new WeakMap(),
  complete: new WeakSet(),
};
const { known, indexed, glossaries, current, complete } = shared[MEMORY];

/** The index of the library as it is now; worked out again only for what has changed since the last call. */
export async function libraryIndex(store: Store): Promise<LibraryIndex> {
  return (await knownOf(store)).index;
}

/**
 * The same for readers, who do not wait while a text of book length is worked out anew: what is not about that text
 * they read beside the state it had before.
 * @param slug the text that is read: that one is always as it is now
 */
export async function readersIndex(store: Store, slug?: string): Promise<LibraryIndex> {
  const { index, soon } = await knownOf(store);
  const ready = await soon;
  if (ready.pending.size === 0 || (slug !== undefined && ready.pending.has(slug))) return index;
  const first = await Promise.race([index, Promise.resolve(ready)]);
  if (first === ready) countProvisionalAnswer();
  return first;
}

async function knownOf(store: Store): Promise<Known> {
  const { id, revision } = await store.read((reader) => reader.library());
  const last = known.get(store);
  if (last?.library === id && last.revision === revision) return last;
  const soon = Promise.withResolvers<Awaited<Known["soon"]>>();
  const edition = `${id.slice(-8)}-${revision}`;
  const work = async (): Promise<LibraryIndex> => {
    const begun = await store.read((reader) => begin(store, reader));
    // At the first time there is nothing that the long ones were before.
    if (complete.has(store)) soon.resolve({ ...begun.index(`${edition}-soon`), pending: begun.pending });
    const pause = takingTurns();
    const isFinished = await store.readLong(async (reader) => {
      // Somebody asks for a later state already, for which all would be looked at again.
      if (known.get(store) !== now) return false;
      await begun.finish(reader, pause);
      return true;
    }, pause);
    return isFinished ? begun.index(edition) : libraryIndex(store);
  };
  const now: Known = { library: id, revision, index: Promise.resolve().then(work), soon: soon.promise };
  known.set(store, now);
  now.index.then(
    (whole) => soon.resolve({ ...whole, pending: new Set() }),
    (error) => {
      if (known.get(store) === now) known.delete(store);
      soon.reject(error);
    },
  );
  soon.promise.catch(() => undefined);
  return now;
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

type Indexed = Map<string, { key: string; text: IndexedText }>;

/** A text of which more is to be read than this, bytes, is worked out after all others. */
const LONG_BYTES = 512 * 1024;

/** Works out all that is short, and then, in `finish`, what is long. */
async function begin(store: Store, reader: Reader) {
  const glossary = glossaryOf(await reader.terms(), await dutchWords(), glossaries.get(store));
  glossaries.set(store, glossary);
  const fresh: Indexed = new Map();
  const waiting = new Map<string, StoredVersion>();
  const slugs = await reader.slugs();
  const long = new Set<string>();
  const take = async (from: Reader, slug: string, pause: () => Promise<void>) => {
    const taken = await takeText(from, { slug, glossary, old: indexed.get(store)?.get(slug) }, pause);
    if (taken === undefined) fresh.delete(slug);
    else if ("waits" in taken) waiting.set(slug, taken.waits);
    else fresh.set(slug, taken);
  };
  for (const slug of slugs) {
    const old = indexed.get(store)?.get(slug);
    if ((await reader.weightOfText(slug)) <= LONG_BYTES) await take(reader, slug, async () => undefined);
    else {
      long.add(slug);
      if (old) fresh.set(slug, old);
    }
  }
  indexed.set(store, new Map(fresh));
  return {
    pending: long,
    index(edition: string): LibraryIndex {
      const texts = new Map(
        slugs.flatMap((slug) => {
          const own = fresh.get(slug);
          return own ? [[slug, own.text] as const] : [];
        }),
      );
      return { edition, texts, waiting: new Map(waiting), glossary, places: countPlaces(texts) };
    },
    async finish(from: Reader, pause: () => Promise<void>) {
      for (const slug of long) await take(from, slug, pause);
      const newer = indexed.get(store) ?? new Map();
      indexed.set(store, new Map([...fresh, ...newer, ...onlyOf(fresh, long)]));
      complete.add(store);
    },
  };
}

function onlyOf(all: Indexed, slugs: ReadonlySet<string>): Indexed {
  return new Map([...all].filter(([slug]) => slugs.has(slug)));
}

/** Undefined: it is on no shelf. */
async function takeText(
  reader: Reader,
  {
    slug,
    glossary,
    old,
  }: { slug: string; glossary: Glossary; old: { key: string; text: IndexedText } | undefined },
  pause: () => Promise<void>,
): Promise<{ key: string; text: IndexedText } | { waits: StoredVersion } | undefined> {
  const [nl, ...translations] = await reader.versions(slug);
  // The first version says whether the text is on the shelf at all.
  if (nl?.front.unpublished !== undefined) return undefined;
  if (nl?.side !== "nl") return nl && isDetached(nl.paragraphs) ? { waits: nl } : undefined;
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
  if (old?.key === key) return old;
  const versions = { nl, en, versions: translations.length };
  return { key, text: await indexTextInTurns(versions, record, glossary, pause) };
}
