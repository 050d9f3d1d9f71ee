import type { Check, Spot } from "./check.ts";
import { type Block, sentencesOf } from "./pair.ts";

/** A link that was lost, put in, or leads elsewhere. */
export const links: Check = {
  severity: "error",
  *find({ nl, en }) {
    if (nl.length === 0 || en.length === 0) return;
    const [dutch, english] = [linksIn(nl), linksIn(en)];
    for (const [href, spot] of dutch) if (!english.has(href)) yield { nl: spot };
    for (const [href, spot] of english) if (!dutch.has(href)) yield { en: spot };
  },
};

function linksIn(blocks: readonly Block[]): ReadonlyMap<string, Spot> {
  return new Map(
    sentencesOf(blocks).flatMap((sentence) =>
      sentence.marks.flatMap(({ kind, href, start, end }) =>
        kind === "link" && href !== undefined ? [[href, { sentence, start, end }] as const] : [],
      ),
    ),
  );
}
