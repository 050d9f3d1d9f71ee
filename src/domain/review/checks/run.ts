import type { Context, Finding, Found, Spot } from "./check.ts";
import { CHECKS } from "./checks.ts";
import type { Group, Pair, Sentence } from "./pair.ts";
import type { Place } from "./place.ts";

/** Everything the checks find in one pair, in the order of the English, then of the checks. */
export function runChecks(pair: Pair, context: Context): Finding[] {
  const findings = Object.entries(CHECKS).flatMap(([check, { severity, find }]) =>
    [...find(pair, context)].map((found): Finding => {
      const { nl, en } = bothSides(found, pair);
      const place = found.en && placeOf(found.en);
      const hasFix = found.replacement !== undefined && place;
      return {
        check,
        severity,
        nl,
        en,
        values: found.values ?? {},
        ...(hasFix ? { fix: { place, replacement: found.replacement } } : {}),
      };
    }),
  );
  return findings.sort((a, b) => startIn(a.en, pair) - startIn(b.en, pair));
}

function startIn(place: Place | null, { en }: Pair): number {
  if (!place) return -1;
  return 1e9 * en.findIndex(({ id }) => id === place.paragraph) + place.start;
}

/** The spots as places; a side without a spot gets the sentences that stand beside the other. */
function bothSides({ nl, en }: Found, pair: Pair): Pick<Finding, "nl" | "en"> {
  const group = pair.groups.find(
    (each) => (nl && each.nl.includes(nl.sentence)) || (en && each.en.includes(en.sentence)),
  );
  return {
    nl: nl ? placeOf(nl) : counterpart(group, "nl", pair),
    en: en ? placeOf(en) : counterpart(group, "en", pair),
  };
}

/** The group's sentences on one side, or, where it has none, the whole of the row's first paragraph there. */
function counterpart(group: Group | undefined, side: "nl" | "en", pair: Pair): Place | null {
  const sentences = group?.[side].length ? group[side] : (pair[side][0]?.sentences ?? []);
  const first = sentences[0];
  return first ? spread(first, sentences) : null;
}

function spread(first: Sentence, sentences: readonly Sentence[]): Place {
  const own = sentences.filter(({ paragraph }) => paragraph === first.paragraph);
  const ends = own.map(({ offset, text }) => offset + text.length);
  return {
    paragraph: first.paragraph,
    start: Math.min(...own.map(({ offset }) => offset)),
    end: Math.max(...ends),
  };
}

function placeOf({ sentence, start, end }: Spot): Place {
  return { paragraph: sentence.paragraph, start: sentence.offset + start, end: sentence.offset + end };
}
