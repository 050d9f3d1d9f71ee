import type { Context, Found } from "../check.ts";
import type { Pair } from "../pair.ts";
import { foldedSentence } from "./folded.ts";

/** Shorter sentences return by chance. */
const LEAST_WORDS = 4;

/** The pairs of single sentences that another pair of the library equals on the side `alike`, and not on the other. */
export function* alikeOnOneSide(
  { text, row, groups }: Pair,
  { learned }: Context,
  alike: "nl" | "en",
): Generator<Found> {
  const places = alike === "nl" ? learned.byDutch : learned.byEnglish;
  for (const { nl, en } of groups) {
    const [dutch, english] = [nl[0], en[0]];
    if (nl.length !== 1 || en.length !== 1 || !dutch || !english) continue;
    const [same, different] = alike === "nl" ? [dutch, english] : [english, dutch];
    if (same.words.length < LEAST_WORDS) continue;
    const own = foldedSentence(different.text);
    const others = places.get(foldedSentence(same.text)) ?? [];
    const other = others.find((seen) => seen.other !== own && (seen.text !== text || seen.row !== row));
    if (!other) continue;
    yield {
      nl: { sentence: dutch, start: 0, end: dutch.text.length },
      en: { sentence: english, start: 0, end: english.text.length },
      values: { where: `${other.text} ${other.row}`, other: other.otherText },
    };
  }
}
