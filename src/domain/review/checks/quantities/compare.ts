import type { Spot } from "../check.ts";
import type { Group, Pair, Sentence } from "../pair.ts";
import { isConverted } from "./convert.ts";
import { dutchQuantities } from "./dutch.ts";
import { englishQuantities } from "./english.ts";
import type { Quantity } from "./quantity.ts";

/** A number where it stands. */
export interface Placed extends Spot {
  readonly quantity: Quantity;
}

const known = new WeakMap<Sentence, readonly Placed[]>();

/** The numbers of a sentence, in order. */
export function quantitiesOf(sentence: Sentence): readonly Placed[] {
  const earlier = known.get(sentence);
  if (earlier) return earlier;
  const read = sentence.language === "nl" ? dutchQuantities : englishQuantities;
  const found = read(sentence.text).map((quantity) => ({
    sentence,
    start: quantity.start,
    end: quantity.end,
    quantity,
  }));
  known.set(sentence, found);
  return found;
}

export interface Unmatched {
  readonly nl: readonly Placed[];
  readonly en: readonly Placed[];
}

/**
 * For each group the firm numbers without a counterpart. A counterpart is looked for in the group itself, then in
 * the groups next to it: a translator may move a figure into the neighbouring sentence.
 */
export function unmatchedQuantities({ groups }: Pair): readonly Unmatched[] {
  const keys = groups.map(keysOf);
  return groups.map((group, at) => {
    const near = (side: "nl" | "en") => [at, at - 1, at + 1].flatMap((place) => keys[place]?.[side] ?? []);
    return withoutConverted({ nl: lacking(group.nl, near("en")), en: lacking(group.en, near("nl")) });
  });
}

type Keys = Readonly<Record<"nl" | "en", ReadonlySet<string>>>;

function keysOf(group: Group): Keys {
  const keys = (sentences: readonly Sentence[]) =>
    new Set(sentences.flatMap(quantitiesOf).flatMap(({ quantity }) => quantity.keys));
  return { nl: keys(group.nl), en: keys(group.en) };
}

function lacking(sentences: readonly Sentence[], others: readonly ReadonlySet<string>[]): Placed[] {
  return sentences
    .flatMap(quantitiesOf)
    .filter(({ quantity }) => quantity.isFirm)
    .filter(({ quantity }) => !quantity.keys.some((key) => others.some((known) => known.has(key))));
}

/** Without those that say the same in other measures: 10 cm and 4 inches. */
function withoutConverted({ nl, en }: Unmatched): Unmatched {
  const said = nl
    .slice(0, MOST_CONVERTED)
    .map((dutch) => en.slice(0, MOST_CONVERTED).find((english) => isConverted(dutch, english)));
  const gone = new Set<Placed>(said.flatMap((english) => english ?? []));
  return { nl: nl.filter((_, at) => !said[at]), en: en.filter((english) => !gone.has(english)) };
}

const MOST_CONVERTED = 40;
