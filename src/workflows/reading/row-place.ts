import type { RowPlace } from "../view.ts";
import type { IndexedRow } from "./indexed.ts";

/** A row by name: its fragment, its number, and what kind of paragraph it begins with. */
export function rowPlace({ id, number, nl, en }: IndexedRow): RowPlace {
  const kind = (nl[0] ?? en[0])?.paragraph.kind ?? "paragraph";
  return { id, ...(number === undefined ? {} : { number }), kind };
}
