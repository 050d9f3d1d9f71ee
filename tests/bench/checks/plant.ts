import { changedFindings } from "../../../src/domain/review/checks/changed.ts";
import type { Context } from "../../../src/domain/review/checks/check.ts";
import { type Pair, sentencesOf } from "../../../src/domain/review/checks/pair.ts";
import { runChecks } from "../../../src/domain/review/checks/run.ts";
import type { Glossary } from "../../../src/workflows/reading/glossary.ts";
import { KINDS } from "./kinds.ts";
import { beadsOf, rewritten, shifted } from "./rows.ts";

/** One planted error: the pair it is in, before and after, and whether a check spoke up that was silent before. */
export interface Planting {
  readonly kind: string;
  readonly nl: string;
  readonly before: string;
  readonly after: string;
  readonly isFound: boolean;
}

/** What can be swapped: a verb or an idiom has no form of its own that must be there. */
const SWAPPED = ["name", "abbreviation", "noun"];

/** Plants every kind of error at every eligible place of pairs with one paragraph on either side. */
export function* plantings(pairs: readonly Pair[], context: Context, glossary: Glossary): Iterable<Planting> {
  for (const pair of pairs) {
    if (pair.nl.length !== 1 || pair.en.length !== 1) continue;
    yield* plantingsIn(pair, context, glossary);
  }
}

function* plantingsIn(pair: Pair, context: Context, glossary: Glossary): Iterable<Planting> {
  const beads = beadsOf(pair);
  const [nl, en] = [sentencesOf(pair.nl), sentencesOf(pair.en)].map((side) => side.map(({ text }) => text));
  if (!nl || !en) return;
  const untouched = rewritten(pair, en, beads, glossary);
  const before = checked(untouched, context);
  for (const [at, text] of en.entries()) {
    const bead = beads.find((each) => each.en.includes(at));
    const dutch = (bead?.nl ?? []).flatMap((place) => nl[place] ?? []).join(" ");
    const terms = untouched.occurrences.flatMap(({ term, rendering }) =>
      rendering?.sentence === at && SWAPPED.includes(glossary.terms.get(term)?.pos ?? "") ? [rendering] : [],
    );
    for (const [kind, plant] of Object.entries(KINDS)) {
      for (const planted of plant(text, { nl, en, at, dutch, terms })) {
        const added = planted?.split("\n") ?? [];
        const english = en.toSpliced(at, 1, ...added);
        const now = added.length === 1 ? beads : shifted(beads, at, added.length === 0 ? -1 : 1);
        const after = checked(rewritten(pair, english, now, glossary), context);
        yield {
          kind,
          nl: nl.join(" "),
          before: en.join(" "),
          after: english.join(" "),
          isFound: changedFindings(before, after).added.length > 0,
        };
      }
    }
  }
}

function checked(pair: Pair, context: Context) {
  const texts = (blocks: Pair["nl"]) =>
    new Map(blocks.map(({ id, sentences }) => [id, sentences.map(({ text }) => text).join(" ")]));
  return { findings: runChecks(pair, context), nl: texts(pair.nl), en: texts(pair.en) };
}
