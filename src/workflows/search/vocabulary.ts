import type { CompoundSearch } from "../../domain/search/expand.ts";
import type { SearchReader } from "../../store/search/search-reader.ts";
import type { Store } from "../../store/store.ts";

/** Enough for the most productive word of a large library; the most frequent ones come first. */
const MOST_CANDIDATES = 1_500;

/** The Dutch words of a library, in which compounds are looked for. */
export type Vocabulary = (search: CompoundSearch) => string[];

/** One for the process: Next.js has this module once for pages and once more for other answers. */
const MEMORY = Symbol.for("tweeluik.vocabulary");
type Memory = WeakMap<Store, { version: string; vocabulary: Vocabulary }>;
const shared = globalThis as typeof globalThis & { [MEMORY]?: Memory };
shared[MEMORY] ??= new WeakMap();
const known = shared[MEMORY];

/**
 * The vocabulary at the moment of the reader, kept until a word changes. Asking the database for words that hold some
 * letters took 8 ms a word with 40,000 of them; in one string it takes a tenth of that.
 */
export async function vocabularyOf(store: Store, search: SearchReader): Promise<Vocabulary> {
  const version = await search.wordsVersion();
  const last = known.get(store);
  if (last?.version === version) return last.vocabulary;
  const vocabulary = inOneString(await search.dutchWords());
  known.set(store, { version, vocabulary });
  return vocabulary;
}

function inOneString(words: readonly string[]): Vocabulary {
  const all = `\n${words.join("\n")}\n`;
  return ({ fragments, isCompound }) => {
    const found = new Map<string, number>();
    for (const fragment of fragments) {
      for (let at = all.indexOf(fragment); at >= 0; ) {
        const [start, end] = [all.lastIndexOf("\n", at) + 1, all.indexOf("\n", at)];
        found.set(all.slice(start, end), start);
        if (found.size >= MOST_CANDIDATES) break;
        at = all.indexOf(fragment, end);
      }
    }
    // The place in the string is the rank by frequency.
    return [...found]
      .sort(([, one], [, other]) => one - other)
      .flatMap(([word]) => (isCompound(word) ? [word] : []));
  };
}
