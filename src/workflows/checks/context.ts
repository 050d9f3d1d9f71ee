import type { Context } from "../../domain/review/checks/check.ts";
import { learn } from "../../domain/review/checks/learned.ts";
import { dutchWords } from "../dutch-words.ts";
import type { LibraryIndex } from "../reading/library-index.ts";
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
  const nothing = { notes: [], bindings: [] };
  const pairs = [...texts].flatMap(([slug, { rows }]) => rows.map((row) => pairOfRow(slug, row, nothing)));
  const [spelling, dutch] = [await britishSpelling(), await dutchWords()];
  return { terms: glossary.terms, learned: learn(pairs), spelling, dutch };
}
