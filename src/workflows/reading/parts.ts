import type { IndexedParagraph, IndexedRow, IndexedText } from "./indexed.ts";

/** How much of a text one page holds: characters of both languages together. */
const PART_LENGTH = 40_000;
/** What a row weighs by itself, in characters: many short rows make a long page, too. */
const ROW_WEIGHT = 200;

/** The rows of a text in parts of about the same weight; a short text is one part, an empty one, too. */
export function partsOf({ rows }: Pick<IndexedText, "rows">): IndexedRow[][] {
  const weights = rows.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = Math.max(1, Math.ceil(total / PART_LENGTH));
  const parts: IndexedRow[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, row] of rows.entries()) {
    parts[Math.floor((before / total) * count)]?.push(row);
    before += weights[index] ?? 0;
  }
  return parts.filter((part) => part.length > 0 || count === 1);
}

const known = new WeakMap<IndexedText, ReadonlyMap<string, number>>();

/** The part in which each row stands, from 1, by the row's id. */
export function partByRow(text: IndexedText): ReadonlyMap<string, number> {
  const held = known.get(text);
  if (held) return held;
  const parts = new Map(
    partsOf(text).flatMap((rows, index) => rows.map(({ id }) => [id, index + 1] as const)),
  );
  known.set(text, parts);
  return parts;
}

/** The part with that fragment: of a row, a paragraph or a sentence, on either side. */
export function partWith(text: IndexedText, fragment: string): number | null {
  const name = fragment.replace(/-s\d+$/, "");
  const row = text.rows.find(
    ({ id, nl, en }) => id === name || nl.some(isNamed(name)) || en.some(isNamed(name.replace(/^en-/, ""))),
  );
  return row === undefined ? null : (partByRow(text).get(row.id) ?? null);
}

function isNamed(name: string) {
  return ({ paragraph }: IndexedParagraph) => paragraph.id === name;
}

function weightOf({ nl, en }: IndexedRow): number {
  const sentences = [...nl, ...en].flatMap((paragraph) => paragraph.sentences);
  return sentences.reduce((sum, { plain }) => sum + plain.length, ROW_WEIGHT);
}
