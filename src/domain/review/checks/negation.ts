import type { Check, Found, Spot } from "./check.ts";
import type { Group, Sentence } from "./pair.ts";
import { DENIALS, DENIES, DENIES_SOMEHOW } from "./reading/denials.ts";
import { hasIdiom, IDIOMS } from "./reading/denying-idioms.ts";

/**
 * The Dutch denies and nothing in the English does, or the other way round; or the Dutch denies more often. Only plain
 * denials (niet, geen, never, no one) must have a counterpart; what denies in part, by its beginning or by its sense
 * (hardly, unharmed, fail) may be one. A warning: a translator may well say the same the other way round.
 */
export const negation: Check = {
  severity: "warning",
  *find({ groups }) {
    for (const group of groups) {
      const found = lostIn(group) ?? halved(group);
      if (found) yield found;
    }
  },
};

function lostIn({ nl, en }: Group): Found | null {
  if (nl.length === 0 || en.length === 0 || isLong(nl) || isLong(en)) return null;
  const idiom = idiomLost(nl, en);
  if (idiom) return { nl: idiom };
  const { nl: left, en: right } = withoutIdioms({ nl, en });
  const [dutch, english] = [first(left, DENIES.nl), first(right, DENIES.en)];
  if (dutch && !first(right, DENIES_SOMEHOW.en) && countIn(right, DENIALS.otherwise.en) === 0)
    return { nl: dutch };
  if (english && !first(left, DENIES_SOMEHOW.nl)) return { en: english };
  const only = first(left, NOT_ONLY.nl);
  if (
    only &&
    first(right, NOT_ONLY.en) &&
    countIn(right, DENIALS.plain.en) === 0 &&
    countIn(right, NOT_ONLY.other) === 0
  )
    return { nl: only };
  const last =
    lengthOf(nl) <= LONGEST_COUNTED && isShort(left, right)
      ? spotsOf(left, DENIALS.plain.nl).at(-1)
      : undefined;
  return last ? { nl: last } : null;
}

/** Part of a group's sentences, as they are or with words blanked out. */
interface Wording {
  readonly sentence: Sentence;
  readonly text: string;
}

/** A Dutch idiom that the English renders less often than it stands there. */
function idiomLost(nl: readonly Sentence[], en: readonly Sentence[]): Spot | undefined {
  for (const idiom of idiomsIn(nl)) {
    const spots = spotsOf(asTheyAre(nl), idiom.nl);
    if (spots.length > countIn(asTheyAre(en), idiom.en)) return spots.at(-1);
  }
  return undefined;
}

function idiomsIn(nl: readonly Sentence[]): typeof IDIOMS {
  if (!nl.some(({ text }) => hasIdiom(text))) return [];
  return IDIOMS.filter((idiom) => countIn(asTheyAre(nl), idiom.nl) > 0);
}

function asTheyAre(sentences: readonly Sentence[]): Wording[] {
  return sentences.map((sentence) => ({ sentence, text: sentence.text }));
}

/** Both sides with blanks, of the same length, for the idioms that the Dutch has and for what renders them. */
function withoutIdioms({ nl, en }: Group): Readonly<Record<"nl" | "en", readonly Wording[]>> {
  const own = idiomsIn(nl);
  const blanked = (sentences: readonly Sentence[], side: "nl" | "en") =>
    sentences.map((sentence) => ({
      sentence,
      text: own.reduce(
        (text, idiom) => text.replace(idiom[side], (words) => " ".repeat(words.length)),
        sentence.text,
      ),
    }));
  return { nl: blanked(nl, "nl"), en: blanked(en, "en") };
}

/** The Dutch denies more often than the English, whatever denials are put into other words set off against each other. */
function isShort(nl: readonly Wording[], en: readonly Wording[]): boolean {
  const dutch = countIn(nl, DENIALS.plain.nl);
  if (dutch === 0) return false;
  // Neither alone stands for two.
  const english = countIn(en, DENIALS.plain.en) + (countIn(en, NOR) === 0 ? countIn(en, NEITHER) : 0);
  if (dutch <= english) return false;
  return dutch + countIn(nl, DENIALS.otherwise.nl) > english + countIn(en, DENIALS.otherwise.en);
}

/** “Not only … but also” without its “not” says the contrary. */
const NOT_ONLY = {
  nl: /(?<!\p{L})niet (?:alleen|slechts|enkel)(?!\p{L})/iu,
  en: /(?<!\p{L}|(?:not|n[’']t) (?:\p{L}+ )?)(?:only|just|merely|alone)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:not (?:\p{L}+ )?(?:only|just|merely|simply)|as well as|both|beyond|more than)(?!\p{L})/giu,
};

const NEITHER = /(?<!\p{L})neither(?!\p{L})/giu;
const NOR = /(?<!\p{L})nor(?!\p{L})/giu;

function countIn(wordings: readonly Wording[], pattern: RegExp): number {
  return wordings.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function spotsOf(wordings: readonly Wording[], pattern: RegExp): Spot[] {
  return wordings.flatMap(({ sentence, text }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      sentence,
      start: index,
      end: index + words.length,
    })),
  );
}

/** Past this many characters everything denies something. */
function isLong(sentences: readonly Sentence[]): boolean {
  return lengthOf(sentences) > 2_000;
}

/** In longer ones so much is put otherwise that counting says nothing. */
const LONGEST_COUNTED = 800;

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

function first(wordings: readonly Wording[], pattern: RegExp): Spot | undefined {
  for (const { sentence, text } of wordings) {
    const match = pattern.exec(text);
    if (match) return { sentence, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** “Whether or”, and an end after “or”: half of “or not”. */
function halved({ en }: Group): Found | null {
  const spot = first(asTheyAre(en), HALVED);
  return spot ? { en: spot } : null;
}

const HALVED =
  /(?<!\p{L})(?:whether or(?! (?:not|how|when|where|why|to|in|on|the|even)(?!\p{L}))|or(?=\.["'’”)]*$))(?!\p{L})/iu;
