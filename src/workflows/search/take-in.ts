import type { Term } from "../../domain/glossary/term.ts";
import type { SearchEntry } from "../../domain/search/entry.ts";
import type { Store } from "../../store/store.ts";
import type { Writer } from "../../store/writer.ts";
import { textEntries } from "./text-entries.ts";

/** Terms a transaction: others can write in between. */
const TERMS_AT_ONCE = 2_000;

/**
 * Takes in what has changed since the search last did. Whoever changes a wording says so in the same transaction, and
 * no question is answered before this is done: an answer is never older than the page it leads to. The site does it at
 * its start; whoever only adds a text need not wait for it.
 */
export async function takeInChanges(store: Store): Promise<void> {
  const waiting = await store.read((reader) => reader.search.waiting());
  for (const name of waiting.filter((each) => each.startsWith(TEXT))) {
    await store.write((writer) => takeInText(writer, name));
  }
  const terms = waiting.filter((each) => each.startsWith(TERM));
  for (let start = 0; start < terms.length; start += TERMS_AT_ONCE) {
    const names = terms.slice(start, start + TERMS_AT_ONCE);
    await store.write((writer) => takeInTerms(writer, names));
  }
}

const TEXT = "text/";
const TERM = "term/";

async function takeInText(writer: Writer, name: string): Promise<void> {
  if (!(await writer.search.strike(name))) return;
  const slug = name.slice(TEXT.length);
  const [nl, ...translations] = await writer.versions(slug);
  // A translation that waits for its Dutch, or a text off the shelf, has no page to be found on.
  if (nl?.side !== "nl" || nl.front.unpublished !== undefined) return writer.search.putText(slug, []);
  const en = translations.find(({ side }) => side === "en");
  const record = await writer.events(slug, ["align", "note", "revision"]);
  await writer.search.putText(slug, textEntries({ nl, ...(en ? { en } : {}), record }));
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
