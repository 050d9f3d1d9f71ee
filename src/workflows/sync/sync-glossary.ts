import { InputError } from "../../domain/errors/error.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { TermEvent } from "../../domain/review/event.ts";
import { judge } from "../../domain/review/three-way.ts";
import { shortHash } from "../../domain/text/hash.ts";
import { serializeTerm } from "../../formats/glossary.ts";
import type { StoredTerm } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { type Clock, isoNow } from "../moment.ts";
import { BY_FILE } from "./sync-text.ts";

/** Terms share the table of conflicts under this name of a text and side. */
export const GLOSSARY = { text: "glossary", side: "term" } as const;

/** The name of one exact state of a term. */
export function termHash(term: Term): string {
  const file = serializeTerm(term);
  const hash = shortHash(file);
  if (namedLast.size >= MOST_REMEMBERED) namedLast.clear();
  namedLast.set(hash, file);
  return hash;
}

/** The file of a term in the store. An import names each term, and writes its file a moment later: remembered till then. */
export function termFile({ term, hash }: StoredTerm): string {
  const file = namedLast.get(hash) ?? serializeTerm(term);
  namedLast.delete(hash);
  return file;
}

const namedLast = new Map<string, string>();
/** A large glossary: some ten megabytes. */
const MOST_REMEMBERED = 25_000;

/**
 * Brings the files of terms and the store together by their bases, as `syncText` does for paragraphs, inside one
 * transaction. A term seen for the first time needs no event; a changed or removed one gets one.
 *
 * @param files the changed terms as their files have them; null: the file is gone
 */
export async function syncTerms(
  writer: Writer,
  files: ReadonlyMap<string, Term | null>,
  clock: Clock,
  queueFiles: boolean,
): Promise<void> {
  const stored = new Map((await writer.terms()).map((term) => [term.term.id, term]));
  const events: TermEvent[] = [];
  for (const [id, file] of files) {
    const event = await syncTerm(writer, id, file, stored.get(id), clock);
    if (event) events.push(event);
  }
  await writer.record(events);
  if (!queueFiles) return;
  await writer.send(events.map((event) => ({ id: clock.newId(), action: "append-event", target: event.id })));
}

async function syncTerm(
  writer: Writer,
  id: string,
  file: Term | null,
  stored: StoredTerm | undefined,
  clock: Clock,
): Promise<TermEvent | null> {
  const fileHash = file ? termHash(file) : null;
  const verdict = judge(fileHash, stored?.hash ?? null, stored?.base ?? null);
  if (verdict === "conflict") {
    await keepClash(writer, id, stored, file, clock);
    return null;
  }
  await writer.removeConflict(GLOSSARY.text, GLOSSARY.side, id);
  if (verdict === "write-file") {
    await writer.send([{ id: clock.newId(), action: "write-term", target: id }]);
  } else if (verdict === "take-file") {
    await (file
      ? writer.putTerm({ term: file, hash: termHash(file), base: fileHash })
      : writer.removeTerm(id));
    return stored ? termEvent(id, stored.term, file, clock) : null;
  } else if (stored && stored.base !== stored.hash) {
    await writer.putTerm({ ...stored, base: stored.hash });
  }
  return null;
}

function termEvent(id: string, before: Term, after: Term | null, clock: Clock): TermEvent {
  const stamp = { id: clock.newId(), at: isoNow(clock), by: BY_FILE, kind: "term", term: id } as const;
  return after ? { ...stamp, before, after } : { ...stamp, before };
}

async function keepClash(
  writer: Writer,
  id: string,
  stored: StoredTerm | undefined,
  file: Term | null,
  clock: Clock,
): Promise<void> {
  await writer.putConflict({
    ...GLOSSARY,
    paragraph: id,
    base: stored?.base ?? null,
    storeHash: stored?.hash ?? null,
    fileHash: file ? termHash(file) : null,
    fileSentences: file ? serializeTerm(file).trimEnd().split("\n") : [],
    at: isoNow(clock),
  });
}

/** A term may name one that is not there (yet): it loads, and somebody should look. */
export function unknownRelated(terms: readonly StoredTerm[], shown: (id: string) => string): InputError[] {
  const known = new Set(terms.map(({ term }) => term.id));
  return terms.flatMap(({ term }) => {
    const unknown = term.related?.find((id) => !known.has(id));
    return unknown === undefined
      ? []
      : new InputError("related-unknown", { file: shown(term.id) }, { value: unknown });
  });
}
