import type { Finding } from "../../domain/review/checks/check.ts";
import { escapeInline, plainText } from "../../formats/inline.ts";
import type { IndexedParagraph } from "../reading/indexed.ts";

/** A paragraph with its finding mended. */
export interface Mended {
  readonly paragraph: string;
  /** The hash of the wording that the mend was made from. */
  readonly base: string;
  /** A sentence a line, as Markdown. */
  readonly sentences: readonly string[];
}

/**
 * The wording with a finding's one right mend put in; null where the finding has none, or where the words cannot be
 * told apart from the marks they stand between.
 */
export function mended(fix: Finding["fix"], paragraphs: readonly IndexedParagraph[]): Mended | null {
  const found = paragraphs.find(({ paragraph }) => paragraph.id === fix?.place.paragraph);
  if (!fix || !found) return null;
  const { id, hash, sentences } = found.paragraph;
  let offset = 0;
  for (const [at, { plain }] of found.sentences.entries()) {
    const [start, end] = [fix.place.start - offset, fix.place.end - offset];
    if (start >= 0 && end <= plain.length) {
      const source = mendedSource(sentences[at] ?? "", plain, { start, end, words: fix.replacement });
      return source === null ? null : { paragraph: id, base: hash, sentences: sentences.with(at, source) };
    }
    offset += plain.length + 1;
  }
  return null;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The Markdown of a sentence with some of its plain text replaced. Where Markdown has more characters than can be
 * read, each place at which the words stand is tried, until one reads as it should.
 */
function mendedSource(source: string, plain: string, { start, end, words }: Change): string | null {
  const wanted = plain.slice(0, start) + words + plain.slice(end);
  if (wanted.trim() === "") return null;
  if (source === plain) return escapeInline(wanted);
  const old = plain.slice(start, end);
  for (let at = source.indexOf(old, start); at >= 0; at = source.indexOf(old, at + 1)) {
    const tried = source.slice(0, at) + words + source.slice(at + old.length);
    if (plainText(tried) === wanted) return tried;
  }
  return null;
}
