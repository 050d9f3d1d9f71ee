import type { Check } from "./check.ts";
import type { Block } from "./pair.ts";

/** A heading, list item, quote or caption that became something else, another level, another number. */
export const blockKind: Check = {
  severity: "error",
  *find({ nl, en }) {
    const [dutch, english] = [nl[0], en[0]];
    if (!dutch || !english || nl.length !== en.length) return;
    for (const [at, block] of nl.entries()) {
      const other = en[at];
      if (!other || isSame(block, other)) continue;
      yield { nl: wholeOf(block), en: wholeOf(other) };
    }
  },
};

function isSame(one: Block, other: Block): boolean {
  return one.kind === other.kind && one.level === other.level && one.ordinal === other.ordinal;
}

function wholeOf({ sentences }: Block) {
  const sentence = sentences[0];
  return sentence && { sentence, start: 0, end: sentence.text.length };
}
