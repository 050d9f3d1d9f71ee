import { keyOf, type SentenceKey, type SentencePlace } from "../../domain/alignment/edit/draft.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Paragraph } from "../../domain/text/model.ts";
import { plainText } from "../../formats/inline.ts";

/** How a paragraph's text is cut into sentences, in the offsets that sentence keys count in. */

type Worded = Pick<Paragraph, "id" | "sentences">;

/** The plain sentences, with single spaces. */
function plainSentences({ sentences }: Worded): string[] {
  return sentences.map(plainAndSingleSpaced);
}

export function editableText(paragraph: Worded): string {
  return plainSentences(paragraph).join(" ");
}

/** The keys of its sentences as they stand. */
export function sentenceKeys(paragraph: Worded): SentenceKey[] {
  return placesOf(paragraph).map(keyOf);
}

/**
 * The sentences of a paragraph when it is cut like this, as its file will have them, marks and all. A sentence that
 * stays as it was keeps every character.
 *
 * @param places in text order; they take the whole text, but for the space between two
 * @throws InputError `alignment-invalid` where they do not; `cut-in-marks` where a cut would go through emphasis or a link
 */
export function divided(paragraph: Worded, places: readonly SentencePlace[]): string[] {
  const now = placesOf(paragraph);
  const text = editableText(paragraph);
  mustTile(paragraph.id, text, places);
  const raw = paragraph.sentences.join(" ");
  const cuts = places.slice(0, -1).map(({ end }) => rawCut(paragraph, now, end));
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, index) => raw.slice(start, cuts[index] ?? raw.length).trim());
}

function placesOf(paragraph: Worded): SentencePlace[] {
  let start = 0;
  return plainSentences(paragraph).map((sentence) => {
    const place = { paragraph: paragraph.id, start, end: start + sentence.length };
    start = place.end + 1;
    return place;
  });
}

function mustTile(paragraph: string, text: string, places: readonly SentencePlace[]): void {
  let next = 0;
  for (const { start, end } of places) {
    const isCut = end === text.length || text[end] === " ";
    if (start !== next || end <= start || !isCut) throw new InputError("alignment-invalid", { paragraph });
    next = end + 1;
  }
  if (next !== text.length + 1) throw new InputError("alignment-invalid", { paragraph });
}

/** Where the file's wording, its sentences joined by spaces, is cut for a cut in the plain text. */
function rawCut({ id, sentences }: Worded, now: readonly SentencePlace[], end: number): number {
  const index = now.findIndex((place) => end <= place.end);
  const place = now[index];
  const sentence = sentences[index];
  if (place === undefined || sentence === undefined)
    throw new InputError("alignment-invalid", { paragraph: id });
  const before = sentences.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  if (end === place.end) return before + sentence.length;
  const plain = plainAndSingleSpaced(sentence);
  const [left, right] = [plain.slice(0, end - place.start), plain.slice(end - place.start + 1)];
  for (let at = sentence.indexOf(" "); at >= 0; at = sentence.indexOf(" ", at + 1)) {
    const halves = [sentence.slice(0, at), sentence.slice(at + 1)].map((half) =>
      plainAndSingleSpaced(half.trim()),
    );
    if (halves[0] === left && halves[1] === right) return before + at;
  }
  throw new InputError(
    "cut-in-marks",
    { paragraph: id },
    { value: `${left.slice(-20)} | ${right.slice(0, 20)}` },
  );
}

function plainAndSingleSpaced(sentence: string): string {
  return plainText(sentence).replace(/ {2,}/g, " ");
}
