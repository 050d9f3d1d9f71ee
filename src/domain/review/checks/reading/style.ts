import type { Sentence } from "../pair.ts";

/** How a library writes what both ways are right; null: it writes neither so mostly that the other would be odd. */
export interface Style {
  readonly quotes: "single" | "double" | "straight-single" | "straight-double" | null;
  readonly apostrophe: "’" | "'" | null;
  readonly dash: " – " | "—" | " — " | null;
  readonly ellipsis: "…" | "..." | null;
  readonly spelling: "British" | "American" | null;
}

/** Habits take this many cases, and this share of them. */
const LEAST_CASES = 5;
const LEAST_SHARE = 0.8;

export function styleOf(sentences: readonly Sentence[]): Style {
  const text = sentences.map((sentence) => sentence.text).join("\n");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    quotes: habit({
      single: count(/(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}])/gu),
      double: count(/(?<![\p{L}\p{N}])“(?=[\p{L}\p{N}])/gu),
      "straight-single": count(/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu),
      "straight-double": count(/(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}])/gu),
    }),
    apostrophe: habit({ "’": count(/(?<=\p{L})’(?=\p{L})/gu), "'": count(/(?<=\p{L})'(?=\p{L})/gu) }),
    dash: habit({ " – ": count(/ – /g), "—": count(/(?<=\S)—(?=\S)/g), " — ": count(/ — /g) }),
    spelling: habit({
      British: count(
        /\b(?:\w+[bvnl]ours?|centres?|theatres?|defence|\w+[lrnd]is(?:e|ed|ing)|travell\w+|grey|programmes?)\b/gi,
      ),
      American: count(
        /\b(?:\w+[bvn]ors?|colors?|centers?|theaters?|defense|\w{3,}[lrnd]iz(?:e|ed|ing)|travel(?:ed|ing)|gray|favorite)\b/gi,
      ),
    }),
    ellipsis: habit({ "…": count(/…/g), "...": count(/(?<!\.)\.\.\.(?!\.)/g) }),
  };
}

function habit<Way extends string>(counts: Readonly<Record<Way, number>>): Way | null {
  const ways = Object.entries<number>(counts) as [Way, number][];
  const total = ways.reduce((sum, [, times]) => sum + times, 0);
  if (total < LEAST_CASES) return null;
  return ways.find(([, times]) => times >= LEAST_SHARE * total)?.[0] ?? null;
}
