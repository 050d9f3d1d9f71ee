/** A number, in whatever way it is written. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /**
   * What it may stand for, in one notation for both languages: `n:1000.5` a number, `o:3` an ordinal, `d:80` a
   * decade, `t:210` a time of day in minutes modulo twelve hours, `v:1000` thousands of something, `f:2/3`.
   * Two that share a key say the same.
   */
  readonly keys: readonly string[];
  /** It must have a counterpart; what is not firm (both, a pair, one) may serve as one. */
  readonly isFirm: boolean;
}

/** A run of digits with what joins them, or a run of letters. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isDigits: boolean;
  /** Its number among the tokens of the text. */
  readonly index: number;
}

/** One number read, and how many tokens it took. */
export interface Read {
  readonly quantities: readonly Quantity[];
  readonly used: number;
}

export const NOTHING: Read = { quantities: [], used: 1 };

export function one(first: Token, last: Token, keys: readonly string[], isFirm = true): Read {
  return {
    quantities: [{ start: first.start, end: last.end, keys, isFirm }],
    used: last.index - first.index + 1,
  };
}

const TOKEN = /\d+(?:[.,:]\d+)*|\p{L}+/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match, index) => {
    const [found] = match;
    return {
      text: found,
      lower: found.toLowerCase(),
      start: match.index,
      end: match.index + found.length,
      isDigits: /^\d/.test(found),
      index,
    };
  });
}

export function number(value: number): string {
  return `n:${Number(value.toPrecision(12))}`;
}

/** A time of day; morning and evening are not told apart, since half of all texts do not. */
export function time(hours: number, minutes = 0): string {
  return `t:${(hours % 12) * 60 + minutes}`;
}

/** What written digits may stand for: by the notation of their language first, then by the other's. */
export function readDigits(written: string, language: "nl" | "en"): number[] {
  const [own, other] = language === "nl" ? [DUTCH, ENGLISH] : [ENGLISH, DUTCH];
  const values = [own, other].flatMap(({ form, group, decimal }) =>
    form.test(written) ? [Number(written.replaceAll(group, "").replace(decimal, "."))] : [],
  );
  return [...new Set(values)];
}

/** Whether digits are written the way of the one language and cannot be of the other. */
export function isNotation(written: string, language: "nl" | "en"): boolean {
  const [own, other] = language === "nl" ? [DUTCH, ENGLISH] : [ENGLISH, DUTCH];
  return own.form.test(written) && !other.form.test(written);
}

const DUTCH = { form: /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: ".", decimal: "," };
const ENGLISH = { form: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: ",", decimal: "." };

/** Digits that belong to a name: MH17, F-16, Covid-19. */
export function isPartOfName(text: string, { start, end }: Pick<Token, "start" | "end">): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /\p{L}-?$/u.test(before) || /^\p{Lu}/u.test(text.slice(end, end + 2));
}
