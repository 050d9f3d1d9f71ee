import type { Span } from "../../domain/glossary/match.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { Concordance, GlossaryEntry, Marked, TermView } from "../view.ts";
import type { LibraryIndex } from "./library-index.ts";
import { outlineOf } from "./outline.ts";
import { termCard } from "./term-card.ts";
import type { TermPlace } from "./term-places.ts";

/** Every term by its Dutch lemma, with how often it stands in the library. */
export function glossaryView({ glossary, places }: LibraryIndex): GlossaryEntry[] {
  const inDutchOrder = new Intl.Collator("nl", { sensitivity: "base" });
  return [...glossary.terms.values()]
    .map((term) => ({ term, places: places.get(term.id)?.length ?? 0 }))
    .sort((a, b) => inDutchOrder.compare(a.term.nl.lemma, b.term.nl.lemma));
}

/** One term with every place where it stands, or null where there is no such term. */
export function termView(index: LibraryIndex, id: string): TermView | null {
  const term = index.glossary.terms.get(id);
  if (!term) return null;
  const places = index.places.get(id) ?? [];
  return {
    term,
    card: termCard(term, places),
    related: (term.related ?? []).flatMap((other) => relatedTerm(index.glossary.terms.get(other))),
    concordance: places.map((place) => concordance(index, place)),
  };
}

function relatedTerm(term: Term | undefined): TermView["related"] {
  return term ? [{ id: term.id, lemma: term.nl.lemma, preferred: term.en.preferred }] : [];
}

function concordance(index: LibraryIndex, { slug, row, sentence, match }: TermPlace): Concordance {
  const sentences = {
    nl: row.nl.flatMap((paragraph) => paragraph.sentences),
    en: row.en.flatMap((paragraph) => paragraph.sentences),
  };
  const dutch = sentences.nl[sentence]?.plain ?? "";
  const bead = row.beads.find(({ nl }) => nl.includes(sentence));
  const english = (bead?.en ?? []).flatMap((place) => {
    const spans = match.rendering?.sentence === place ? match.rendering.parts : [];
    return [...marked(sentences.en[place]?.plain ?? "", spans), { text: " ", hit: false }];
  });
  const text = index.texts.get(slug);
  return {
    slug,
    title: text?.nl.front.title ?? slug,
    row: row.id,
    part: (text && outlineOf(text).partByRow.get(row.id)) ?? 1,
    ...(row.number === undefined ? {} : { number: row.number }),
    nl: marked(dutch, match.parts),
    en: english.slice(0, -1),
    how: match.how,
    surface: match.parts.map(({ start, end }) => dutch.slice(start, end)).join(" … "),
    ...(match.rendering ? { here: match.rendering.surface } : {}),
  };
}

function marked(text: string, spans: readonly Span[]): Marked[] {
  const pieces: Marked[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    pieces.push(
      { text: text.slice(position, start), hit: false },
      { text: text.slice(start, end), hit: true },
    );
    position = end;
  }
  pieces.push({ text: text.slice(position), hit: false });
  return pieces.filter((piece) => piece.text !== "");
}
