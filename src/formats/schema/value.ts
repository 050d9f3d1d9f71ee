import { z } from "zod";
import { isSourceKey } from "../../domain/text/source-key.ts";
import { DATE_SHAPES, isDate } from "../date.ts";
import { isId } from "../text-file/ids.ts";

/** Single values of the files. A message shows what was expected, in signs that need no translating. */

/** What a missing or empty text should be. */
export const TEXT = '"…"';
export const LIST = "[…]";
export const MAP = "{…}";

const words = z.string(TEXT).min(1, TEXT);

/** Anything a person wrote; may have several lines. */
export const prose = words.refine((value) => value === value.trim(), TEXT);

/** A form, a name, a title: on one line. */
export const oneLine = prose.refine((value) => !/[\r\n]/.test(value), TEXT);

export const date = z.string(TEXT).refine(isDate, DATE_SHAPES);

/** The id of a paragraph. */
export const paragraphId = z.string(TEXT).refine(isId, "p1, intro-2");

/** The name of a file and of a page. */
export const slug = z.string(TEXT).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a-z 0-9 -");

/** `nl`, `en`, or `en.<name>`. */
export const side = z.string(TEXT).regex(/^(?:nl|en|en\.[a-z0-9]+(?:-[a-z0-9]+)*)$/, "nl, en, en.…");

/** The opaque id of whoever did it. */
export const contributor = z.string(TEXT).regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, "A-Z a-z 0-9 - _");

/** 48 bits of time and 80 of chance in Crockford's base 32, so that order by letter is order in time. */
export const ulid = z.string(TEXT).regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "ULID");

/** ISO 8601, UTC, to the second or finer. */
export const moment = z.iso.datetime({ error: "2022-02-19T12:00:00Z" });

export const revisionHash = z.string(TEXT).regex(/^[0-9a-f]{24}$/, "0-9 a-f (24)");

/** What pins a Dutch paragraph: its revision, or, where the Dutch of a detached translation is not here, its key. */
export const revisionOrKey = z
  .string(TEXT)
  .refine((value) => /^[0-9a-f]{24}$/.test(value) || isSourceKey(value), "0-9 a-f (24)");

export const reason = words;
