import { MAGNITUDES, ORDINAL, SMALL } from "./english-numerals.ts";
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

const VAGUE: Readonly<Record<string, number>> = {
  dozens: 10,
  scores: 10,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** What may serve as the counterpart of a number without being one. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  one: ["n:1"],
  once: ["n:1", "o:1"],
  single: ["n:1"],
  both: ["n:2"],
  pair: ["n:2"],
  couple: ["n:2"],
  twin: ["n:2"],
  twins: ["n:2"],
  twice: ["n:2"],
  double: ["n:2"],
  doubled: ["n:2"],
  duo: ["n:2"],
  either: ["n:2"],
  neither: ["n:2"],
  trio: ["n:3"],
  triple: ["n:3"],
  tripled: ["n:3"],
  thrice: ["n:3"],
  quartet: ["n:4"],
  half: ["f:1/2", "n:0.5", "n:50"],
  halves: ["f:1/2"],
  quarter: ["f:1/4", "n:0.25", "n:25", "n:15", "n:3"],
  fortnight: ["n:14", "n:2"],
  dozen: ["n:12"],
  decade: ["n:10"],
  century: ["n:100"],
  centenary: ["n:100"],
  zero: ["n:0"],
  no: ["n:0"],
  noon: [time(0)],
  midday: [time(0)],
  midnight: [time(0)],
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  decades: 10,
  decade: 10,
  centuries: 100,
  dozen: 12,
  score: 20,
};

const DECADES: ReadonlyMap<string, number> = new Map([
  ["teens", 10],
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** The numbers of an English sentence, in order, each once. */
export function englishQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text);
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
    readHalves(tokens, at) ??
    (token.isDigits ? readFigure(tokens, at, text) : readWord(tokens, at, text))
  );
}

/** 24/2/2022 or 2/24/2022: which is the day is left open where it can be either. */
function readDate(tokens: readonly Token[], at: number, text: string): Read | undefined {
  const [first, second, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first?.isDigits || !second?.isDigits || !year?.isDigits || year.text.length < 2) return undefined;
  const joints = [text.slice(first.end, second.start), text.slice(second.end, year.start)];
  if (!joints.every((joint) => joint === "-" || joint === "/")) return undefined;
  const [one, other] = [Number(first.text), Number(second.text)];
  if (one > 31 || other > 31 || Math.min(one, other) > 12) return undefined;
  const month = other <= 12 ? other : one;
  return {
    quantities: [first, second, year].map(({ start, end, text: written }) => ({
      start,
      end,
      keys: [number(Number(written)), ...(Number(written) === month ? [`m:${month}`] : [])],
      isFirm: written !== String(month) && written.length !== 2,
    })),
    used: 3,
  };
}

/** 3.30pm, 15:30, half past three, quarter to four, three o'clock. */
function readClock(tokens: readonly Token[], at: number): Read | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const half = second && isHalfOfDay(second, third);
  const figures = /^([01]?\d|2[0-4])(?:[.:]([0-5]\d))?$/.exec(first.text);
  if (figures && (half || first.text.includes(":"))) {
    return one(first, half || first, [time(Number(figures[1]), Number(figures[2] ?? 0))]);
  }
  const spoken = SMALL.get(first.lower) ?? (figures ? Number(figures[1]) : undefined);
  if (spoken !== undefined && second?.lower === "o" && third?.lower === "clock")
    return one(first, third, [time(spoken), number(spoken)]);
  const hour = third && (SMALL.get(third.lower) ?? (third.isDigits ? Number(third.text) : undefined));
  if (!hour || hour > 12 || !third) return undefined;
  if (first.lower === "half" && second?.lower === "past") return one(first, third, [time(hour, 30)]);
  if (first.lower !== "quarter") return undefined;
  if (second?.lower === "past") return one(first, third, [time(hour, 15)]);
  return second?.lower === "to" ? one(first, third, [time(hour - 1, 45)]) : undefined;
}

/** The last token of am, pm, a.m., p.m. */
function isHalfOfDay(second: Token, third: Token | undefined): Token | undefined {
  if (/^[ap]m$/.test(second.lower)) return second;
  return /^[ap]$/.test(second.lower) && third?.lower === "m" && third.start === second.end + 1
    ? third
    : undefined;
}

/** Half a million; a year and a half. */
function readHalves(tokens: readonly Token[], at: number): Read | undefined {
  const words = [0, 1, 2, 3, 4].map((step) => tokens[at + step]?.lower ?? "");
  const [first, third] = [tokens[at], tokens[at + 2]];
  if (!first) return undefined;
  if (words[0] === "half") {
    const skip = words[1] === "a" || words[1] === "of" ? 2 : 1;
    const scale = MAGNITUDES[words[skip] ?? ""];
    const last = tokens[at + skip];
    if (scale && last && scale > 100) return one(first, last, [number(scale / 2)]);
  }
  const last = tokens[at + 4];
  if (/^(?:an?|one)$/.test(words[0] ?? "") && `${words[2]} ${words[3]} ${words[4]}` === "and a half" && last)
    return one(first, last, ["n:1.5"]);
  return third && `${words[0]} ${words[1]}` === "one half" ? one(first, third, ["f:1/2"], false) : undefined;
}

