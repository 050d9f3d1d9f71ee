import type { Check, Spot } from "./check.ts";
import type { Sentence } from "./pair.ts";
import { quantitiesOf } from "./quantities/compare.ts";

/** A month or a day of the week that the other language does not have. */
export const calendar: Check = {
  severity: "error",
  *find({ groups }) {
    const days = groups.map(({ nl, en }) => ({
      // A Dutch text may name an English paper or programme: The Sunday Times.
      nl: [...daysOf(nl, DUTCH), ...daysOf(nl, ENGLISH).map((day) => ({ ...day, isFirm: false }))],
      en: daysOf(en, ENGLISH),
    }));
    for (const [at, { nl, en }] of groups.entries()) {
      if (nl.length === 0 || en.length === 0) continue;
      const near = (side: "nl" | "en") => [at - 1, at, at + 1].flatMap((place) => days[place]?.[side] ?? []);
      const [dutch, english] = [new Set(near("nl").map(nameOf)), new Set(near("en").map(nameOf))];
      const lost = (days[at]?.nl ?? []).filter(({ name, isFirm }) => isFirm && !english.has(name));
      const added = (days[at]?.en ?? []).filter(({ name, isFirm }) => isFirm && !dutch.has(name));
      for (let each = 0; each < Math.max(lost.length, added.length); each += 1) {
        yield { nl: lost[each], en: added[each] };
      }
    }
  },
};

interface Day extends Spot {
  readonly name: string;
  readonly isFirm: boolean;
}

const nameOf = ({ name }: Day) => name;

const names = (months: string, days: string): ReadonlyMap<string, string> =>
  new Map([
    ...months.split(" ").map((month, index) => [month, `m:${index + 1}`] as const),
    ...days.split(" ").map((day, index) => [day, `w:${index + 1}`] as const),
  ]);

const DUTCH = names(
  "januari februari maart april mei juni juli augustus september oktober november december",
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
);
const ENGLISH = names(
  "january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday",
);

function daysOf(sentences: readonly Sentence[], known: ReadonlyMap<string, string>): Day[] {
  return sentences.flatMap((sentence) => [...written(sentence, known), ...inFigures(sentence)]);
}

/** Also with something behind it: donderdagavond, mid-February, Thursday’s. English names take a capital. */
function written(sentence: Sentence, known: ReadonlyMap<string, string>): Day[] {
  return sentence.words.flatMap(({ lower, text, start, end }) => {
    const isShort = known === ENGLISH && sentence.text.charAt(end) === "." && text !== lower;
    const name = known.get(lower) ?? (isShort ? SHORT.get(lower) : partly(lower, known));
    if (name === undefined) return [];
    const isWord =
      sentence.language === "en" ? text === lower || isVerb(sentence, start, text) : lower === "maart";
    return [{ sentence, start, end, name, isFirm: !isWord }];
  });
}

/** Jan., Sept., Tues. */
const SHORT: ReadonlyMap<string, string> = new Map(
  [...ENGLISH].flatMap(([name, key]) => [3, 4].map((length) => [name.slice(0, length), key] as const)),
);

const DAYPART = /^(\p{L}+dag)s?(?:ochtend|morgen|middag|avond|nacht)s?$/u;

function partly(lower: string, known: ReadonlyMap<string, string>): string | undefined {
  const head =
    DAYPART.exec(lower)?.[1] ??
    lower.replace(/[’']?s$/, "").replace(/^(?:mid|early|late|half|begin|eind|medio)-/, "");
  return head === lower ? undefined : known.get(head);
}

/** May and March at the beginning of a sentence may be no months. */
function isVerb({ text }: Sentence, start: number, word: string): boolean {
  if (!/^(?:May|March)/.test(word) || /^\S+\s\d/.test(text.slice(start))) return false;
  // In a headline every word has a capital.
  if (
    /^May\s\p{Lu}/u.test(text.slice(start, start + 6)) &&
    !/(?:\d|\b(?:in|of|since|until|by|from|last|next|early|late|this|every|and|or))\s$/i.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return true;
  return (
    /(?:^|[.!?‘“"'(]\s?)$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^May\s\p{Ll}/u.test(text.slice(start, start + 6))
  );
}

/** The month of 24-2-2022. */
function inFigures(sentence: Sentence): Day[] {
  return quantitiesOf(sentence).flatMap(({ start, end, quantity }) => {
    const name = quantity.keys.find((key) => key.startsWith("m:"));
    return name === undefined ? [] : [{ sentence, start, end, name, isFirm: false }];
  });
}
