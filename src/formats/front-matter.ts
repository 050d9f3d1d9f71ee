import { InputError } from "../domain/errors/error.ts";
import type { FrontMatter } from "../domain/text/model.ts";
import { DATE_SHAPES, isDate } from "./date.ts";
import { excerpt } from "./excerpt.ts";
import { frontMatter as schema } from "./schema/front-matter.ts";

/** The keys that people fill in, in the order in which they are written. */
export const FRONT_KEYS = Object.keys(schema.shape).filter((key) => key !== "unpublished");

/**
 * Front matter from what was filled in; an empty value is as good as none.
 * @throws InputError `title-missing`, `date-invalid`, `front-matter-unknown-key`, `front-matter-invalid`
 */
export function checkFrontMatter(values: Readonly<Record<string, string>>): FrontMatter {
  const said = Object.entries(values)
    .map(([key, value]) => [key, value.trim()] as const)
    .filter(([, value]) => value !== "");
  const named = new Map(said);
  const date = named.get("date");
  if (!named.has("title")) throw new InputError("title-missing");
  if (date !== undefined && !isDate(date)) {
    throw new InputError("date-invalid", {}, { value: excerpt(date), expected: DATE_SHAPES });
  }
  const checked = schema.safeParse(Object.fromEntries(said));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const isUnknown = issue?.code === "unrecognized_keys";
  const value = isUnknown ? issue.keys.join(", ") : (issue?.path.join(".") ?? "");
  throw new InputError(isUnknown ? "front-matter-unknown-key" : "front-matter-invalid", {}, { value });
}
