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
    if (count(loose) <= count(nl.map((block) => quotationsOf(textOf(block)).loose))) return;
    for (const [at, block] of en.entries()) {
      for (const mark of loose[at] ?? []) yield { en: spotIn(block as Block, mark.at, mark.at + 1) };
    }
  },
};

function count(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
