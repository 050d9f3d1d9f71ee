import type { Store } from "../store/store.ts";
import { findTerms } from "./reading/find-terms.ts";
import { glossaryView, termView } from "./reading/glossary-view.ts";
import { readersIndex } from "./reading/library-index.ts";
import { notesView } from "./reading/notes-view.ts";
import { outlineOf } from "./reading/outline.ts";
import { rowWith } from "./reading/parts.ts";
import { readingView } from "./reading/reading-view.ts";
import { sentencePlace } from "./reading/sentence-place.ts";
import { shelfView } from "./reading/shelf-view.ts";
import { termSteps } from "./reading/term-steps.ts";
import { waitingView, waitingViews } from "./reading/waiting-view.ts";
import { wordingHistory } from "./reading/wording-history.ts";
import type { GlossaryPage, SentencePlace, TermsWanted } from "./view/glossary.ts";
import type { GlossaryEntry, TermView } from "./view/term.ts";
import type { WordingHistory } from "./view/wording.ts";
import type { NotesView, ReadingView, ShelfEntry, WaitingView } from "./view.ts";

/** What readers ask of the library. */

export async function readShelf(store: Store): Promise<ShelfEntry[]> {
  return shelfView(await readersIndex(store));
}

/** Translations whose Dutch is not in the library. */
export async function readWaiting(store: Store): Promise<WaitingView[]> {
  return waitingViews((await readersIndex(store)).waiting);
}

/** @returns null where no translation of that name waits */
export async function readWaitingText(store: Store, slug: string): Promise<WaitingView | null> {
  const version = (await readersIndex(store, slug)).waiting.get(slug);
  return version ? waitingView(version) : null;
}

/**
 * @param part which part of a long text, from 1
 * @returns null where there is no such text, or no such part of it
 */
export async function readText(store: Store, slug: string, part = 1): Promise<ReadingView | null> {
  const index = await readersIndex(store, slug);
  const [notes, people] = await store.read(
    async (reader) => [await reader.events(slug, ["note"]), await reader.people()] as const,
  );
  return readingView(index, { slug, part, notes, people });
}

/**
 * The part of a text in which a row, a paragraph or a sentence stands, by the fragment of its permalink.
 *
 * @returns null where there is no such text, or no such place in it
 */
export async function findPart(store: Store, slug: string, fragment: string): Promise<number | null> {
  const text = (await readersIndex(store, slug)).texts.get(slug);
  const row = text && rowWith(text, fragment);
  return (row && outlineOf(text).partByRow.get(row.id)) ?? null;
}

/** @returns null where there is no such text */
export async function readNotes(store: Store, slug: string): Promise<NotesView | null> {
  const index = await readersIndex(store, slug);
  const [notes, people] = await store.read(
    async (reader) => [await reader.events(slug, ["note"]), await reader.people()] as const,
  );
  return notesView(index, slug, notes, people);
}

/** @returns null where there is no such text or row */
export async function readWording(store: Store, slug: string, row: string): Promise<WordingHistory | null> {
  const index = await readersIndex(store, slug);
  const [record, people] = await store.read(
    async (reader) => [await reader.events(slug, WORDING_KINDS), await reader.people()] as const,
  );
  return wordingHistory(index, { slug, row }, record, people);
}

const WORDING_KINDS = ["align", "binding", "note", "review", "revision"] as const;

export async function readGlossary(store: Store): Promise<GlossaryEntry[]> {
  return glossaryView(await readersIndex(store));
}

/** One page of the terms that were asked for. */
export async function readTerms(store: Store, wanted: TermsWanted): Promise<GlossaryPage> {
  return findTerms(await readersIndex(store), wanted);
}

/** @returns null where there is no such term */
export async function readTerm(store: Store, id: string): Promise<TermView | null> {
  const index = await readersIndex(store);
  const [stored, events, people] = await store.read(
    async (reader) => [await reader.term(id), await reader.termEvents(id), await reader.people()] as const,
  );
  return termView(index, id, { hash: stored?.hash ?? "", steps: termSteps(events, people) });
}

/** The subject fields that terms have, in alphabetical order. */
export async function readTermFields(store: Store): Promise<readonly string[]> {
  const { glossary } = await readersIndex(store);
  return [...new Set([...glossary.terms.values()].map(({ field }) => field))].sort();
}

/**
 * A sentence with its counterpart, by the fragment of its permalink.
 *
 * @returns null where there is none
 */
export async function readSentence(
  store: Store,
  slug: string,
  fragment: string,
): Promise<SentencePlace | null> {
  return sentencePlace(await readersIndex(store, slug), slug, fragment);
}
