import type { Sentence } from "../pair.ts";

/** How a library or a text writes what both ways are right; null: it writes neither so mostly that the other would be odd. */
interface Style {
  readonly quotes: "single" | "double" | "straight-single" | "straight-double" | null;
  readonly apostrophe: "’" | "'" | null;
  readonly dash: " – " | "—" | " — " | " - " | null;
  readonly ellipsis: "…" | "..." | null;
  readonly spelling: "British" | "American" | null;
  /** Organise or organize: British English has both. */
  readonly ending: "-ise" | "-ize" | null;
  /** How a point of a list is spoken of: point (a), or point a). */
  readonly point: "(a)" | "a)" | null;
}

/** Habits take this many cases, and this share of them. */
const LEAST_CASES = 5;
const LEAST_SHARE = 0.8;

/** The style that a text is held to. */
export interface Styles {
  readonly house: Style;
  /** Of the texts that the house style does not bind in all. */
  readonly texts: ReadonlyMap<string, Style>;
}

/**
 * What nearly all texts of a library do binds each of them; in what they differ, a text is held to its own habit. Marks as a
 * keyboard gives them are no style that binds others.
 */
export function stylesOf(texts: readonly { readonly text: string; readonly style: StyleCounts }[]): Styles {
  const house = houseOf(texts.map(({ style }) => style));
  const set = Object.fromEntries(Object.entries(house).filter(([, way]) => way !== null));
  return { house, texts: new Map(texts.map(({ text, style }) => [text, { ...styleOf(style), ...set }])) };
}

/** The style of a text that the library has, or of a new one. */
export function styleFor(text: string, { house, texts }: Styles): Style {
  return texts.get(text) ?? house;
}

/** How often each way of a habit stands in a text. */
export type StyleCounts = {
  readonly [Habit in keyof Style]: Readonly<Record<NonNullable<Style[Habit]>, number>>;
};
const HABITS = ["quotes", "apostrophe", "dash", "ellipsis", "spelling", "ending", "point"] as const;
const KEYBOARD: ReadonlySet<string | null> = new Set(["'", " - ", "..."]);

/** The habits of all texts together, where nearly all texts that could have one agree. */
function houseOf(texts: readonly StyleCounts[]): Style {
  return styleBy((habit) => {
    const all: Record<string, number> = {};
    for (const own of texts)
      for (const [way, times] of Object.entries(own[habit])) all[way] = (all[way] ?? 0) + times;
    const way = habitOf(all, LEAST_CASES);
    const votes = texts.flatMap((own) => habitOf(own[habit], 1, 0.5) ?? []);
    const isShared = votes.filter((each) => each === way).length >= LEAST_SHARE * votes.length;
    return isShared && !KEYBOARD.has(way) ? way : null;
  });
}

function styleOf(counts: StyleCounts): Style {
  return styleBy((habit) => habitOf(counts[habit], LEAST_CASES));
}

function styleBy(wayOf: (habit: keyof Style) => string | null): Style {
  return Object.fromEntries(HABITS.map((habit) => [habit, wayOf(habit)])) as unknown as Style;
}

/** @param sentences all English ones of a text */
export function countsIn(sentences: readonly Sentence[]): StyleCounts {
  const text = sentences.map((sentence) => sentence.text).join("\n");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    quotes: {
      single: count(/(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}])/gu),
      double: count(/(?<![\p{L}\p{N}])“(?=[\p{L}\p{N}])/gu),
      "straight-single": count(/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu),
      "straight-double": count(/(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}])/gu),
    },
    apostrophe: { "’": count(/(?<=\p{L})’(?=\p{L})/gu), "'": count(/(?<=\p{L})'(?=\p{L})/gu) },
    dash: {
      " – ": count(/ – /g),
      "—": count(/(?<=\S)—(?=\S)/g),
      " — ": count(/ — /g),
      " - ": count(/(?<=\p{L}) - (?=\p{L})/gu),
    },
    spelling: {
      British: count(
        /\b(?:\w+[bvnl]ours?|centres?|theatres?|defence|\w+[lrnd]is(?:e|ed|ing)|travell\w+|grey|programmes?)\b/gi,
      ),
      American: count(
        /\b(?:\w+[bvn]ors?|colors?|centers?|theaters?|defense|\w{3,}[lrnd]iz(?:e|ed|ing)|travel(?:ed|ing)|gray|favorite)\b/gi,
      ),
    },
    point: {
      "(a)": count(/(?<=\s)\((?:\p{L}|\d{1,2})\)/gu),
      "a)": count(/(?<=\s)(?:\p{L}|\d{1,2})\)/gu),
    },
    ending: { "-ise": count(inEither("s")), "-ize": count(inEither("z")) },
    ellipsis: { "…": count(/…/g), "...": count(/(?<!\.)\.\.\.(?!\.)/g) },
  };
}

/** Verbs that take either letter, by what stands before it: not promise, exercise, arise. */
function inEither(letter: "s" | "z"): RegExp {
  return new RegExp(`\\b\\w{2,}(?:[aiou]l|[aio]n|er|gn|im|at)i${letter}(?:e[ds]?|ing|ations?)\\b`, "gi");
}

function habitOf(
  counts: Readonly<Record<string, number>>,
  least: number,
  share = LEAST_SHARE,
): string | null {
  const ways = Object.entries(counts);
  const total = ways.reduce((sum, [, times]) => sum + times, 0);
  if (total < least) return null;
  return ways.find(([, times]) => times >= share * total)?.[0] ?? null;
}
