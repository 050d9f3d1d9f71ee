import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import type { Term } from "../../domain/glossary/term.ts";
import { NO_DEFINITION, NO_FIELD } from "../../formats/terms/given-term.ts";
import type { StoredTerm } from "../../store/model.ts";
import type { Store } from "../../store/store.ts";
import { drainOutbox } from "../outbox.ts";
import { termHash } from "../sync/sync-glossary.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { putTerms, type TermChange } from "./put-terms.ts";
import { serializeTerms, type TermFormat } from "./term-file.ts";

/** All terms of the library, in the order of their ids. */
export async function exportTerms(store: Store, format: TermFormat): Promise<string> {
  const stored = await store.read((reader) => reader.terms());
  return serializeTerms(
    stored.map(({ term }) => term),
    format,
  );
}

export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** How far an import has come: from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Of an import's time, what storing takes; the rest is the writing of files. */
const STORING = 0.3;

/**
 * Takes terms in, all or none: a concept whose id is known takes the place of the one that was; where its file is a
 * mere list of words, without definitions, what the list does not give stays. The library's other terms stay as they
 * are.
 * @throws InputError `not-allowed`
 */
export async function importTerms(
  library: LibraryAndFiles,
  actor: Actor,
  terms: readonly Term[],
  onProgress: OnProgress = () => {},
): Promise<ImportReport> {
  mustBeAllowed(actor, "edit-term");
  const { store, content } = library;
  const report = await store.write(async (writer) => {
    const known = new Map((await writer.terms()).map((stored) => [stored.term.id, stored]));
    const changes = changesTo(known, terms);
    await putTerms(writer, changes, { by: actor.id }, library);
    return reportOf(changes, terms.length);
  });
  onProgress(STORING);
  if (store.kind === "sqlite") {
    await drainOutbox(store, content, (share) => onProgress(STORING + (1 - STORING) * share));
  }
  onProgress(1);
  return report;
}

/** What an import would do, done by nobody. */
export async function previewImport(store: Store, terms: readonly Term[]): Promise<ImportReport> {
  const known = new Map(
    (await store.read((reader) => reader.terms())).map((stored) => [stored.term.id, stored]),
  );
  return reportOf(changesTo(known, terms), terms.length);
}

/** Of two concepts with one id the last counts. */
function changesTo(known: ReadonlyMap<string, StoredTerm>, terms: readonly Term[]): TermChange[] {
  const last = new Map(terms.map((term) => [term.id, term]));
  return [...last.values()]
    .map((given) => {
      const stored = known.get(given.id);
      const term = stored ? filledUp(given, stored.term) : given;
      return { id: term.id, term, hash: termHash(term), stored };
    })
    .filter(({ hash, stored }) => stored?.hash !== hash);
}

/** A term without a definition as it was, with the words that it gives; the rendering that was usual stays among them. */
function filledUp(given: Term, was: Term): Term {
  if (given.definition.nl !== NO_DEFINITION.nl || given.definition.en !== NO_DEFINITION.en) return given;
  const { preferred } = given.en;
  const admitted = [was.en.preferred, ...(was.en.admitted ?? []), ...(given.en.admitted ?? [])];
  const others = [...new Set(admitted)].filter((form) => form !== preferred);
  return {
    ...was,
    ...given,
    field: given.field === NO_FIELD ? was.field : given.field,
    pos: was.pos,
    definition: was.definition,
    nl: { ...was.nl, ...given.nl },
    en: { ...was.en, ...given.en, ...(others.length > 0 ? { admitted: others } : {}) },
  };
}

function reportOf(changes: readonly TermChange[], given: number): ImportReport {
  const changed = changes.filter(({ stored }) => stored !== undefined).length;
  return { added: changes.length - changed, changed, unchanged: given - changes.length };
}
