import type { LexiconPair } from "./lexicon.ts";
import { LinkCollection } from "./links.ts";
import { SEED } from "./seed/seed.ts";
import type { Side } from "./side.ts";
import { linkSoundAlikes } from "./sound-alikes.ts";
import { foldWord, stemOf } from "./stem.ts";

/**
 * The links that need no learning: same numbers and marks, the seed lexicon, what a caller's lexicon adds, Dutch
 * compounds through their parts, and words that look or sound alike.
 */
export function knownLinks(nl: Side, en: Side, lexicon: readonly LexiconPair[]): LinkCollection {
  const links = new LinkCollection(nl.vocabulary.keys.length, en.vocabulary.keys.length);
  const english = new Map<string, number>();
  en.vocabulary.keys.forEach((key, type) => {
    english.set(key, type);
  });
  linkSameKeys(nl, english, links);
  const entries = lexicon.length === 0 ? SEED_ENTRIES : entriesOf([...SEED, ...lexicon]);
  nl.vocabulary.keys.forEach((key, type) => {
    for (const [rendering, weight] of renderings(key, nl.vocabulary.folded[type] ?? "", entries)) {
      const target = english.get(rendering);
      if (target !== undefined) links.add(type, target, weight);
    }
  });
  linkSoundAlikes(nl, en, links);
  return links;
}

function linkSameKeys(nl: Side, english: ReadonlyMap<string, number>, links: LinkCollection): void {
  nl.vocabulary.keys.forEach((key, type) => {
    const target = english.get(key);
    if (target !== undefined && /^[#?§]/.test(key)) links.add(type, target, 1);
  });
}

/** Stem to stems with weights. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, number>>;

function entriesOf(pairs: readonly LexiconPair[]): Entries {
  const entries = new Map<string, Map<string, number>>();
  for (const { nl, en, weight = 1 } of pairs) {
    const dutch = stemOf(foldWord(nl), "nl");
    const english = stemOf(foldWord(en), "en");
    const row = entries.get(dutch) ?? new Map<string, number>();
    entries.set(dutch, row);
    row.set(english, Math.max(weight, row.get(english) ?? 0));
  }
  return entries;
}

const SEED_ENTRIES = entriesOf(SEED);

const PARTICIPLE = 0.8;
const COMPOUND = 0.6;

function renderings(key: string, folded: string, entries: Entries): ReadonlyMap<string, number> {
  const direct = entries.get(key);
  if (direct !== undefined) return direct;
  if (folded.length >= 6 && folded.startsWith("ge")) {
    const verb = entries.get(key.slice(2));
    if (verb !== undefined) return scaled(verb, PARTICIPLE);
  }
  return folded.length < 8 ? NOTHING : compoundRenderings(folded, entries);
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The renderings of both parts, where both are known; of several cuts the one with the longest last part. */
function compoundRenderings(folded: string, entries: Entries): ReadonlyMap<string, number> {
  for (let cut = 3; cut <= folded.length - 4; cut++) {
    const last = entries.get(stemOf(folded.slice(cut), "nl"));
    const first = last && firstPart(folded.slice(0, cut), entries);
    if (first !== undefined && last !== undefined) return scaled(new Map([...first, ...last]), COMPOUND);
  }
  return NOTHING;
}

/** The first part of a compound may end with a linking sound. */
function firstPart(part: string, entries: Entries): ReadonlyMap<string, number> | undefined {
  return (
    entries.get(stemOf(part, "nl")) ??
    (/[sen]$/.test(part) && part.length > 4 ? entries.get(stemOf(part.slice(0, -1), "nl")) : undefined)
  );
}

function scaled(row: ReadonlyMap<string, number>, by: number): Map<string, number> {
  return new Map([...row].map(([key, weight]) => [key, weight * by]));
}
