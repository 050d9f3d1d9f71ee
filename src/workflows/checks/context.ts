import type { Context } from "../../domain/review/checks/check.ts";
import { learnedFrom, learnText, type TextHabits } from "../../domain/review/checks/learned.ts";
import { dutchWords } from "../dutch-words.ts";
import type { IndexedText } from "../reading/indexed.ts";
import type { LibraryIndex } from "../reading/library-index.ts";
import { takingTurns } from "../reading/taking-turns.ts";
import { pairOfRow } from "./pairs.ts";
import { britishSpelling } from "./spelling.ts";

const known = new WeakMap<LibraryIndex, Promise<Context>>();

/** What the checks know of a library: its terms and habits, and the words of both languages; once for each state of it. */
export function checkContext(index: LibraryIndex): Promise<Context> {
  const earlier = known.get(index);
  if (earlier) return earlier;
  const context = make(index);
  known.set(index, context);
  return context;
}

async function make({ texts, glossary }: LibraryIndex): Promise<Context> {
  const pause = takingTurns();
  const all: TextHabits[] = [];
  for (const [slug, text] of texts) {
    all.push(habitsOf(slug, text));
    await pause();
  }
  const [spelling, dutch] = [await britishSpelling(), await dutchWords()];
  return { terms: glossary.terms, learned: learnedFrom(all), spelling, dutch };
}

const habits = new WeakMap<IndexedText, TextHabits>();

/** Worked out once for each state of a text: a change of one costs one. */
function habitsOf(slug: string, text: IndexedText): TextHabits {
  const known = habits.get(text);
  if (known) return known;
  const nothing = { notes: [], bindings: [] };
  const own = learnText(
    slug,
    text.rows.map((row) => pairOfRow(slug, row, nothing)),
  );
  habits.set(text, own);
  return own;
}
