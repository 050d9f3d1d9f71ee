import type { Term } from "../../glossary/term.ts";
import type { Check, Context, Found } from "./check.ts";
import { type Pair, sentencesOf } from "./pair.ts";
import { foldedWord } from "./reading/folded.ts";
import { englishForms } from "./reading/glossary-words.ts";
import { soundsLike } from "./reading/sound.ts";

/**
 * A name of the glossary, written otherwise than the library writes it: the Dutch way (Poetin), a way the glossary
 * discourages, or nearly right. The mend is the usual form.
 */
export const nameSpelling: Check = {
  severity: "error",
  *find(pair, context) {
    const names = [...new Set(pair.occurrences.map(({ term }) => term))].flatMap((id) => {
      const term = context.terms.get(id);
      return term && isName(term) ? [term] : [];
    });
    for (const term of names) yield* misspelled(term, pair, context);
  },
};

function isName({ pos }: Term): boolean {
  return pos === "name" || pos === "abbreviation";
}

/** Names of fewer letters are too like other words. */
const LEAST_LETTERS = 4;
const NEARLY = 0.7;

function* misspelled(term: Term, pair: Pair, context: Context): Iterable<Found> {
  const right = wordsOf([term.en.preferred, ...(term.en.admitted ?? [])]);
  const dutch = wordsOf([term.nl.lemma, ...(term.nl.forms ?? []), ...(term.nl.variants ?? [])]);
  const source = sourceOf(term.id, pair);
  for (const sentence of sentencesOf(pair.en)) {
    for (const { text, start } of sentence.words) {
      const bare = text.replace(/[’']s?$/, "");
      if (!/^\p{Lu}/u.test(bare) || right.has(foldedWord(bare)) || bare.length < LEAST_LETTERS) continue;
      if (englishForms(context.terms).has(bare.toLowerCase())) continue;
      const meant = meantBy(bare, right, dutch, term, context);
      if (meant === undefined) continue;
      const spot = { sentence, start, end: start + bare.length };
      yield { nl: source, en: spot, values: { form: term.en.preferred }, replacement: meant || undefined };
    }
  }
}

/** The right form for a wrong one; empty: not told with certainty; undefined: it is another word. */
function meantBy(
  bare: string,
  right: ReadonlyMap<string, string>,
  dutch: ReadonlyMap<string, string>,
  { en }: Term,
  { spelling }: Context,
): string | undefined {
  const single = /^\S+$/.test(en.preferred) ? en.preferred : undefined;
  if (dutch.has(foldedWord(bare))) return single ?? "";
  if (en.deprecated?.some(({ form }) => form === bare)) return undefined;
  if (spelling?.knows(bare) || spelling?.knows(bare.toLowerCase())) return undefined;
  for (const [folded, form] of right) {
    if (folded.length < LEAST_LETTERS || !/^\p{Lu}/u.test(form)) continue;
    const isNear = isOneSlip(foldedWord(bare), folded) || soundsLike(bare, form) >= NEARLY;
    if (isNear) return form;
  }
  return undefined;
}

/** One letter added, lost, changed, or two changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail))
    tail += 1;
  const [left, there] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (left.length <= 1 && there.length <= 1) return true;
  return left.length === 2 && there.length === 2 && left[0] === there[1] && left[1] === there[0];
}

function wordsOf(forms: readonly string[]): ReadonlyMap<string, string> {
  return new Map(forms.flatMap((form) => form.split(/[\s-]+/)).map((word) => [foldedWord(word), word]));
}

function sourceOf(term: string, { nl, occurrences }: Pair) {
  const found = occurrences.find((each) => each.term === term);
  const sentence = found && sentencesOf(nl)[found.sentence];
  return found && sentence ? { sentence, start: found.start, end: found.end } : undefined;
}
