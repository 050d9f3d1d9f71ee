import { InputError } from "../../domain/errors/error.ts";
import type { Term } from "../../domain/glossary/term.ts";
import { faultIn, pathText } from "../schema/fault.ts";
import { term as schema } from "../schema/term.ts";

const CODES = { missing: "field-missing", unknown: "field-unknown", invalid: "field-invalid" } as const;

/**
 * A term from outside, checked as its own file would be.
 * @throws InputError `field-missing`, `field-unknown`, `field-invalid`, with the place
 */
export function checkTerm(
  value: unknown,
  place: { readonly file?: string; readonly line?: number } = {},
): Term {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data as Term;
  const fault = faultIn(schema, value, checked.error);
  const path = pathText(fault.path);
  throw new InputError(CODES[fault.what], place, {
    value:
      fault.what === "invalid" && typeof fault.value === "string" && fault.value !== "" ? fault.value : path,
    attribute: path,
    ...(fault.expected ? { expected: fault.expected } : {}),
    ...(fault.suggestion ? { suggestion: fault.suggestion } : {}),
  });
}
