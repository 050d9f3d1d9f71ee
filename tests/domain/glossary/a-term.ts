import type { Match, Matcher } from "#src/domain/glossary/match.ts";
import type { PartOfSpeech, Term } from "#src/domain/glossary/term.ts";

interface Told {
  readonly pos?: PartOfSpeech;
  readonly forms?: readonly string[];
  readonly variants?: readonly string[];
  readonly preferred?: string;
  readonly admitted?: readonly string[];
  readonly deprecated?: readonly string[];
}

/** A term of which only what a test is about was told; its id is its lemma. */
export function aTerm(lemma: string, told: Told = {}): Term {
  const { pos = "noun", forms = [], variants = [], preferred = lemma, admitted = [], deprecated = [] } = told;
  return {
    id: lemma,
    field: "politics",
    pos,
    nl: { lemma, forms, variants },
    en: { preferred, admitted, deprecated: deprecated.map((form) => ({ form, why: "Not this one." })) },
    definition: { nl: "Een begrip.", en: "A concept." },
  };
}

/** What a matcher finds: the words as they stand, parts joined by " … ". */
export function surfaces(matcher: Matcher, sentence: string): string[] {
  return matcher(sentence).map((match) => surface(match, sentence));
}

/** The same with the term and how it was recognised: "trok … terug: terugtrekken, split past". */
export function told(matcher: Matcher, sentence: string): string[] {
  return matcher(sentence).map((match) => {
    const { way, inflection, form } = match.how;
    const how = [way, inflection, form && `<${form}>`].filter(Boolean).join(" ");
    return `${surface(match, sentence)}: ${match.term}, ${how}`;
  });
}

function surface(match: Match, sentence: string): string {
  return match.parts.map(({ start, end }) => sentence.slice(start, end)).join(" … ");
}
