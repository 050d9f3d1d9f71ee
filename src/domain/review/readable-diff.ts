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

/**
 * Puts two changes with only a space or a mark between them together, where one of them replaces: words that were
 * merely put in, or merely taken out, stay apart, since joined they would seem to replace what was kept.
 */
function joined(parts: readonly Replacement[]): Replacement[] {
  const found: Replacement[] = [];
  for (const part of parts) {
    const [before, between] = [found.at(-2), found.at(-1)];
    if (before && between && isBetweenWords(between.kept) && (isReplacement(before) || isReplacement(part))) {
      found.pop();
      before.removed += between.kept + part.removed;
      before.added += between.kept + part.added;
    } else found.push({ ...part });
  }
  return found.flatMap(withoutCommonEnd);
}

function isReplacement({ removed, added }: Replacement): boolean {
  return removed !== "" && added !== "";
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
  return kept !== "" && kept.length <= 3 && wordSpans(kept).length === 0;
}

function changesOf({ removed, added, kept }: Replacement): WordChange[] {
  return [
    { change: "kept" as const, text: kept },
    { change: "removed" as const, text: removed },
    { change: "added" as const, text: added },
  ].filter(({ text }) => text !== "");
}
