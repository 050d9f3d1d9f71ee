import type { Match, Span } from "../glossary/match.ts";
import type { Term } from "../glossary/term.ts";
import { pairInOrder } from "./pair.ts";

/** Sentences that render one another, as plain text, with the terms found in each of them. */
export interface BeadMatches {
  readonly bead: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** One list for each sentence of the bead. */
  readonly nlMatches: readonly (readonly Match[])[];
  /** As `englishMatcher` gives them: `how.form` names the listed form. */
  readonly enMatches: readonly (readonly Match[])[];
  readonly terms: ReadonlyMap<string, Term>;
}

/** A term where it stands in the Dutch. */
interface DutchOccurrence {
  readonly term: string;
  /** Index into the bead's Dutch sentences. */
  readonly sentence: number;
  readonly match: Match;
}

/** A known English form where it stands in the English. */
interface EnglishOccurrence {
  readonly term: string;
  /** Index into the bead's English sentences. */
  readonly sentence: number;
  readonly match: Match;
  /** From the first to the last of its parts. */
  readonly span: Span;
  readonly surface: string;
  /** The form as the term lists it. */
  readonly form: string;
  readonly standing: "preferred" | "admitted" | "deprecated";
}

export interface Bindings {
  /** Every Dutch occurrence, in text order; without `en` it is open: no known form stands there for it. */
  readonly nl: readonly (DutchOccurrence & { readonly en?: EnglishOccurrence })[];
  /** Every English occurrence, in text order; without `nl` it renders nothing that the glossary knows. */
  readonly en: readonly (EnglishOccurrence & { readonly nl?: DutchOccurrence })[];
}

/**
 * Binds each Dutch occurrence of a term to the English form that renders it in the aligned sentences: the
 * n-th to the n-th where there are as many of either, otherwise by where they stand in the bead, in order.
 * Each occurrence is bound once at most. Of overlapping matches of one term only the longest counts.
 */
export function bindRenderings({ bead, nlMatches, enMatches, terms }: BeadMatches): Bindings {
  const dutch = located(bead.nl, nlMatches);
  const english = located(bead.en, enMatches);
  const partner = new Map<Located, Located>();
  const englishByTerm = Map.groupBy(english, ({ match }) => match.term);
  for (const [term, ours] of Map.groupBy(dutch, ({ match }) => match.term)) {
    for (const [left, right] of pairInOrder(ours, englishByTerm.get(term) ?? [])) {
      partner.set(left, right);
      partner.set(right, left);
    }
  }
  const englishOf = (place: Located): EnglishOccurrence => englishOccurrence(place, bead.en, terms);
  return {
    nl: dutch.map((place) => {
      const other = partner.get(place);
      return { ...dutchOccurrence(place), ...(other && { en: englishOf(other) }) };
    }),
    en: english.map((place) => {
      const other = partner.get(place);
      return { ...englishOf(place), ...(other && { nl: dutchOccurrence(other) }) };
    }),
  };
}

interface Located {
  readonly sentence: number;
  readonly match: Match;
  /** Where it begins, from 0 to 1 of the bead's text on its side. */
  readonly position: number;
}

/** The matches of all sentences in text order, without those that a longer one of the same term covers. */
function located(sentences: readonly string[], matches: readonly (readonly Match[])[]): readonly Located[] {
  const length = sentences.reduce((sum, text) => sum + text.length, 0) || 1;
  const places: Located[] = [];
  let before = 0;
  for (const [sentence, text] of sentences.entries()) {
    for (const match of withoutCovered(matches[sentence] ?? [])) {
      places.push({ sentence, match, position: (before + startOf(match)) / length });
    }
    before += text.length;
  }
  return places;
}

/** In text order; `matches` come longest first, so of two that overlap the first one stays. */
function withoutCovered(matches: readonly Match[]): readonly Match[] {
  const taken = new Map<string, Set<number>>();
  const free = matches.filter((match) => {
    const units = taken.get(match.term) ?? new Set();
    taken.set(match.term, units);
    const own = match.parts.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    );
    const isFree = own.every((unit) => !units.has(unit));
    if (isFree) for (const unit of own) units.add(unit);
    return isFree;
  });
  return free.sort((left, right) => startOf(left) - startOf(right));
}

function startOf(match: Match): number {
  return match.parts[0]?.start ?? 0;
}

function dutchOccurrence({ sentence, match }: Located): DutchOccurrence {
  return { term: match.term, sentence, match };
}

function englishOccurrence(
  { sentence, match }: Located,
  sentences: readonly string[],
  terms: ReadonlyMap<string, Term>,
): EnglishOccurrence {
  const span = { start: startOf(match), end: match.parts.at(-1)?.end ?? 0 };
  const surface = sentences[sentence]?.slice(span.start, span.end) ?? "";
  const term = terms.get(match.term);
  const form = match.how.form ?? term?.en.preferred ?? surface;
  return { term: match.term, sentence, match, span, surface, form, standing: standingOf(form, term) };
}

function standingOf(form: string, term: Term | undefined): EnglishOccurrence["standing"] {
  if (term?.en.deprecated?.some((entry) => entry.form === form)) return "deprecated";
  return term?.en.admitted?.includes(form) ? "admitted" : "preferred";
}
