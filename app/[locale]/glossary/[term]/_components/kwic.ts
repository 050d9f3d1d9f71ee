import { searchTokens } from "#src/domain/search/tokens.ts";
import type { Concordance, Marked } from "#src/workflows/view/term.ts";

export const ORDERS = ["text", "left", "right"] as const;
/** By text as it is read; by the words right before the term, nearest first; by the words after it. */
export type Order = (typeof ORDERS)[number];

export function orderFrom(asked: string | string[] | undefined): Order {
  return ORDERS.find((order) => order === asked) ?? "text";
}

/** A sentence about its key word (KWIC: key word in context, Luhn 1960). */
export interface KeyWordLine {
  readonly left: string;
  /** The first words of the term; empty where none are marked. */
  readonly word: string;
  /** What follows; the rest of a term that stands apart is marked in it. */
  readonly right: readonly Marked[];
}

/** How much of a sentence stands on either side, characters: more than the widest line shows. */
const WIDEST = 90;

export function keyWordLine(marked: readonly Marked[]): KeyWordLine {
  const at = marked.findIndex(({ hit }) => hit);
  if (at < 0) return { left: "", word: "", right: marked };
  const left = marked
    .slice(0, at)
    .map(({ text }) => text)
    .join("");
  return { left: left.slice(-WIDEST), word: marked[at]?.text ?? "", right: marked.slice(at + 1) };
}

/** The places in that order; those that are alike in it stay as they were. */
export function inOrderOf(places: readonly Concordance[], order: Order): readonly Concordance[] {
  if (order === "text") return places;
  const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
  return places
    .map((place) => ({ place, key: contextKey(place.nl, order) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ place }) => place);
}

function contextKey(marked: readonly Marked[], order: "left" | "right"): string {
  const at = marked.findIndex(({ hit }) => hit);
  const side = order === "left" ? marked.slice(0, at) : marked.slice(at + 1);
  const words = searchTokens(side.map(({ text }) => text).join("")).map(({ word }) => word);
  return (order === "left" ? words.reverse() : words).join(" ");
}
