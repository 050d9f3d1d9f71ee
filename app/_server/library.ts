import "server-only";
import type { Translator } from "#src/i18n/translator.ts";
import { takeInAside } from "#src/workflows/aside/take-in-aside.ts";
import { type Download, readDownload } from "#src/workflows/download.ts";
import {
  findPart,
  readNotes,
  readShelf,
  readTerm,
  readTerms,
  readText,
  readWaiting,
  readWaitingText,
  readWording,
} from "#src/workflows/read.ts";
import { type SearchRequest, searchLibrary } from "#src/workflows/search/search.ts";
import type { GlossaryPage, TermsWanted } from "#src/workflows/view/glossary.ts";
import type { SearchView } from "#src/workflows/view/search.ts";
import type { TermView } from "#src/workflows/view/term.ts";
import type { WordingHistory } from "#src/workflows/view/wording.ts";
import type { NotesView, ReadingView, ShelfEntry, WaitingView } from "#src/workflows/view.ts";
import { askDesk } from "./aside.ts";
import { copyWords } from "./copy-words.ts";
import { library } from "./store.ts";

/** The loaders: the one way from a page to the library. */

export async function loadShelf(): Promise<ShelfEntry[]> {
  return readShelf(await library());
}

export async function loadWaiting(): Promise<WaitingView[]> {
  return readWaiting(await library());
}

/** @returns null where no translation of that name waits for its source */
export async function loadWaitingText(slug: string): Promise<WaitingView | null> {
  return readWaitingText(await library(), slug);
}

/** @returns null where there is no such text, or no such part of it */
export async function loadReading(slug: string, part = 1): Promise<ReadingView | null> {
  return readText(await library(), slug, part);
}

/** @returns null where there is no such place */
export async function loadPartOf(slug: string, fragment: string): Promise<number | null> {
  return findPart(await library(), slug, fragment);
}

/** @returns null where there is no such text */
export async function loadNotes(slug: string): Promise<NotesView | null> {
  return readNotes(await library(), slug);
}

/** @returns null where there is no such text or row */
export async function loadWording(slug: string, row: string): Promise<WordingHistory | null> {
  return readWording(await library(), slug, row);
}

/** @returns null where there is no such file of a text */
export async function loadDownload(
  slug: string,
  file: string,
  translator: Translator,
): Promise<Download | null> {
  return readDownload(await library(), { slug, file }, copyWords(translator));
}

/** Where a text stands now that once stood there; null: none did. */
export async function loadAddress(former: string): Promise<string | null> {
  return (await (await library()).read((reader) => reader.formerAddress(former))) ?? null;
}

export async function loadTerms(wanted: TermsWanted): Promise<GlossaryPage> {
  return readTerms(await library(), wanted);
}

/** @returns null where there is no such term */
export async function loadTerm(id: string): Promise<TermView | null> {
  return readTerm(await library(), id);
}

export async function loadSearch(request: SearchRequest): Promise<SearchView> {
  return searchLibrary(await library(), request, (store) => takeInAside(store, askDesk));
}
