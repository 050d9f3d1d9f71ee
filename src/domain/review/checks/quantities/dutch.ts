import { foldedWord } from "../reading/folded.ts";
import { dutchNumeral, dutchOrdinal } from "./dutch-numerals.ts";
import {
  isPartOfName,
  NOTHING,
  number,
  one,
  type Quantity,
  type Read,
  readDigits,
  type Token,
  time,
  tokensOf,
} from "./quantity.ts";

const MAGNITUDES: Readonly<Record<string, number>> = {
  honderd: 1e2,
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
  biljoen: 1e12,
  biljard: 1e15,
  triljoen: 1e18,
};

/** Tens, hundreds … of something: nobody counted. */
const VAGUE: Readonly<Record<string, number>> = {
  tientallen: 10,
  honderden: 100,
  duizenden: 1e3,
  tienduizenden: 1e4,
  honderdduizenden: 1e5,
  miljoenen: 1e6,
  miljarden: 1e9,
  biljoenen: 1e12,
};

/** What may serve as the counterpart of a number without being one. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  een: ["n:1"],
  eens: ["n:1"],
  eentje: ["n:1"],
  enkele: ["n:1"],
  beide: ["n:2"],
  beiden: ["n:2"],
  allebei: ["n:2"],
  paar: ["n:2"],
  stel: ["n:2"],
  duo: ["n:2"],
  tweetal: ["n:2"],
  dubbel: ["n:2"],
  dubbele: ["n:2"],
  tweeling: ["n:2"],
  tweemaal: ["n:2"],
  trio: ["n:3"],
  drietal: ["n:3"],
  driemaal: ["n:3"],
  kwartet: ["n:4"],
  half: ["f:1/2", "n:0.5"],
  halve: ["f:1/2", "n:0.5"],
  helft: ["f:1/2", "n:0.5", "n:50"],
  kwart: ["f:1/4", "n:0.25", "n:25"],
  kwartier: ["n:15"],
  kwartaal: ["n:3"],
  driekwart: ["f:3/4", "n:75"],
  tiental: ["n:10", "v:10"],
  decennium: ["n:10"],
  eeuw: ["n:100"],
  nul: ["n:0"],
  geen: ["n:0"],
  middernacht: [time(0)],
  dozijn: ["n:12"],
};

/** After these “acht” is the verb: to deem. */
const NOT_EIGHT = /^(?:het|hij|ze|zij|men|de|dat|dit|hem|haar|zich|ik|we|wij|slaan|geslagen|te|is|niet)$/;
const GIVING_HEED = /^(?:in|geef|ik|hij|ze|zij|men|het|die|wie|moskou|rusland)$/;

/** What a numeral makes of a noun: dertigjarig, driedaagse, vijftal. */
const MADE_OF_NUMERAL =
  /^(.{3,40}?)(?:jarig|jarige|jarigen|daags|daagse|weeks|weekse|maands|maandse|koppig|koppige|delig|delige|voudig|voudige|voud|tal|maal|persoons|hoek|hoekig|hoekige)$/;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  decennia: 10,
  decennium: 10,
  eeuw: 100,
  eeuwen: 100,
  dozijn: 12,
};

/** The numbers of a Dutch sentence, in order, each once. */
export function dutchQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text).map((token) => ({ ...token, lower: foldedWord(token.text) }));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { quantities, used } = readAt(tokens, at, text);
    found.push(...quantities);
    at += Math.max(1, used);
  }
  return found;
}

function readAt(tokens: readonly Token[], at: number, text: string): Read {
  const token = tokens[at];
  if (!token) return NOTHING;
  return (
    readDate(tokens, at, text) ??
    readClock(tokens, at) ??
    readDecade(tokens, at) ??
    readHalves(tokens, at) ??
    (token.isDigits ? readFigure(tokens, at, text) : readWord(tokens, at, text))
  );
}

