import type { Span } from "../../domain/glossary/match.ts";
import type { Glossary } from "./glossary.ts";
import type { BoundMatch, IndexedParagraph } from "./indexed.ts";

/**
 * Marks in the English what a person named as the rendering of a term there, where the glossary's forms would find
 * nothing, or fewer words of it: so that either side leads to the other.
 */
export function markNamedEnglish(
  nl: readonly IndexedParagraph[],
  en: readonly IndexedParagraph[],
  terms: Glossary["terms"],
): readonly IndexedParagraph[] {
  const named = nl
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ plain, matches }, sentence) =>
      matches.flatMap((match) => {
        const english = englishMatch(match, plain, sentence, terms);
        return english === null ? [] : [{ place: match.rendering?.sentence, english }];
      }),
    );
  let position = -1;
  return en.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => {
      position += 1;
      const own = named.filter(({ place }) => place === position).map(({ english }) => english);
      return { ...sentence, matches: own.reduce(withNamed, sentence.matches) };
    }),
  }));
}

/** The match on the English side that belongs to a Dutch one whose rendering is none of the term's listed forms. */
function englishMatch(
  { term, rendering, parts }: BoundMatch,
  plain: string,
  sentence: number,
  terms: Glossary["terms"],
): BoundMatch | null {
  if (rendering === undefined) return null;
  const surface = parts.map(({ start, end }) => plain.slice(start, end)).join(" … ");
  const form = terms.get(term)?.nl.lemma ?? surface;
  return {
    term,
    parts: rendering.parts,
    how: { way: "variant", form: rendering.form },
    rendering: { surface, form, deprecated: false, sentence, parts },
  };
}

/** What was found of the same words stays, if it covers as much, and renders what it did; what covers less gives way. */
function withNamed(found: readonly BoundMatch[], named: BoundMatch): readonly BoundMatch[] {
  const overlapping = found.filter((each) => each.term === named.term && overlap(each.parts, named.parts));
  if (overlapping.some(({ parts }) => lengthOf(parts) >= lengthOf(named.parts))) {
    const rendering = named.rendering;
    return found.map((each) =>
      rendering && !each.rendering && overlapping.includes(each) ? { ...each, rendering } : each,
    );
  }
  const others = found.filter((each) => !overlapping.includes(each));
  return [...others, named].sort((a, b) => lengthOf(b.parts) - lengthOf(a.parts));
}

function overlap(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((a) => other.some((b) => a.start < b.end && b.start < a.end));
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((length, { start, end }) => length + end - start, 0);
}
