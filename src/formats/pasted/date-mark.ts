import type { Block } from "./block.ts";

/** What was taken from the blocks, and the blocks without it. */
export interface Dated {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly blocks: readonly Block[];
}

/** A line of its own with the date stands no deeper than this. */
const DEEPEST = 3;
const MARK = /^(?:date|datum)\s?[:=]?\s?(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])\s?[,;:|–—]?\s?/iu;
const BARE = /^(\d{4}-\d{2}-\d{2})(?![\d-])\s?[,;:|–—]?\s?/u;
const BARE_MONTH = /^(\d{4}-\d{2})$/;

const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const DAY_NAME =
  "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const LEAD = `^(?:gepubliceerd(?: op)?:? |published(?: on)?:? )?(?:${DAY_NAME},? )?`;
const TIME = "(?:,? (?:om |at )?\\d{1,2}[:.]\\d{2}(?: uur| ?[ap]m)?)?$";
const DAY_FIRST = new RegExp(
  `${LEAD}(\\d{1,2})(?:st|nd|rd|th|e)?[ -](\\p{L}{3,9}|\\d{1,2})\\.?[ -](\\d{4})${TIME}`,
  "iu",
);
const MONTH_FIRST = new RegExp(`${LEAD}(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}`, "iu");

/**
 * Takes the date off a text: a mark before its first words (` date 2022-02 `, `date: 2022-02-19`, `2022-02-19`), or
 * one of the first lines that is nothing but a date.
 */
export function takeDate(blocks: readonly Block[]): Dated {
  for (const [index, block] of blocks.slice(0, DEEPEST).entries()) {
    const { date, rest } = dateOf(block.text.slice(0, 200));
    if (date === undefined || (index > 0 && rest !== "" && !MARK.test(block.text))) continue;
    const text = block.text.slice(Math.min(block.text.length, 200) - rest.length).trim();
    return { date, blocks: blocks.toSpliced(index, 1, ...(text === "" ? [] : [{ ...block, text }])) };
  }
  return { blocks };
}

function dateOf(text: string): { date: string | undefined; rest: string } {
  const mark = MARK.exec(text) ?? BARE.exec(text) ?? BARE_MONTH.exec(text);
  const date = mark?.[1] ?? writtenDate(text);
  return {
    date: date !== undefined && isDate(date) ? date : undefined,
    rest: mark ? text.slice(mark[0].length) : "",
  };
}

function writtenDate(text: string): string | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return isoDate(year, month, day);
  const [, name, date, its] = MONTH_FIRST.exec(text) ?? [];
  return isoDate(its, name, date);
}

function isoDate(year = "", month = "", day = ""): string | undefined {
  const named = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  const number = /^\d+$/.test(month) ? Number(month) : named;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}