/** 24-2-2022: the day and the year, and the month for whoever spells it out. */
function readDate(tokens: readonly Token[], at: number, text: string): Read | undefined {
  const [day, month, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!day?.isDigits || !month?.isDigits || !year?.isDigits) return undefined;
  const joints = [text.slice(day.end, month.start), text.slice(month.end, year.start)];
  if (!joints.every((joint) => joint === "-" || joint === "/") || year.text.length < 2) return undefined;
  if (Number(day.text) > 31 || Number(month.text) > 12) return undefined;
  return {
    quantities: [
      { ...span(day), keys: [number(Number(day.text))], isFirm: true },
      {
        ...span(month),
        keys: [number(Number(month.text)), `m:${Number(month.text)}`],
        isFirm: false,
      },
      { ...span(year), keys: [number(Number(year.text))], isFirm: year.text.length === 4 },
    ],
    used: 3,
  };
}

/** 15.30 uur, kwart over drie, half vier. */
function readClock(tokens: readonly Token[], at: number): Read | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const figures = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/.exec(first.text);
  if (figures && (second?.lower === "uur" || first.text.includes(":"))) {
    return one(first, second?.lower === "uur" ? second : first, [
      time(Number(figures[1]), Number(figures[2])),
    ]);
  }
  const hour = second && (dutchNumeral(second.lower) ?? plainHour(second));
  if (first.lower === "half" && hour !== undefined && hour <= 12 && second) {
    return one(first, second, [time(hour - 1, 30), number(hour), number(hour - 0.5)], false);
  }
  const past = third && (dutchNumeral(third.lower) ?? plainHour(third));
  if (first.lower !== "kwart" || past === undefined || !third || past > 12) return undefined;
  if (second?.lower === "over") return one(first, third, [time(past, 15)]);
  return second?.lower === "voor" ? one(first, third, [time(past - 1, 45)]) : undefined;
}

function plainHour(token: Token): number | undefined {
  return /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined;
}

/** Jaren tachtig, jaren '80. */
function readDecade(tokens: readonly Token[], at: number): Read | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || !/^jaren$/.test(first.lower)) return undefined;
  const value = second.isDigits ? Number(second.text) : dutchNumeral(second.lower);
  if (value === undefined || value % 10 !== 0 || value < 10) return undefined;
  const keys = [`d:${value % 100}`, ...(value > 100 ? [number(value)] : [])];
  return one(first, second, keys);
}

/** Anderhalf, twee en een half, een half miljoen, tweeënhalf; twee derde. */
function readHalves(tokens: readonly Token[], at: number): Read | undefined {
  const [first, second, third, fourth] = [at, at + 1, at + 2, at + 3].map((place) => tokens[place]);
  if (!first) return undefined;
  const scale = second && MAGNITUDES[second.lower];
  if ((first.lower === "half" || first.lower === "halve") && scale && second && scale > 100)
    return one(first, second, [number(scale / 2)]);
  if (/^anderhal(?:f|ve)$/.test(first.lower)) {
    if (scale && second) return one(first, second, [number(1.5 * scale)]);
    return one(first, first, ["n:1.5", ...(second && /^jaar|jaren$/.test(second.lower) ? ["n:18"] : [])]);
  }
  const joined = /^(.{3,20}?)(?:eneen|en)hal(?:f|ve)$/.exec(first.lower);
  const whole = dutchNumeral(joined?.[1] ?? first.lower);
  if (whole === undefined) return undefined;
  if (joined) {
    const value = whole + 0.5;
    return scale && second ? one(first, second, [number(value * scale)]) : one(first, first, [number(value)]);
  }
  if (second?.lower === "en" && third?.lower === "een" && fourth && /^hal(?:f|ve)$/.test(fourth.lower))
    return one(first, fourth, [number(whole + 0.5)]);
  const part = second && dutchOrdinal(second.lower);
  if (part && part > 2 && second && whole < part)
    return one(first, second, [`f:${whole}/${part}`, `o:${part}`]);
  return undefined;
}

function readFigure(tokens: readonly Token[], at: number, text: string): Read {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return NOTHING;
  const values = readDigits(token.text, "nl").slice(0, 1);
  const scale = next && MAGNITUDES[next.lower];
  if (scale && next)
    return one(
      token,
      next,
      values.map((value) => number(value * scale)),
    );
  if (next && next.start === token.end && /^(?:e|de|ste)$/.test(next.lower))
    return one(
      token,
      next,
      values.map((value) => `o:${value}`),
    );
  const keys = values.flatMap((value) => [
    number(value),
    ...multiplied(value, next),
    ...hourKeys(value, next),
  ]);
  return one(token, token, keys.length > 0 ? keys : [`w:${token.text}`], !isPartOfName(text, token));
}

