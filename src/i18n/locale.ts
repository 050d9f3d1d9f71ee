/** The two languages of the interface, and how they write dates and numbers. */

export const LOCALES = ["nl", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Fixed regions, so that a page reads the same on every machine. */
const TAGS: Readonly<Record<Locale, string>> = { nl: "nl-NL", en: "en-GB" };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && (LOCALES as readonly string[]).includes(value);
}

export function otherLocale(locale: Locale): Locale {
  return locale === "nl" ? "en" : "nl";
}

/** The language a browser asks for by its `Accept-Language` header; English where it asks for neither. */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const asked = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return asked.map(({ language }) => language).find(isLocale) ?? "en";
}

/**
 * A date of a content file in words: `2022-02-19` → 19 February 2022, `2022-02` → February 2022, `2022` → 2022.
 * What is no such date is given back as it is.
 */
export function formatDate(locale: Locale, date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year || !month) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(moment.getTime()) || moment.getUTCMonth() !== Number(month) - 1) return date;
  return new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  }).format(moment);
}

/** When something was done, in UTC: 26 Nov 2026, 20:23. */
export function formatMoment(locale: Locale, moment: string): string {
  const shape = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(TAGS[locale], shape).format(new Date(moment));
}

/** The hour and the minute on the clock of whoever reads: 20:23. */
export function formatHour(locale: Locale, moment: Date): string {
  return moment.toLocaleTimeString(TAGS[locale], { hour: "2-digit", minute: "2-digit" });
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value);
}

/** Several things in a row, as each language joins them: 1, 2 and 3. */
export function formatList(locale: Locale, values: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" }).format(values);
}

/** Bytes: 52.4 MB; a small file in kilobytes. */
export function formatSize(locale: Locale, bytes: number): string {
  const unit = bytes < 100_000 ? "kilobyte" : "megabyte";
  const count = bytes / (unit === "kilobyte" ? 1_000 : 1_000_000);
  const options = { style: "unit", unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(count);
}
