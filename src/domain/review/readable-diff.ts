import { countWords } from "../text/words.ts";
import { tokensOf } from "./diff/tokens.ts";
import { isTypographyOnly } from "./typography.ts";
import { diffTokens, type WordChange } from "./word-diff.ts";

/**
 * `diffWords` as a person would mark it: three words replaced by two are one thing taken out and one put in, not
 * five with a space left standing between each. Kept and removed together are still the one wording, kept and
 * added the other.
 */
export function readableDiff(before: string, after: string): WordChange[] {
  return readableTokenDiff(tokensOf(before), tokensOf(after));
}

/** The same for what is cut into tokens already. */
export function readableTokenDiff(before: readonly string[], after: readonly string[]): WordChange[] {
  const parts: Replacement[] = [];
  for (const { change, text } of diffTokens(before, after)) {
    const last = parts.at(-1);
    if (change === "kept") parts.push({ removed: "", added: "", kept: text });
    else if (last === undefined || last.kept !== "")
      parts.push({ removed: "", added: "", kept: "", [change]: text });
    else last[change] += text;
  }
  return joined(parts).flatMap(changesOf);
}

/** Either something kept, or what stands for what. */
interface Replacement {
  removed: string;
  added: string;
  kept: string;
}

/**
 * Puts two changes with next to nothing between them together, where one of them replaces: words that were merely
 * put in, or merely taken out, stay apart, since joined they would seem to replace what was kept. What changes only
 * typography stays by itself, too: it is judged at a glance.
 */
function joined(parts: readonly Replacement[]): Replacement[] {
  const found: Replacement[] = [];
  for (const part of parts) {
    const [before, between] = [found.at(-2), found.at(-1)];
    if (before && between && belongTogether(before, between.kept, part)) {
      found.pop();
      before.removed += between.kept + part.removed;
      before.added += between.kept + part.added;
    } else found.push({ ...part });
  }
  return found.flatMap(withoutCommonEnd);
}

function belongTogether(before: Replacement, kept: string, part: Replacement): boolean {
  if (kept === "" || kept.includes("\n") || part.kept !== "") return false;
  const isClose = isBetweenWords(kept)
    ? isReplacement(before) || isReplacement(part)
    : isSlight(kept) && isMuchRewritten(before) && isMuchRewritten(part);
  // Asked last: it takes the longest.
  return isClose && isTypographical(before) === isTypographical(part);
}

function isMuchRewritten(part: Replacement): boolean {
  return isReplacement(part) && countWords(part.removed + part.added) >= MUCH_REWRITTEN;
}

/** Words taken out and put in together, from which on one little word left standing between is chance. */
const MUCH_REWRITTEN = 6;

/** A little word by itself. */
function isSlight(kept: string): boolean {
  return kept.trim().length <= 3 && countWords(kept) === 1;
}

function isReplacement({ removed, added }: Replacement): boolean {
  return removed !== "" && added !== "";
}

function isTypographical({ removed, added }: Replacement): boolean {
  return isTypographyOnly(removed, added);
}

/** A space that ends both what was taken out and what was put in was kept. */
function withoutCommonEnd(part: Replacement): Replacement[] {
  const { removed, added } = part;
  if (!removed.endsWith(" ") || !added.endsWith(" ")) return [part];
  return [
    { removed: removed.slice(0, -1), added: added.slice(0, -1), kept: "" },
    { removed: "", added: "", kept: " " },
  ];
}

function isBetweenWords(kept: string): boolean {
  return kept !== "" && kept.length <= 3 && countWords(kept) === 0;
}

function changesOf({ removed, added, kept }: Replacement): WordChange[] {
  return [
    { change: "kept" as const, text: kept },
    { change: "removed" as const, text: removed },
    { change: "added" as const, text: added },
  ].filter(({ text }) => text !== "");
}