function readFigure(tokens: readonly Token[], at: number, text: string): Read {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return NOTHING;
  const values = readDigits(token.text, "en");
  const touches = next !== undefined && next.start === token.end;
  const scale = next && (MAGNITUDES[next.lower] ?? (touches && next.text === "m" ? 1e6 : undefined));
  if (scale && next)
    return one(
      token,
      next,
      values.map((value) => number(value * scale)),
    );
  if (touches && next && /^(?:st|nd|rd|th)$/.test(next.lower))
    return one(
      token,
      next,
      values.flatMap((value) => [`o:${value}`, number(value)]),
    );
  if (next?.lower === "s" && next.start - token.end <= 1 && /0$/.test(token.text)) {
    const value = Number(token.text);
    // In his 40s: a man of forty and more.
    return one(token, next, [`d:${value % 100}`, number(value)]);
  }
  const keys = values.flatMap((value) => [number(value), ...multiplied(value, next)]);
  const clock = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (clock && (token.text.startsWith("0") || next?.lower === "hours"))
    keys.push(time(Number(clock[1]), Number(clock[2])));
  return one(token, token, keys.length > 0 ? keys : [`w:${token.text}`], !isPartOfName(text, token));
}

function multiplied(value: number, next: Token | undefined): string[] {
  const times = next && MULTIPLIERS[next.lower];
  return times ? [number(value * times)] : [];
}

function readWord(tokens: readonly Token[], at: number, text: string): Read {
  const token = tokens[at];
  if (!token) return NOTHING;
  const vague = readVague(tokens, at);
  if (vague) return vague;
  const decade = DECADES.get(token.lower);
  if (decade !== undefined) return one(token, token, [`d:${decade}`], false);
  const numeral = readNumeral(tokens, at, text);
  if (numeral) return inName(numeral, tokens, at, text);
  const loose = LOOSE[token.lower];
  if (loose) return one(token, token, loose, false);
  const ordinal = ORDINAL.get(token.lower.replace(/s$/, ""));
  return ordinal === undefined ? NOTHING : one(token, token, [`o:${ordinal}`], ordinal > 2);
}

/** The Four Corners: a number that is written large inside a sentence belongs to a name, which need not be translated. */
function inName(read: Read, tokens: readonly Token[], at: number, text: string): Read {
  const token = tokens[at];
  const isLarge =
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    /\p{Ll}\s$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
  if (!isLarge || !/^\s\p{Lu}/u.test(text.slice(token.end, token.end + 2))) return read;
  return { ...read, quantities: read.quantities.map((each) => ({ ...each, isFirm: false })) };
}

/** Dozens; hundreds of thousands. */
function readVague(tokens: readonly Token[], at: number): Read | undefined {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const value = token && VAGUE[token.lower];
  if (!token || !value) return undefined;
  const scale = next?.lower === "of" && third && VAGUE[third.lower];
  return scale ? one(token, third, [`v:${value * scale}`]) : one(token, token, [`v:${value}`]);
}

/** Twenty-two; one hundred and twenty; six million; a thousand; twenty-first; two thirds; two and a half. */
function readNumeral(tokens: readonly Token[], at: number, text: string): Read | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let [total, current, place, last] = [0, 0, at, first];
  let isRead = false;
  for (let next: Token | undefined = first; next; next = tokens[place]) {
    const small = SMALL.get(next.lower);
    const scale: number | undefined = MAGNITUDES[next.lower];
    const following = tokens[place + 1]?.lower ?? "";
    if (place > at && !isJoined(text, last, next)) break;
    if (small !== undefined && canAdd(current, small)) current += small;
    else if (scale !== undefined && (isRead || place === at)) {
      if (scale === 100) current = (current || 1) * 100;
      else [total, current] = [total + (current || 1) * scale, 0];
    } else if (next.lower === "and" && isRead && goesOn(total + current, following)) {
      place += 1;
      continue;
    } else {
      const rank: number | undefined = ORDINAL.get(next.lower.replace(/s$/, ""));
      const value = total + current;
      if (rank === undefined || !isRead) break;
      if (isFraction(value, rank)) return one(first, next, [`f:${value}/${rank}`, `o:${rank}`]);
      if (rank < 20 && canAdd(value, rank) && value >= 20) return one(first, next, [`o:${value + rank}`]);
      break;
    }
    isRead = true;
    last = next;
    place += 1;
  }
  if (!isRead) return undefined;
  const half = [place, place + 1, place + 2].map((each) => tokens[each]?.lower).join(" ") === "and a half";
  const end = half ? tokens[place + 2] : last;
  const value = total + current + (half ? 0.5 : 0);
  if (value === 1 && end === first) return undefined;
  // “The two” stands for many a pair that Dutch does not count.
  const isFirm = value !== 2 || end !== first;
  return one(first, end ?? last, [number(value), ...multiplied(value, tokens[place])], isFirm);
}

/** Numerals stand next to one another, or with a hyphen between: not across a comma. */
function isJoined(text: string, last: Token, next: Token): boolean {
  const between = text.slice(last.end, next.start);
  return (
    between === " " || between === "-" || between === "\u2011" || between === "\u00a0" || between === " and "
  );
}

/** Twenty takes a unit, a hundred takes anything smaller; nothing else is added to. */
function canAdd(current: number, small: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return true;
  return current % 10 === 0 && current % 100 >= 20 && small < 10;
}

function goesOn(value: number, following: string): boolean {
  return value >= 100 && (SMALL.has(following) || ORDINAL.has(following));
}

/** Two thirds, three quarters; but twenty-third. */
function isFraction(value: number, rank: number): boolean {
  return value < 20 && rank > 2 && value < rank;
}
