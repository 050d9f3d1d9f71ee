import type { Check } from "./check.ts";
import { alikeOnOneSide } from "./reading/alike-on-one-side.ts";

/** One and the same Dutch sentence, rendered otherwise elsewhere in the library. */
export const sameSource: Check = {
  severity: "warning",
  find: (pair, context) => alikeOnOneSide(pair, context, "nl"),
};
