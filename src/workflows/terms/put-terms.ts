import type { Term } from "../../domain/glossary/term.ts";
import type { TermEvent } from "../../domain/review/event.ts";
import type { StoredTerm } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { isoNow } from "../moment.ts";
import { termHash } from "../sync/sync-glossary.ts";
import type { LibraryAndFiles } from "../sync.ts";

/** A concept as it shall be, beside what is stored of it; without `term` it is taken out. */
export interface TermChange {
  readonly id: string;
  readonly term?: Term;
  /** The name of its state, where it is known already. */
  readonly hash?: string;
  readonly stored?: StoredTerm | undefined;
}

interface Said {
  readonly by: string;
  readonly why?: string | undefined;
}

/**
 * Stores changed concepts with an event for each, and lets the files hear of it by the outbox: all within the
 * transaction of `writer`.
 */
export async function putTerms(
  writer: Writer,
  changes: readonly TermChange[],
  { by, why }: Said,
  { clock, store }: LibraryAndFiles,
): Promise<void> {
  const at = isoNow(clock);
  const events = changes.map(({ id, term, stored }): TermEvent => {
    const before = stored && { before: stored.term };
    return {
      id: clock.newId(),
      at,
      by,
      kind: "term",
      term: id,
      ...before,
      ...(term && { after: term }),
      ...(why && { why }),
    };
  });
  await writer.putTerms(
    changes.flatMap(({ term, hash, stored }) =>
      term ? { term, hash: hash ?? termHash(term), base: stored?.base ?? null } : [],
    ),
  );
  for (const { id, term } of changes) if (!term) await writer.removeTerm(id);
  await writer.record(events);
  // With PostgreSQL the store leads, and files are written by an export.
  if (store.kind !== "sqlite") return;
  await writer.send([
    ...events.map(({ id }) => ({ id: clock.newId(), action: "append-event" as const, target: id })),
    ...changes.map(({ id }) => ({ id: clock.newId(), action: "write-term" as const, target: id })),
  ]);
}