/** Een dozijn, twee decennia: the number of whatever is counted by them too. */
function multiplied(value: number, next: Token | undefined): string[] {
  const times = next && MULTIPLIERS[next.lower];
  return times ? [number(value * times)] : [];
}

function hourKeys(value: number, next: Token | undefined): string[] {
  return next?.lower === "uur" && value <= 24 ? [time(value)] : [];
}

function readWord(tokens: readonly Token[], at: number, text: string): Read {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return NOTHING;
  const vague = readVague(tokens, at);
  if (vague) return vague;
  if (CELEBRATED.test(token.lower) && HIS.test(next?.lower ?? "")) return NOTHING;
  const ordinal = dutchOrdinal(token.lower.replace(/n$/, ""));
  if (ordinal !== undefined) return one(token, token, [`o:${ordinal}`], ordinal > 2);
  const loose = LOOSE[token.lower];
  if (loose) return one(token, token, loose, false);
  const scale = next && MAGNITUDES[next.lower];
  const value = dutchNumeral(token.lower);
  if (value !== undefined) {
    if (scale && next && scale > 1_000) return one(token, next, [number(value * scale)]);
    const keys = [number(value), ...multiplied(value, next), ...hourKeys(value, next)];
    return one(token, token, keys, value > 1 && !isVerb(tokens, at, text));
  }
  const alone = MAGNITUDES[token.lower];
  if (alone) return one(token, token, [number(alone)]);
  const stem = MADE_OF_NUMERAL.exec(token.lower)?.[1];
  const made = stem === undefined ? undefined : dutchNumeral(stem);
  if (made !== undefined) return one(token, token, [number(made)], made > 2);
  const [, head] = BEGINS.exec(token.lower) ?? [];
  const counted = head === "tweederde" ? "f:2/3" : head && number(dutchNumeral(head) ?? 0);
  return counted ? one(token, token, [counted], false) : NOTHING;
}

/** Longer words that begin with a numeral, and may have one as their counterpart: tweevleugelig, tweederdemeerderheid. */
const BEGINS = /^(tweederde|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)\p{L}{4}/u;

/** Honderdduizenden; tientallen miljoenen; miljardenleningen, which nobody need render by a number. */
function readVague(tokens: readonly Token[], at: number): Read | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const value = token && VAGUE[token.lower];
  if (token && value) {
    const scale = next && VAGUE[next.lower];
    if (scale && next) return one(token, next, [`v:${value * scale}`]);
    // Tens of years are decades, hundreds centuries.
    const isOfYears = next?.lower === "jaren" && value <= 100;
    return one(token, token, [`v:${value}`], !isOfYears);
  }
  const [, head] = /^(miljarden|miljoenen|duizenden|honderden)./.exec(token?.lower ?? "") ?? [];
  const worth = head && VAGUE[head];
  return token && worth ? one(token, token, [`v:${worth}`], false) : undefined;
}

/** “Acht” is also: deems, and heed. */
function isVerb(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.lower !== "acht") return false;
  const isLast = !/^[\s-]*[\p{L}\d]/u.test(text.slice(token.end, token.end + 4));
  if (isLast && !/^(?:om|tot|van|op|alle|met|de|onder|boven|voor|na)$/.test(tokens[at - 1]?.lower ?? ""))
    return true;
  return NOT_EIGHT.test(tokens[at + 1]?.lower ?? "") || GIVING_HEED.test(tokens[at - 1]?.lower ?? "");
}

/** “Vierde” is also: celebrated. */
const CELEBRATED = /^vierden?$/;
const HIS =
  /^(?:zijn|haar|hun|zijne|mijn|ons|onze|het|de|een|gisteren|vandaag|toen|feest|kerst|kerstmis|pasen)$/;

function span({ start, end }: Token): Pick<Quantity, "start" | "end"> {
  return { start, end };
}
