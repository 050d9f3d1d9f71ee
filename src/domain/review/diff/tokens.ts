import { wordSpans } from "../../text/words.ts";

/** A wording cut into whole words (Minsk-akkoorden, ’s avonds) and, each for itself, the spaces and marks between them. */
export function tokensOf(text: string): string[] {
  const found: string[] = [];
  let position = 0;
  for (const { start, end } of wordSpans(text)) {
    for (const mark of text.slice(position, start)) found.push(mark);
    found.push(text.slice(start, end));
    position = end;
  }
  for (const mark of text.slice(position)) found.push(mark);
  return found;
}
