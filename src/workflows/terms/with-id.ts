import { freeId, termIdFrom } from "../../domain/glossary/term-id.ts";

/** Not ids of terms: pages of the glossary have these names. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["new"]);

/**
 * A new term that was given without an id, with one made from its Dutch form that no other has: of two senses of
 * "bank" the second is bank-2. What has an id, or no Dutch form to make one from, stays as it is.
 */
export function withId(term: unknown, isTaken: (id: string) => boolean): unknown {
  if (!lacksId(term)) return term;
  const lemma = isRecord(term.nl) ? term.nl.lemma : undefined;
  if (typeof lemma !== "string") return term;
  return { ...term, id: freeId(termIdFrom(lemma), (id) => RESERVED_IDS.has(id) || isTaken(id)) };
}

export function lacksId(term: unknown): term is Record<string, unknown> {
  return isRecord(term) && (term.id === undefined || term.id === "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
