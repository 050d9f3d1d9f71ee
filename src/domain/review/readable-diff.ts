import { countWords, wordSpans } from "../text/words.ts";
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
  // First what has only a space between it, so that it is known how much was rewritten on either side of a word.
  const close = joined(
    parts,
    (before, kept, part) => isBetweenWords(kept) && (isReplacement(before) || isReplacement(part)),
  );
  const rewritten = joined(close, (before, kept, part) => isSlight(kept) && isMuchRewritten(before, part));
  return rewritten.flatMap(withoutCommonEnd).flatMap(changesOf);
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
function joined(parts: readonly Replacement[], areClose: AreClose): Replacement[] {
  const found: Replacement[] = [];
  for (const part of parts) {
    const [before, between] = [found.at(-2), found.at(-1)];
    if (before && between && belongTogether(before, between.kept, part, areClose)) {
      found.pop();
      before.removed += between.kept + part.removed;
      before.added += between.kept + part.added;
    } else found.push({ ...part });
  }
  return found;
}

type AreClose = (before: Replacement, kept: string, part: Replacement) => boolean;

function belongTogether(before: Replacement, kept: string, part: Replacement, areClose: AreClose): boolean {
  if (kept === "" || kept.includes("\n") || part.kept !== "") return false;
  // Asked last: it takes the longest.
  return areClose(before, kept, part) && isTypographical(before) === isTypographical(part);
}

function isMuchRewritten(before: Replacement, part: Replacement): boolean {
  if (!isReplacement(before) || !isReplacement(part)) return false;
  return countWords(`${before.removed} ${before.added} ${part.removed} ${part.added}`) >= MUCH_REWRITTEN;
}

/** Words taken out and put in on both sides together, from which on little words left standing between are chance. */
const MUCH_REWRITTEN = 6;
/** The letters of a little word … */
const LITTLE = 3;
/** … and how many of them say no more together than one. */
const MOST_LITTLE = 2;

function isSlight(kept: string): boolean {
  const words = wordSpans(kept);
  return words.length <= MOST_LITTLE && words.every(({ start, end }) => end - start <= LITTLE);
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
