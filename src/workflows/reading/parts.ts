import type { IndexedParagraph, IndexedRow, IndexedText } from "./indexed.ts";

/** How much of a text one page holds, characters of both languages: joining one is a task of 90 ms, 180 with 40,000. */
const PART_LENGTH = 24_000;
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

/** The row with that fragment in its permalink: its own, or that of a paragraph or sentence on either side. */
export function rowWith({ rows }: Pick<IndexedText, "rows">, fragment: string): IndexedRow | undefined {
  const name = fragment.replace(/-s\d+$/, "");
  const isNamed = (id: string) => (paragraph: IndexedParagraph) => paragraph.paragraph.id === id;
  const english = name.startsWith("en-") ? name.slice("en-".length) : undefined;
  return rows.find(
    ({ id, nl, en }) =>
      id === name || nl.some(isNamed(name)) || (english !== undefined && en.some(isNamed(english))),
  );
}

function weightOf({ nl, en }: IndexedRow): number {
  const sentences = [...nl, ...en].flatMap((paragraph) => paragraph.sentences);
  return sentences.reduce((sum, { plain }) => sum + plain.length, ROW_WEIGHT);
}
