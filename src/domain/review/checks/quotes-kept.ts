import type { Check, Found, Spot } from "./check.ts";
import type { Block, Group } from "./pair.ts";
import { foldedSentence } from "./reading/folded.ts";
import { narrationOf } from "./reading/narration.ts";
import { spotIn, textOf } from "./reading/paragraphs.ts";
import { quotationsOf } from "./reading/quotation.ts";

/**
 * The Dutch quotes more often than the English, or less: quotation marks were lost or put in. Silent about words that
 * stand in the English just so (a Dutch writer may put a foreign name between marks), and about paragraphs with loose
 * marks: those are another check's business.
 */
export const quotesKept: Check = {
  severity: "warning",
  *find({ nl, en, groups }) {
    for (const group of groups) {
      const speaker = group.nl.length > 0 && speakerLost(group);
      if (speaker) yield speaker;
    }
    if (nl.length === 0 || en.length === 0) return;
    const [dutch, english] = [quotedIn(nl), quotedIn(en)];
    if (!dutch || !english || dutch.length === english.length) return;
    const [lost, added] = [dutch.slice(english.length), english.slice(dutch.length)];
    const there = foldedSentence(en.map(textOf).join(" "));
    if (added.length > 0) yield { en: added[0] };
    else if (!dutch.some((spot) => there.includes(wordsAt(spot)))) yield { nl: lost[0] };
  },
};

/** The Dutch says who speaks, or what is done meanwhile; of the English every word is spoken. */
function speakerLost({ nl, en }: Group): Found | null {
  const [dutch, english] = [narrationOf(nl), narrationOf(en)];
  if (!dutch || !english || dutch.words.length < LEAST_NARRATED || english.words.length > 0) return null;
  if (english.isOpen && !dutch.isOpen) return null;
  const sentence = nl.at(-1);
  return sentence ? { nl: { sentence, start: 0, end: sentence.text.length } } : null;
}

/** “Zei hij”. */
const LEAST_NARRATED = 2;

function wordsAt({ sentence, start, end }: Spot): string {
  return foldedSentence(sentence.text.slice(start, end));
}

/** Quotations that stand in no other; null: some mark opens or closes nothing. */
function quotedIn(blocks: readonly Block[]): Spot[] | null {
  const found: Spot[] = [];
  for (const block of blocks) {
    const { pairs, loose } = quotationsOf(textOf(block));
    if (loose.length > 0) return null;
    for (const { start, end, depth } of pairs) {
      const spot = depth === 0 && spotIn(block, start, end);
      if (spot) found.push(spot);
    }
  }
  return found;
}
