/** A quotation mark, or an apostrophe, by what it does where it stands. */
interface QuoteMark {
  readonly at: number;
  readonly char: string;
  readonly role: "open" | "close" | "apostrophe";
  readonly family: Family;
}

type Family = "single" | "double" | "angle";

/** From the opening mark to behind the closing one. `depth` 0: inside no other. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly family: Family;
  readonly isStraight: boolean;
}

export interface Quotations {
  /** By where they begin. */
  readonly pairs: readonly Quotation[];
  /** Marks that open or close nothing. */
  readonly loose: readonly QuoteMark[];
  readonly apostrophes: readonly QuoteMark[];
}

const MARK = /["'‘’‚‛“”„‟«»‹›]/g;
const FAMILY: Readonly<Record<string, Family>> = {
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "«": "angle",
  "»": "angle",
  "‹": "angle",
  "›": "angle",
};

/** Reads the quotation marks of a paragraph, from left to right; linear but for quotations nested in one another. */
export function quotationsOf(text: string): Quotations {
  const open: QuoteMark[] = [];
  const pairs: Quotation[] = [];
  const loose: QuoteMark[] = [];
  const apostrophes: QuoteMark[] = [];
  for (const { 0: char, index: at } of text.matchAll(MARK)) {
    const family = FAMILY[char] ?? "double";
    const role = roleOf(text, at, char, open.slice(-MOST_NESTED));
    const mark: QuoteMark = { at, char, role, family };
    if (role === "apostrophe") apostrophes.push(mark);
    else if (role === "open") open.push(mark);
    else {
      const partner = lastOf(open, family);
      if (partner < 0) loose.push(mark);
      else {
        const [first, ...inside] = open.splice(partner);
        loose.push(...inside);
        if (first) pairs.push(pairOf(first, mark, open.length));
      }
    }
  }
  return { pairs: pairs.sort((a, b) => a.start - b.start), loose: [...loose, ...open], apostrophes };
}

/** Nobody nests deeper; what is opened further back stays open. */
const MOST_NESTED = 4;

function lastOf(open: readonly QuoteMark[], family: Family): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - MOST_NESTED); at -= 1) {
    if (open[at]?.family === family) return at;
  }
  return -1;
}

function pairOf(first: QuoteMark, last: QuoteMark, depth: number): Quotation {
  const isStraight = first.char === '"' || first.char === "'";
  return { start: first.at, end: last.at + 1, depth, family: first.family, isStraight };
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{–—\-/“‘„"]/;

function roleOf(text: string, at: number, char: string, open: readonly QuoteMark[]): QuoteMark["role"] {
  const [before, after] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
  const startsHere = OPENS_BEFORE.test(before) && !/\s/.test(after) && after !== "";
  const isPending = (family: Family) => open.some((mark) => mark.family === family);
  switch (char) {
    case "„":
    case "‚":
    case "‛":
    case "‟":
      return "open";
    case "«":
    case "‹":
      return isPending("angle") && !startsHere ? "close" : "open";
    case "»":
    case "›":
      return isPending("angle") ? "close" : startsHere ? "open" : "close";
    case "“":
      return isPending("double") && !startsHere ? "close" : "open";
    case "”":
      return startsHere && !isPending("double") ? "open" : "close";
    case '"':
      return startsHere ? "open" : "close";
    default:
      return roleOfSingle(text, at, char, startsHere, isPending("single"));
  }
}

/** ’t, ’90s; but ‘60 Minutes’ closes again. */
function isShortening(after: string): boolean {
  if (!/^(?:[stnkmr]|\d\ds?)(?![\p{L}\p{N}])/iu.test(after)) return false;
  return !/^\d\d (?:\p{Lu}[\p{L}-]* ?){1,4}['’](?!\p{L})/u.test(after);
}

/** So far a closing mark is looked for behind a number. */
const LONGEST_TITLE = 40;

/** ‘ ’ and ' serve as apostrophes too: don’t, the soldiers’, ’t, ’90s. */
function roleOfSingle(
  text: string,
  at: number,
  char: string,
  startsHere: boolean,
  isPending: boolean,
): QuoteMark["role"] {
  const [before, after] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
  if (LETTER.test(before) && LETTER.test(after)) return "apostrophe";
  if (startsHere) {
    if (isShortening(text.slice(at + 1, at + LONGEST_TITLE))) return "apostrophe";
    return char === "’" && !isPending ? "apostrophe" : char === "’" ? "close" : "open";
  }
  if (char === "‘" && !isPending) return "open";
  return isPending || /[.,!?…]/.test(before) ? "close" : "apostrophe";
}
