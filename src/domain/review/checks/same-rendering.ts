import type { Check } from "./check.ts";
import { alikeOnOneSide } from "./reading/alike-on-one-side.ts";

/** Two Dutch sentences that differ, with one and the same English. */
export const sameRendering: Check = {
  severity: "warning",
  find: (pair, context) => alikeOnOneSide(pair, context, "en"),
};
