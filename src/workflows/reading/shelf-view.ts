import type { ShelfEntry } from "../view.ts";
import type { IndexedParagraph, IndexedText } from "./indexed.ts";
import type { LibraryIndex } from "./library-index.ts";
import { outlineOf } from "./outline.ts";

/** The texts of the library, newest first; those without a date last, by title. */
export function shelfView({ texts }: LibraryIndex): ShelfEntry[] {
  return [...texts].map(([slug, text]) => shelfEntry(slug, text)).sort(newestFirst);
}

function shelfEntry(slug: string, text: IndexedText): ShelfEntry {
  const { nl, en, rows } = text;
  const { words, minutes, counts } = outlineOf(text);
  const openings = {
    nl: openingOf(rows.flatMap((row) => row.nl)),
    en: openingOf(rows.flatMap((row) => row.en)),
  };
  return {
    slug,
    title: nl.front.title,
    ...(en ? { englishTitle: en.front.title } : {}),
    ...(nl.front.date === undefined ? {} : { date: nl.front.date }),
    ...(nl.front.author === undefined ? {} : { author: nl.front.author }),
    words,
    minutes,
    rows: counts,
    opening: { nl: openings.nl, ...(en ? { en: openings.en } : {}) },
  };
}

const OPENING_LENGTH = 120;

/** Whole sentences of the first paragraph, until they say enough. */
function openingOf(paragraphs: readonly IndexedParagraph[]): string {
  const sentences = paragraphs.find(({ paragraph }) => paragraph.kind === "paragraph")?.sentences ?? [];
  let opening = "";
  for (const { plain } of sentences) {
    if (opening.length >= OPENING_LENGTH) break;
    opening = opening === "" ? plain : `${opening} ${plain}`;
  }
  return opening;
}

function newestFirst(a: ShelfEntry, b: ShelfEntry): number {
  const [dateA, dateB] = [a.date ?? "", b.date ?? ""];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.title.localeCompare(b.title, "nl");
}
