import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";

/**
 * Characters that nobody sees: soft hyphens, zero-width spaces, marks that turn the direction of a line, controls,
 * halves of a character, the mark of a character that was lost.
 */
export const invisible: Check = {
  severity: "error",
  *find({ en }) {
    yield* matchesIn(en, UNSEEN, mendOf);
  },
};

/** Nothing is right in its place, but where it parts two words. */
function mendOf({ 0: found, index, input }: RegExpExecArray): string | undefined {
  if (found === "\ufffd") return undefined;
  return LINE_END.test(found) && /\S/.test(input.charAt(index - 1)) && /\S/.test(input.charAt(index + 1))
    ? " "
    : "";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
const LINE_END = /[\u000b-\u000d\u0085\u2028\u2029]/;

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
