import type { Term } from "../../domain/glossary/term.ts";
import type { SearchEntry } from "../../domain/search/entry.ts";
import { type EntryChanges, entryChanges } from "../../domain/search/entry-changes.ts";
import type { Reader } from "../../store/reader.ts";
import { MOST_ENTRIES } from "../../store/search/search-writer.ts";
import type { Store } from "../../store/store.ts";
import type { Writer } from "../../store/writer.ts";
import { textEntries } from "./text-entries.ts";

/** Terms a transaction: others can write in between. */
const TERMS_AT_ONCE = 2_000;
/** Entries of a text a transaction: about a third of a second. */
const ENTRIES_AT_ONCE = 1_000;
/** Others who wait to write ask every 3 ms. */
const PAUSE_MS = 10;

/**
 * Takes in what has changed since the search last did. Whoever changes a wording says so in the same transaction, and
 * no question is answered before this is done, but for long texts (`takeInAside`): an answer is never older than the page
 * it leads to. The site does it at its start; whoever only adds a text need not wait for it.
 * @param names only these of what waits
 */
export async function takeInChanges(store: Store, names?: readonly string[]): Promise<void> {
  const waiting = names ?? (await store.read((reader) => reader.search.waiting()));
  for (const slug of textsAmong(waiting)) {
    while (!(await takeInText(store, slug)));
  }
  const terms = waiting.filter((each) => each.startsWith(TERM));
  for (let start = 0; start < terms.length; start += TERMS_AT_ONCE) {
    const names = terms.slice(start, start + TERMS_AT_ONCE);
    await store.write((writer) => takeInTerms(writer, names));
  }
}

const TEXT = "text/";
const TERM = "term/";

/** The slugs of the texts among what waits. */
function textsAmong(waiting: readonly string[]): string[] {
  return waiting.flatMap((name) => textNamed(name) ?? []);
}

/** Undefined: it is no text. */
export function textNamed(name: string): string | undefined {
  return name.startsWith(TEXT) ? name.slice(TEXT.length) : undefined;
}

/**
 * What makes the difference is worked out before the library is held, and written in several transactions where it is
 * much. Each claims the state it was worked out from.
 * @returns false: that has changed meanwhile
 */
async function takeInText(store: Store, slug: string): Promise<boolean> {
  const name = `${TEXT}${slug}`;
  const { changes, known, wanted } = await store.read(async (reader) => ({
    changes: await reader.search.changesOf(name),
    known: await reader.search.entriesOfText(slug),
    wanted: await wantedEntries(reader, slug),
  }));
  if (changes === undefined) return true;
  if (wanted.length === 0) {
    return store.write(async ({ search }) => {
      if (!(await search.claim(name, changes))) return false;
      await search.putText(slug, []);
      return search.strike(name);
    });
  }
  let slices: EntryChanges[] | undefined;
  for (let next = 0; slices === undefined || next < slices.length; next += 1) {
    if (next > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const isWritten = await store.write(async ({ search }) => {
      if (!(await search.claim(name, changes + next))) return false;
      slices ??= sliced(entryChanges(known, wanted, await search.rangeOf(slug)));
      const slice = slices[next];
      if (slice) await search.changeEntries(slice);
      return next < slices.length - 1 || search.strike(name);
    });
    if (!isWritten) return false;
  }
  return true;
}

/** What can be found of a text now; a translation that waits for its Dutch, or a text off the shelf, has no page. */
async function wantedEntries(reader: Reader, slug: string): Promise<SearchEntry[]> {
  const [nl, ...translations] = await reader.versions(slug);
  if (nl?.side !== "nl" || nl.front.unpublished !== undefined) return [];
  const en = translations.find(({ side }) => side === "en");
  const record = await reader.events(slug, ["align", "note", "revision"]);
  return textEntries({ nl, ...(en ? { en } : {}), record }).slice(0, MOST_ENTRIES);
}

function sliced({ remove, add, renumber }: EntryChanges): EntryChanges[] {
  const slices: EntryChanges[] = [];
  for (let start = 0; start < remove.length + add.length; start += ENTRIES_AT_ONCE) {
    const end = start + ENTRIES_AT_ONCE;
    slices.push({
      remove: remove.slice(start, end),
      add: add.slice(Math.max(0, start - remove.length), Math.max(0, end - remove.length)),
      renumber: [],
    });
  }
  const last = slices.pop() ?? { remove: [], add: [], renumber: [] };
  return [...slices, { ...last, renumber }];
}

async function takeInTerms(writer: Writer, names: readonly string[]): Promise<void> {
  const entries = new Map<string, SearchEntry | null>();
  for (const name of names) {
    if (!(await writer.search.strike(name))) continue;
    const id = name.slice(TERM.length);
    const stored = await writer.term(id);
    entries.set(id, stored ? termEntry(stored.term) : null);
  }
  await writer.search.putTerms(entries);
}

/** A term is found by all its forms, not by what its definition says of other things. */
function termEntry({ id, nl, en }: Term): SearchEntry {
  const dutch = [nl.lemma, ...(nl.forms ?? []), ...(nl.variants ?? [])];
  const english = [en.preferred, ...(en.admitted ?? []), ...(en.deprecated ?? []).map(({ form }) => form)];
  return { kind: "term", row: id, place: "", nl: dutch.join(" · "), en: english.join(" · ") };
}
