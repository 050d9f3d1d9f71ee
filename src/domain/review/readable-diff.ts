import { wordSpans } from "../text/words.ts";
import { diffWords, type WordChange } from "./word-diff.ts";

/**
 * `diffWords` as a person would mark it: three words replaced by two are one thing taken out and one put in, not
 * five with a space left standing between each. Kept and removed together are still the one wording, kept and
 * added the other.
 */
export function readableDiff(before: string, after: string): WordChange[] {
  const parts: Replacement[] = [];
  for (const { change, text } of diffWords(before, after)) {
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

/** Puts two replacements with only a space or a mark between them together. */
function joined(parts: readonly Replacement[]): Replacement[] {
  const found: Replacement[] = [];
  for (const part of parts) {
    const [before, between] = [found.at(-2), found.at(-1)];
    if (before && between && isReplacement(part) && isReplacement(before) && isBetweenWords(between.kept)) {
      found.pop();
      before.removed += between.kept + part.removed;
      before.added += between.kept + part.added;
    } else found.push({ ...part });
  }
  return found;
}

function isReplacement({ removed, added }: Replacement): boolean {
  return removed !== "" && added !== "";
}

function isBetweenWords(kept: string): boolean {
  return kept !== "" && kept.length <= 3 && wordSpans(kept).length === 0;
}

function changesOf({ removed, added, kept }: Replacement): WordChange[] {
  return [
    { change: "kept" as const, text: kept },
    { change: "removed" as const, text: removed },
    { change: "added" as const, text: added },
  ].filter(({ text }) => text !== "");
}
