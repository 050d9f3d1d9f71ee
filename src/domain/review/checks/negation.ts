import type { Check, Found, Spot } from "./check.ts";
import type { Group, Sentence } from "./pair.ts";
import { DENIES, DENIES_SOMEHOW } from "./reading/denials.ts";

/**
 * The Dutch denies and nothing in the English does, or the other way round. Only plain denials (niet, geen, never, no
 * one) must have a counterpart; what denies in part, by its beginning or by its sense (hardly, unharmed, fail) may be
 * one. A warning: a translator may well say the same the other way round.
 */
export const negation: Check = {
  severity: "warning",
  *find({ groups }) {
    for (const group of groups) {
      const found = lostIn(group);
      if (found) yield found;
    }
  },
};

function lostIn({ nl, en }: Group): Found | null {
  if (nl.length === 0 || en.length === 0 || isLong(nl) || isLong(en)) return null;
  const [dutch, english] = [first(nl, DENIES.nl), first(en, DENIES.en)];
  if (dutch && !first(en, DENIES_SOMEHOW.en)) return { nl: dutch };
  if (english && !first(nl, DENIES_SOMEHOW.nl)) return { en: english };
  return null;
}

/** Past this many characters everything denies something. */
function isLong(sentences: readonly Sentence[]): boolean {
  return sentences.reduce((sum, { text }) => sum + text.length, 0) > 2_000;
}

function first(sentences: readonly Sentence[], pattern: RegExp): Spot | undefined {
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.text);
    if (match) return { sentence, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
