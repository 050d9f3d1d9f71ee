import type { Check } from "./check.ts";
import { numberCheck } from "./number.ts";
import { numberNotation } from "./number-notation.ts";
import { spaces } from "./spaces.ts";

/** Every check by its name, which `locales/<language>/checks.json` explains. A new check is a file and a line here. */
export const CHECKS = {
  number: numberCheck,
  "number-notation": numberNotation,
  spaces,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckId = keyof typeof CHECKS;
