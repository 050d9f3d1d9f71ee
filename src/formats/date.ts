/** What a date may look like, for messages. */
export const DATE_SHAPES = "YYYY-MM-DD, YYYY-MM, YYYY";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FEBRUARY = 2;
const SHORT_MONTHS = new Set([4, 6, 9, 11]);

/** Whether it is a day that exists, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isDate(value: string): boolean {
  const parts = SHAPE.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== FEBRUARY) return SHORT_MONTHS.has(month) ? 30 : 31;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : 28;
}
