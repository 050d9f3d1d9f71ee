/**
 * Errors that are planted in right translations, one at a time, by form alone: nothing here knows how a check works.
 * Each kind gives every wording it makes of an English sentence; `null` takes the sentence out.
 */
interface Sides {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  /** The English sentence's number in the row. */
  readonly at: number;
  /** The Dutch of its bead. */
  readonly dutch: string;
  /** English forms of the terms bound in this sentence: where each stands. */
  readonly terms: readonly { readonly start: number; readonly end: number }[];
}

type Planted = string | null;
type Kind = (text: string, sides: Sides) => readonly Planted[];

/** Every match of a pattern, replaced one at a time. */
function each(pattern: RegExp, mend: (match: RegExpExecArray) => string | undefined): Kind {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const other = mend(match);
      if (other === undefined || other === match[0]) return [];
      return [text.slice(0, match.index) + other + text.slice(match.index + match[0].length)];
    });
}

/** The first of them only, where a kind could be planted at every word. */
function once(kind: Kind): Kind {
  return (text, sides) => kind(text, sides).slice(0, 1);
}

const NEXT: Readonly<Record<string, string>> = {
  January: "June",
  February: "April",
  March: "May",
  April: "August",
  May: "March",
  June: "July",
  July: "June",
  August: "October",
  September: "November",
  October: "December",
  November: "January",
  December: "February",
  Monday: "Tuesday",
  Tuesday: "Wednesday",
  Wednesday: "Thursday",
  Thursday: "Friday",
  Friday: "Saturday",
  Saturday: "Sunday",
  Sunday: "Monday",
};
const FOREIGN_TERMS = ["harbour", "bicycle lane", "tax return", "windmill"];

