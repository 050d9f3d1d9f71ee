import type { Check, Found, Spot } from "./check.ts";
import type { Group, Sentence } from "./pair.ts";
import { DENIALS, DENIES, DENIES_SOMEHOW } from "./reading/denials.ts";

/**
 * The Dutch denies and nothing in the English does, or the other way round; or the Dutch denies more often. Only plain
 * denials (niet, geen, never, no one) must have a counterpart; what denies in part, by its beginning or by its sense
 * (hardly, unharmed, fail) may be one. A warning: a translator may well say the same the other way round.
 */
export const negation: Check = {
  severity: "warning",
  *find({ groups }) {
    for (const group of groups) {
      const found = lostIn(group);
      if (found) yield found;
    }
  },
};

function lostIn({ nl, en }: Group): Found | null {
  if (nl.length === 0 || en.length === 0 || isLong(nl) || isLong(en)) return null;
  const [dutch, english] = [first(nl, DENIES.nl), first(en, DENIES.en)];
  if (dutch && !first(en, DENIES_SOMEHOW.en) && countIn(en, DENIALS.otherwise.en) === 0) return { nl: dutch };
  if (english && !first(nl, DENIES_SOMEHOW.nl)) return { en: english };
  const only = first(nl, NOT_ONLY.nl);
  if (
    only &&
    first(en, NOT_ONLY.en) &&
    countIn(en, DENIALS.plain.en) === 0 &&
    countIn(en, NOT_ONLY.other) === 0
  )
    return { nl: only };
  const last = lengthOf(nl) <= LONGEST_COUNTED && isShort(nl, en) ? lastOf(nl) : undefined;
  return last ? { nl: last } : null;
}

/** The Dutch denies more often than the English, whatever denials are put into other words set off against each other. */
function isShort(nl: readonly Sentence[], en: readonly Sentence[]): boolean {
  const [plain, otherwise] = [DENIALS.plain, DENIALS.otherwise].map((way) => ({
    nl: countIn(nl, way.nl),
    en: countIn(en, way.en),
  }));
  if (!plain || !otherwise) return false;
  // Neither alone stands for two.
  const english = plain.en + (countIn(en, NOR) === 0 ? countIn(en, NEITHER) : 0);
  return plain.nl > english && plain.nl + otherwise.nl > english + otherwise.en;
}

/** “Not only … but also” without its “not” says the contrary. */
const NOT_ONLY = {
  nl: /(?<!\p{L})niet (?:alleen|slechts|enkel)(?!\p{L})/iu,
  en: /(?<!\p{L}|(?:not|n[’']t) (?:\p{L}+ )?)(?:only|just|merely)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:not (?:\p{L}+ )?(?:only|just|merely|simply)|as well as|both|beyond|more than)(?!\p{L})/giu,
};

const NEITHER = /(?<!\p{L})neither(?!\p{L})/giu;
const NOR = /(?<!\p{L})nor(?!\p{L})/giu;

function countIn(sentences: readonly Sentence[], pattern: RegExp): number {
  return sentences.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function lastOf(sentences: readonly Sentence[]): Spot | undefined {
  const found = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(DENIALS.plain.nl)].map(({ index, 0: words }) => ({
      sentence,
      start: index,
      end: index + words.length,
    })),
  );
  return found.at(-1);
}

/** Past this many characters everything denies something. */
function isLong(sentences: readonly Sentence[]): boolean {
  return lengthOf(sentences) > 2_000;
}

/** In longer ones so much is put otherwise that counting says nothing. */
const LONGEST_COUNTED = 400;

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

function first(sentences: readonly Sentence[], pattern: RegExp): Spot | undefined {
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.text);
    if (match) return { sentence, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
