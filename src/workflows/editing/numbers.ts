import type { StoredParagraph } from "../../store/model.ts";

/**
 * The number that an item gets which comes in at that place: the next one behind a numbered item, that of the first where
 * it comes before a numbered list. Undefined: it is no item, or the list has bullets.
 */
export function numberAt(
  paragraphs: readonly StoredParagraph[],
  at: number,
  kind: StoredParagraph["kind"],
): number | undefined {
  const [before, after] = [paragraphs[at - 1], paragraphs[at]];
  if (kind !== "item") return undefined;
  if (before?.kind === "item") return before.ordinal === undefined ? undefined : before.ordinal + 1;
  return after?.ordinal;
}

/** The numbers of a list after an item has come in at that place: those that follow go up while two would be the same. */
export function withRoomFor(paragraphs: readonly StoredParagraph[], at: number): StoredParagraph[] {
  const next = [...paragraphs];
  let last = next[at]?.ordinal;
  for (let index = at + 1; last !== undefined && next[index]?.ordinal === last; index += 1) {
    last += 1;
    next[index] = { ...(next[index] as StoredParagraph), ordinal: last };
  }
  return next;
}
