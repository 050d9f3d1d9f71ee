import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { checkTerm } from "../../formats/terms/check-term.ts";
import type { Writer } from "../../store/writer.ts";
import { drainOutbox } from "../outbox.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { putTerms } from "./put-terms.ts";
import { lacksId, RESERVED_IDS, withId } from "./with-id.ts";

export interface TermToSave {
  /** As the content folder would have it; checked here. A new one without an id gets one that is free. */
  readonly term: unknown;
  /** The name of the state that was edited; absent: the term is new. */
  readonly base?: string | undefined;
  readonly why?: string | undefined;
}

/**
 * Stores a new or changed term.
 * @returns its id
 * @throws InputError `not-allowed`, `term-taken`, `term-unknown`, `term-changed`, and what `checkTerm` throws
 */
export async function saveTerm(
  library: LibraryAndFiles,
  actor: Actor,
  { term: given, base, why }: TermToSave,
): Promise<string> {
  mustBeAllowed(actor, "edit-term");
  const saved = await library.store.write(async (writer) => {
    const term = checkTerm(base === undefined && lacksId(given) ? await named(writer, given) : given);
    const { id } = term;
    if (RESERVED_IDS.has(id)) throw new InputError("term-taken", {}, { value: id });
    const stored = await writer.term(id);
    if (base === undefined && stored) throw new InputError("term-taken", {}, { value: id });
    if (base !== undefined && !stored) throw new InputError("term-unknown", {}, { value: id });
    if (stored && stored.hash !== base) throw new InputError("term-changed", {}, { value: id });
    await putTerms(writer, [{ id, term, stored }], { by: actor.id, why }, library);
    return id;
  });
  if (library.store.kind === "sqlite") await drainOutbox(library.store, library.content);
  return saved;
}

async function named(writer: Writer, term: unknown): Promise<unknown> {
  const taken = new Set((await writer.terms()).map((each) => each.term.id));
  return withId(term, (id) => taken.has(id));
}

/**
 * Takes a term out of the glossary; its history stays.
 * @param term its id; `base`, the name of the state that was looked at; absent: whatever its state is
 * @throws InputError `not-allowed`, `term-unknown`, `term-changed`, `term-in-use`
 */
export async function removeTerm(
  library: LibraryAndFiles,
  actor: Actor,
  { id, base, why }: { readonly id: string; readonly base?: string; readonly why: string },
): Promise<void> {
  mustBeAllowed(actor, "edit-term");
  await library.store.write(async (writer) => {
    const stored = await writer.term(id);
    if (!stored) throw new InputError("term-unknown", {}, { value: id });
    if (base !== undefined && stored.hash !== base) throw new InputError("term-changed", {}, { value: id });
    const naming = (await writer.terms()).filter(({ term }) => term.id !== id && term.related?.includes(id));
    if (naming.length > 0) {
      throw new InputError("term-in-use", {}, { value: naming.map(({ term }) => term.id).join(", ") });
    }
    await putTerms(writer, [{ id, stored }], { by: actor.id, why }, library);
  });
  if (library.store.kind === "sqlite") await drainOutbox(library.store, library.content);
}
