import type { Check } from "./check.ts";
import { spotIn, textOf } from "./reading/paragraphs.ts";
import { type Quotation, quotationsOf } from "./reading/quotation.ts";
import { styleFor } from "./reading/style.ts";

/**
 * A quotation in other marks than the library's: straight ones, double for single, „…” and «…» which English does
 * not have. A quotation inside another takes the other kind.
 */
export const quotesStyle: Check = {
  severity: "warning",
  *find({ en, text: slug }, { learned }) {
    const { quotes } = styleFor(slug, learned.styles);
    for (const block of en) {
      const text = textOf(block);
      const { pairs } = quotationsOf(text);
      for (const [at, pair] of pairs.entries()) {
        if (pair.depth > 0) continue;
        const inside = insideOf(pairs, at);
        const words = requoted(text, pair, inside, quotes ?? "double");
        if (words === text.slice(pair.start, pair.end)) continue;
        // Who writes straight marks mixes them as it comes; only what is no English at all is told of then.
        const isStrict = quotes === "single" || quotes === "double";
        if (!isStrict && !isForeign(text, pair)) continue;
        yield { en: spotIn(block, pair.start, pair.end), replacement: words };
      }
    }
  },
};

/** What stands in the quotation at a place of the list: the next ones, until one begins behind it. */
function insideOf(pairs: readonly Quotation[], at: number): Quotation[] {
  const inside: Quotation[] = [];
  const end = pairs[at]?.end ?? 0;
  for (let next = at + 1; next < pairs.length; next += 1) {
    const pair = pairs[next];
    if (!pair || pair.start > end) break;
    inside.push(pair);
  }
  return inside;
}

/** Marks that no English style has. */
function isForeign(text: string, { start, end }: Quotation): boolean {
  return /[„‚«»‹›]/.test(`${text[start]}${text[end - 1]}`);
}

type Quotes = NonNullable<ReturnType<typeof styleFor>["quotes"]>;

const MARKS: Readonly<Record<Quotes, readonly (readonly [string, string])[]>> = {
  single: [
    ["‘", "’"],
    ["“", "”"],
  ],
  double: [
    ["“", "”"],
    ["‘", "’"],
  ],
  "straight-single": [
    ["'", "'"],
    ['"', '"'],
  ],
  "straight-double": [
    ['"', '"'],
    ["'", "'"],
  ],
};

function requoted(text: string, outer: Quotation, inside: readonly Quotation[], quotes: Quotes): string {
  const characters = [...text.slice(outer.start, outer.end).split("")];
  for (const { start, end, depth } of [outer, ...inside]) {
    const [open, close] = MARKS[quotes][depth % 2] ?? ["", ""];
    characters[start - outer.start] = open;
    characters[end - 1 - outer.start] = close;
  }
  return characters.join("");
}
