import { foldWord } from "../../domain/glossary/fold.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { GlossaryPage, ListedTerm, TermsWanted } from "../view/glossary.ts";
import { glossaryView } from "./glossary-view.ts";
import type { LibraryIndex } from "./library-index.ts";

/** As many as a page can hold and still come at once; a glossary of this size has one page. */
const TERMS_A_PAGE = 200;

/** The terms that were asked for, in Dutch alphabetical order, one page of them. */
export function findTerms(index: LibraryIndex, wanted: TermsWanted): GlossaryPage {
  const all = shelvesOf(index);
  const words = foldWord(wanted.query ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const asked = all.filter(({ content }) => words.every((word) => content.includes(word)));
  const isWanted: Readonly<Record<"field" | "letter" | "text", (shelf: ShelvedTerm) => boolean>> = {
    field: ({ entry }) => wanted.field === undefined || entry.term.field === wanted.field,
    letter: ({ letter }) => wanted.letter === undefined || letter === wanted.letter,
    text: ({ texts }) => wanted.text === undefined || texts.has(wanted.text),
  };
  const found = asked.filter((shelf) => Object.values(isWanted).every((suits) => suits(shelf)));
  const pages = Math.max(1, Math.ceil(found.length / TERMS_A_PAGE));
  const page = Math.min(Math.max(1, wanted.page ?? 1), pages);
  const shown = found.slice((page - 1) * TERMS_A_PAGE, page * TERMS_A_PAGE);
  return {
    wanted,
    found: found.length,
    all: all.length,
    page,
    pages,
    groups: [...Map.groupBy(shown, ({ letter }) => letter)].map(([letter, shelves]) => ({
      letter,
      entries: shelves.map(({ entry }) => entry),
    })),
    letters: [
      ...new Set(asked.filter((shelf) => isWanted.field(shelf) && isWanted.text(shelf)).map(letterOfShelf)),
    ],
    fields: [...new Set(all.map(({ entry }) => entry.term.field))].sort(),
    texts: textsOf(index, all),
  };
}

/** A term with what it is looked up by. */
interface ShelvedTerm {
  readonly entry: ListedTerm;
  readonly letter: string;
  readonly texts: ReadonlySet<string>;
  /** Every form in either language, folded. */
  readonly content: string;
}

const known = new WeakMap<LibraryIndex, readonly ShelvedTerm[]>();

/** Worked out once for each revision of the library. */
function shelvesOf(index: LibraryIndex): readonly ShelvedTerm[] {
  const held = known.get(index);
  if (held) return held;
  const shelves = glossaryView(index).map(({ term, places }): ShelvedTerm => {
    const texts = new Set((index.places.get(term.id) ?? []).map(({ slug }) => slug));
    const [first] = texts;
    const title = first === undefined ? undefined : index.texts.get(first)?.nl.front.title;
    return {
      entry: {
        term,
        places,
        ...(first !== undefined && title !== undefined ? { first: { slug: first, title } } : {}),
      },
      letter: letterOf(term.nl.lemma),
      texts,
      content: foldWord(formsOf(term).join("\n")),
    };
  });
  // By letter first: a leading sign or apostrophe would stand before them all. `#` comes before `A`.
  const sorted = shelves.sort((a, b) => (a.letter === b.letter ? 0 : a.letter < b.letter ? -1 : 1));
  known.set(index, sorted);
  return sorted;
}

function formsOf({ nl, en }: Term): string[] {
  const dutch = [nl.lemma, ...(nl.forms ?? []), ...(nl.variants ?? [])];
  return [...dutch, en.preferred, ...(en.admitted ?? []), ...(en.deprecated ?? []).map(({ form }) => form)];
}

/** Accents and a leading apostrophe do not count. */
function letterOf(lemma: string): string {
  const [first = ""] = foldWord(lemma).replace(/^'/, "").toUpperCase();
  return /[A-Z]/.test(first) ? first : "#";
}

function letterOfShelf({ letter }: ShelvedTerm): string {
  return letter;
}

function textsOf({ texts }: LibraryIndex, shelves: readonly ShelvedTerm[]): GlossaryPage["texts"] {
  const having = new Set(shelves.flatMap((shelf) => [...shelf.texts]));
  return [...texts].flatMap(([slug, { nl }]) => (having.has(slug) ? { slug, title: nl.front.title } : []));
}
