import type { Check } from "./check.ts";
import type { Block } from "./pair.ts";
import { spotIn, textOf } from "./reading/paragraphs.ts";
import { quotationsOf } from "./reading/quotation.ts";

/**
 * A quotation mark in the English that opens or closes nothing. Silent where the Dutch has as many of them: a
 * quotation may run on in the next paragraph.
 */
export const quotesUnpaired: Check = {
  severity: "error",
  *find({ nl, en }) {
    const loose = en.map((block) => quotationsOf(textOf(block)).loose);
    if (count(loose) <= count(nl.map(looseInDutch))) return;
    for (const [at, block] of en.entries()) {
      for (const mark of loose[at] ?? []) yield { en: spotIn(block as Block, mark.at, mark.at + 1) };
    }
  },
};

/** A single mark before a comma may close what was opened a paragraph ago: … is’, zei hij. */
function looseInDutch(block: Block): readonly unknown[] {
  const text = textOf(block);
  const { loose, apostrophes } = quotationsOf(text);
  return [...loose, ...apostrophes.filter(({ at }) => text.charAt(at + 1) === ",")];
}

function count(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