/** Every plain denial of English, and what is left without it. */
const DENIALS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/ not(?=[\s,.])| never(?=\s)/g, () => ""],
  [/\b(can)not\b/g, ([, verb]) => verb ?? ""],
  [/\b(wo|ca|sha)n[’']t\b/g, ([, verb]) => ({ wo: "will", ca: "can", sha: "shall" })[verb ?? ""] ?? ""],
  [/(?<!\b(?:wo|ca|sha))n[’']t\b/g, () => ""],
  [/\bno(?= \p{Ll}{3})(?! (?:one|longer|more|less|fewer|doubt|matter|sooner))/gu, () => "some"],
  [/\b(?:nobody|no one)\b/g, () => "everybody"],
  [/\bnothing\b/g, () => "everything"],
  [/\bwithout\b/g, () => "with"],
];

export const KINDS: Readonly<Record<string, Kind>> = {
  "a digit changed": each(/\d(?=\D|$)/g, ([digit]) => String((Number(digit) + 3) % 10)),
  "a number left out": each(/(?<![\w.,])\d[\d.,]*\d\s/g, () => ""),
  "Dutch notation": each(/\d{1,3}(?:,\d{3})+|\d+\.\d+/g, ([found]) =>
    found.replace(/[.,]/g, (mark) => (mark === "," ? "." : ",")),
  ),
  "million for billion": each(/\b(?:m|b)illion/g, ([found]) => (found === "million" ? "billion" : "million")),
  "another currency, or none": each(/[€$£](?=\d)/g, ([sign]) => (sign === "€" ? "$" : "€")),
  "per cent lost": each(/ per ?cent|%/g, () => ""),
  "another month or day": each(
    new RegExp(`\\b(?:${Object.keys(NEXT).join("|")})\\b`, "g"),
    ([name]) => NEXT[name],
  ),
  "a sentence left out": (_, { en }) => (en.length > 1 ? [null] : []),
  "half a long sentence left out": (text) => {
    if (text.length < 120) return [];
    const half = text.slice(0, text.lastIndexOf(" ", text.length * 0.4));
    return [`${half.replace(/[\s,;:–-]+$/, "")}.`];
  },
  "a sentence added": once((text) => [
    `${text}\nThe weather was fine for the time of the year, and the trains were running.`,
  ]),
  "a sentence left in Dutch": (_, { dutch }) => (dutch.split(" ").length > 3 ? [dutch] : []),
  "a Dutch word left in": (text, { dutch }) => {
    const word = (dutch.match(/(?<=\s)\p{Ll}{6,}(?=[\s,])/gu) ?? []).find((each) => !text.includes(each));
    return word === undefined ? [] : once(each(/(?<=\s)\p{Ll}{5,}(?=\s)/gu, () => word))(text, {} as Sides);
  },
  "a Dutch abbreviation": once(each(/(?<=\s)(?:and|with|by|for)(?=\s)/g, ([word]) => `${word} o.a.`)),
  "a negation lost": (text, sides) =>
    DENIALS.flatMap(([pattern, without]) => each(pattern, without)(text, sides)),
  "a name misspelled": each(/(?<=[\p{Ll},’)] )\p{Lu}\p{Ll}{4,}(?![\p{L}’])/gu, ([name]) => {
    const [a, b] = [name.charAt(2), name.charAt(3)];
    return a === b ? undefined : name.slice(0, 2) + b + a + name.slice(4);
  }),
  "a term swapped": (text, { terms }) =>
    terms.map(
      ({ start, end }, at) =>
        text.slice(0, start) + FOREIGN_TERMS[at % FOREIGN_TERMS.length] + text.slice(end),
    ),
  "a word misspelled": once(
    each(/(?<=\s)\p{Ll}{7,}(?=[\s,.])/gu, ([word]) => word.slice(0, 4) + word.slice(5) + word.charAt(4)),
  ),
  "an American spelling": each(/\b\w+(?:our|ising|ised|isation)\b/g, ([word]) =>
    /(?:hour|four|our|your|pour|tour|raised|promised|advised|rising|arising|surprised|exercised|revised)$/.test(
      word,
    )
      ? undefined
      : word.replace(/our$/, "or").replace(/is(?=ing$|ed$|ation$)/, "iz"),
  ),
  "a quotation unclosed": each(/(?<=[‘“][^‘’“”]{1,80})[’”](?![\p{L}])/gu, () => ""),
  "a quotation unopened": each(/[‘“](?=[^‘’“”]{1,80}[’”])/gu, () => ""),
  "quotation marks lost": each(/[‘“]([^‘’“”]{1,80})[’”](?!\p{L})/gu, ([, words]) => words),
  "a bracket lost": each(/[()]/g, () => ""),
  "an end mark lost": each(/[.?!]$/g, () => ""),
  "a question lost": each(/\?(?=[’”]?$)/g, () => "."),
  "a hyphen for a dash": each(/ – /g, () => " - "),
  "a straight apostrophe": each(/(?<=\p{L})’(?=\p{L})/gu, () => "'"),
  "a doubled space": once(each(/(?<=\p{L}) (?=\p{L})/gu, () => "  ")),
  "a space before a mark": each(/(?<=\p{L})[,;:](?=\s)/gu, ([mark]) => ` ${mark}`),
  "no space after a mark": each(/(?<=\p{Ll}{2}[,;]) (?=\p{Ll})/gu, () => ""),
  "a word twice": once(each(/(?<=\s)(?:the|of|to|a|was|their|with)(?=\s)/g, ([word]) => `${word} ${word}`)),
  "a small letter at the start": each(/^\p{Lu}(?=\p{Ll})/gu, ([letter]) => letter.toLowerCase()),
  "a name with a small letter": each(/(?<=[\p{Ll},] )\p{Lu}(?=\p{Ll}{4})/gu, ([letter]) =>
    letter.toLowerCase(),
  ),
  "an unseen character": once(each(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => "\u200b")),
  "a Cyrillic letter": once(each(/(?<=\p{Ll})a(?=\p{Ll})/gu, () => "\u0430")),
  "a mark doubled": once(each(/,(?=\s)/g, () => ",,")),
};

/** What the form of a text shows in part at most, and why. */
export const BEYOND_FORM: Readonly<Record<string, string>> = {
  "a negation lost":
    "the English may deny where the Dutch does not, by other words: no exception, in no time",
  "a term swapped": "a name that stands twice in a sentence may well be a pronoun once",
  "an American spelling": "British English has -ize as well as -ise",
  "a name with a small letter": "many a name is a word as well: west, black sea, study of war",
  "a Dutch word left in": "some Dutch words are English ones too: president, burgers, offers",
  "half a long sentence left out": "a shorter sentence can be a good translation",
};
