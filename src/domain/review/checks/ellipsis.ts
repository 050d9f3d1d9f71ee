import type { Check } from "./check.ts";
import { type Group, type Sentence, sentencesOf } from "./pair.ts";
import { matchesIn } from "./reading/matches.ts";
import { styleFor } from "./reading/style.ts";

/** Dots: written otherwise than in the library, two or four of them, lost or put in. Of two, the Dutch says what they are. */
export const ellipsis: Check = {
  severity: "warning",
  *find({ text, nl, en, groups }, { learned }) {
    const right = styleFor(text, learned.styles).ellipsis;
    if (right === "…") yield* matchesIn(en, /(?<!\.)\.\.\.(?!\.)/g, () => "…");
    if (right === "...") yield* matchesIn(en, /…/g, () => "...");
    const dutchHasDots = sentencesOf(nl).some((sentence) => DOTS.test(sentence.text));
    yield* matchesIn(en, /(?<!\.)\.\.(?!\.)(?=\s|$)|\.{4,}|…\.+|\.…/g, ([found]) =>
      dutchHasDots ? (right ?? "…") : found === ".." ? "." : undefined,
    );
    for (const group of groups) {
      const lost = isLost(group);
      if (lost) yield lost;
    }
  },
};

const DOTS = /…|\.{3}/;

function isLost({ nl, en }: Group) {
  if (nl.length === 0 || en.length === 0) return null;
  const [dutch, english] = [spotOf(nl), spotOf(en)];
  return Boolean(dutch) === Boolean(english) ? null : { nl: dutch, en: english };
}

function spotOf(sentences: readonly Sentence[]) {
  for (const sentence of sentences) {
    const match = DOTS.exec(sentence.text);
    if (match) return { sentence, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
