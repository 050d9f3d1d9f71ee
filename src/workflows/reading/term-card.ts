import type { Term } from "../../domain/glossary/term.ts";
import type { TermCard } from "../view.ts";
import { countRenderings, type TermPlace } from "./term-places.ts";

export function termCard(term: Term, places: readonly TermPlace[]): TermCard {
  return {
    id: term.id,
    lemma: term.nl.lemma,
    pos: term.pos,
    field: term.field,
    preferred: term.en.preferred,
    admitted: term.en.admitted ?? [],
    definition: term.definition,
    ...(term.note ? { note: term.note } : {}),
    renderings: countRenderings(places),
    places: places.length,
  };
}
