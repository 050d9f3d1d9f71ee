import type { Group, Sentence } from "../pair.ts";
import { type Placed, quantitiesOf } from "./compare.ts";

/** A Dutch percentage whose number stands in the English with nothing that says so. */
export function percentLost({ nl, en }: Group): { readonly nl: Placed; readonly en: Placed } | undefined {
  const dutch = nl.flatMap(quantitiesOf).filter(isPercent);
  if (dutch.length === 0) return undefined;
  const english = en.flatMap(quantitiesOf);
  for (const own of dutch) {
    const same = english.filter((other) => sharesKey(own, other));
    const bare = same.find((other) => !isPercent(other) && !isLeftOut(other));
    const times = dutch.filter((other) => sharesKey(own, other)).length;
    if (bare && same.filter(isPercent).length < times) return { nl: own, en: bare };
  }
  return undefined;
}

const PERCENT = /^[\s\u00a0-]*(?:%|procent|per ?cent|percentage|pc(?!\p{L})|points?(?!\p{L}))/iu;

function isPercent({ sentence, end }: Placed): boolean {
  return PERCENT.test(textAfter(sentence, end, 16));
}

function sharesKey(one: Placed, other: Placed): boolean {
  return one.quantity.keys.some((key) => other.quantity.keys.includes(key));
}

const LINKED = /^(?:\s?(?:to|and|or|[,–/-])){1,2}\s?$/u;
const OF_WHOM = /^ (?:of|in|among|for|from)(?!\p{L})/u;
const ENDS = /^(?:[.,;:)]|$)/u;
const GOES_ON = /(?<!\p{L})(?:to|and|or|than|nor|against) $/u;

/** 10 to 15 per cent; 72 per cent of these and 69 of those; from 2 per cent to 3: said once, for both. */
function isLeftOut(placed: Placed): boolean {
  const { sentence, start, end } = placed;
  const all = quantitiesOf(sentence);
  const next = all.find((each) => each.start >= end);
  if (next && isPercent(next) && LINKED.test(sentence.text.slice(end, next.start))) return true;
  const isSaid = all.some((each) => each.start < start && isPercent(each));
  const after = textAfter(sentence, end, 8);
  const goesOn = GOES_ON.test(sentence.text.slice(Math.max(0, start - 9), start));
  return isSaid && (OF_WHOM.test(after) || (ENDS.test(after) && goesOn));
}

function textAfter({ text }: Sentence, end: number, length: number): string {
  return text.slice(end, end + length);
}
