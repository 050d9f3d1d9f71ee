import type { Span } from "../../domain/glossary/match.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { Concordance, GlossaryEntry, Marked, TermView } from "../view/term.ts";
import type { BoundMatch, IndexedRow } from "./indexed.ts";
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
export function termView(index: LibraryIndex, id: string, { hash, steps }: TermRecord): TermView | null {
  const term = index.glossary.terms.get(id);
  if (!term) return null;
  const places = index.places.get(id) ?? [];
  return {
    term,
    hash,
    card: termCard(term, places),
    related: (term.related ?? []).flatMap((other) => relatedTerm(index.glossary.terms.get(other))),
    concordance: places.map((place) => concordance(index, place)),
    steps,
  };
}

/** What the store says of a term beside the term itself. */
export interface TermRecord {
  readonly hash: string;
  readonly steps: TermView["steps"];
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
    standing: standingOf(match, english.length > 0, index.glossary.terms.get(match.term)),
    ...(match.leftOut === undefined ? {} : { leftOut: match.leftOut }),
    anchor: anchorOf(row, sentence, match),
    rivals: rivalsOf(index, row, sentence, match),
  };
}

function standingOf(match: BoundMatch, hasEnglish: boolean, term: Term | undefined): Concordance["standing"] {
  if (match.leftOut !== undefined) return "left-out";
  if (!hasEnglish) return "untranslated";
  const { rendering } = match;
  if (!rendering) return "open";
  if (rendering.deprecated || term?.en.deprecated?.some(({ form }) => form === rendering.form))
    return "deprecated";
  if (rendering.form === term?.en.preferred) return "preferred";
  return term?.en.admitted?.includes(rendering.form) ? "admitted" : "other";
}

/** Where a match's first part stands in its paragraph, for a person's word on it. */
function anchorOf(row: IndexedRow, sentence: number, { parts }: BoundMatch): Concordance["anchor"] {
  let first = 0;
  for (const { paragraph, sentences } of row.nl) {
    if (sentence < first + sentences.length) {
      const before = sentences
        .slice(0, sentence - first)
        .reduce((sum, { plain }) => sum + plain.length + 1, 0);
      const { start = 0, end = 0 } = parts[0] ?? {};
      return { paragraph: paragraph.id, hash: paragraph.hash, start: before + start, end: before + end };
    }
    first += sentences.length;
  }
  throw new Error("a match stands in a sentence of its row");
}

/** Other terms that the very same words stand for. */
function rivalsOf(
  index: LibraryIndex,
  row: IndexedRow,
  sentence: number,
  match: BoundMatch,
): Concordance["rivals"] {
  const extent = JSON.stringify(match.parts);
  const matches = row.nl.flatMap(({ sentences }) => sentences)[sentence]?.matches ?? [];
  return matches.flatMap(({ term, parts, how }) =>
    term !== match.term &&
    how.way !== "compound" &&
    match.how.way !== "compound" &&
    JSON.stringify(parts) === extent
      ? relatedTerm(index.glossary.terms.get(term))
      : [],
  );
}

/** A text with the words of some spans set off. */
export function marked(text: string, spans: readonly Span[]): Marked[] {
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
