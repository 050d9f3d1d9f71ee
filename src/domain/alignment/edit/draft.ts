import type { Language } from "../../text/model.ts";

/**
 * A sentence by its place: `p4:0-57`, the paragraph's id and the offsets into its text (its sentences joined by single
 * spaces), `end` exclusive. A sentence that is cut in two, or put together again, thus keeps the names of all others.
 */
export type SentenceKey = string;

/** A bead while it is edited. What is here is all that the editor may change. */
export interface DraftBead {
  readonly nl: readonly SentenceKey[];
  readonly en: readonly SentenceKey[];
  /** How sure it is, in percent; 100 when a person or a file says so. */
  readonly sure: number;
  /** A person has fixed it: automatic alignment leaves it alone. */
  readonly locked: boolean;
}

export interface SentencePlace {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

export function placeOf(key: SentenceKey): SentencePlace {
  const colon = key.lastIndexOf(":");
  const [start = "", end = ""] = key.slice(colon + 1).split("-");
  return { paragraph: key.slice(0, colon), start: Number(start), end: Number(end) };
}

export function keyOf({ paragraph, start, end }: SentencePlace): SentenceKey {
  return `${paragraph}:${start}-${end}`;
}

/** The name of a bead, unique in its draft, since no sentence stands in two. */
export function beadKey({ nl, en }: Pick<DraftBead, "nl" | "en">): string {
  return nl[0] === undefined ? `en ${en[0]}` : `nl ${nl[0]}`;
}

export function isSameBead(a: DraftBead, b: DraftBead): boolean {
  return a.sure === b.sure && a.locked === b.locked && isSamePairing(a, b);
}

/** The same sentences, however sure. */
export function isSamePairing(a: DraftBead, b: DraftBead): boolean {
  return isSameList(a.nl, b.nl) && isSameList(a.en, b.en);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

export function otherSide(side: Language): Language {
  return side === "nl" ? "en" : "nl";
}
