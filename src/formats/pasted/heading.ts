import type { Block } from "./block.ts";
import { endsSentence, holdsSentenceEnd, startsLowerCase, wordCount } from "./punctuation.ts";

const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 12;
const LONGEST_TITLE = 160;
const MOST_TITLE_WORDS = 25;
/** A paragraph of this length is one, whatever it ends in. */
const LONG_ENOUGH = 60;
/** A shorter sentence beside a question makes it part of a conversation. */
const LONG_BESIDE_QUESTION = 80;
/** More short lines than this in a row are a list, a table or a poem. */
const MOST_HEADINGS_TOGETHER = 2;
const FAR_ENOUGH = 6;

const STARTS_HEADING = /^["'“‘«„(¿¡]{0,2}(?:\p{Lu}|\p{N}|['’‘](?:s|t|n) )/u;
const ENDS_OPEN =
  /(?:[.,;:!…–—-]["'”’»)\]]{0,2}|[?]["'”’»])$|(?:^| )(?:de|het|een|van|en|of|the|an?|and|or|with|met)$/iu;
/** Between double quotes as a whole, or cut from a quotation. */
const SPOKEN = /^["“„«].*["“”»]$|^[^"“„«]*[”»]$|^["“„«][^"“”»]*$/u;
const ADDRESS = /https?:|www\.|\S@\S/;
const BYLINE = /^(?:[Dd]oor|DOOR|[Bb]y|BY) (?:\p{Lu}|onze |our |de redactie)/u;
const SERVICE_LINE =
  /^(?:(?:van onze|from our|lees ook|lees meer|read more|read also|see also|deel dit|share this)(?:$|[ :])|(?:tekst|text|auteur|author|redactie|advertentie|advertisement)(?:$| ?:))/iu;
const MONTH =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)";
const DATELINE = new RegExp(
  `^[\\p{L} .’'-]{2,40}, (?:\\p{L}+ )?\\d{1,2} ${MONTH}(?: \\d{4})?$|^[\\p{L} .’'-]{2,40} \\((?:ANP|AFP|AP|Reuters|Belga|DPA|BBC|EFE)[^)]{0,20}\\)$`,
  "iu",
);
/** Questions that begin like this go on with the paragraph before them. */
const GOES_ON = /^(?:maar|want|dus|but|so|because)\b/iu;

/** Whether a text could be the title above an article. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || wordCount(text) > MOST_TITLE_WORDS) return false;
  return STARTS_HEADING.test(text) && !ENDS_OPEN.test(text.replace(/!$/, "")) && !isOtherLine(text);
}

/**
 * Whether the block is a heading without a mark: a short line that does not end a sentence, or a short question
 * between long paragraphs, and paragraphs follow. Not so: the last line, lines of a list or a table without signs,
 * what follows a colon, datelines, bylines, lines of dialogue.
 */
export function isUnmarkedHeading(blocks: readonly Block[], index: number): boolean {
  const text = candidate(blocks[index]);
  if (text === null || !isFollowedByBody(blocks, index) || isInRunOfLines(blocks, index)) return false;
  const before = blocks[index - 1];
  if (before?.kind === undefined && before?.text.endsWith(":")) return false;
  return !text.endsWith("?") || isSetApart(text, before, blocks[index + 1]);
}

/** The text of a block that looks like a heading by itself. */
function candidate(block: Block | undefined): string | null {
  if (block === undefined || block.kind !== undefined || block.text.length > LONGEST_HEADING) return null;
  const { text } = block;
  if (wordCount(text) > MOST_HEADING_WORDS || !STARTS_HEADING.test(text) || ENDS_OPEN.test(text)) return null;
  const isYear = /^(?:19|20)\d\d$/.test(text);
  if (!/\p{L}/u.test(text) && !isYear) return null;
  return isOtherLine(text) || SPOKEN.test(text) ? null : text;
}

function isOtherLine(text: string): boolean {
  const unnumbered = text.replace(/^\d{1,3}[.)] /, "");
  return (
    holdsSentenceEnd(unnumbered) || [ADDRESS, BYLINE, SERVICE_LINE, DATELINE].some((line) => line.test(text))
  );
}

/** Whether the next block that is neither a caption nor one more heading is a paragraph, an item or a quotation. */
function isFollowedByBody(blocks: readonly Block[], index: number): boolean {
  const heading = blocks[index];
  for (const block of blocks.slice(index + 1, index + 1 + FAR_ENOUGH)) {
    if (block.kind === "caption" || block.kind === "heading" || candidate(block) !== null) continue;
    if (block.kind !== undefined) return true;
    if (startsLowerCase(block.text)) return false;
    return (
      block.text.length >= LONG_ENOUGH ||
      (endsSentence(block.text) && block.text.length > (heading?.text.length ?? 0))
    );
  }
  return false;
}

function isInRunOfLines(blocks: readonly Block[], index: number): boolean {
  let length = 1;
  for (const step of [-1, 1])
    for (
      let at = index + step;
      length <= MOST_HEADINGS_TOGETHER && candidate(blocks[at]) !== null;
      at += step
    )
      length++;
  return length > MOST_HEADINGS_TOGETHER;
}

/** A question that is not part of a conversation or an argument. */
function isSetApart(question: string, before: Block | undefined, after: Block | undefined): boolean {
  if (GOES_ON.test(question) || /^["'“‘–-]/.test(question)) return false;
  const isLong = ({ kind, text }: Block) => kind !== undefined || text.length >= LONG_BESIDE_QUESTION;
  const isAfterShortSentence = before !== undefined && !isLong(before) && endsSentence(before.text);
  return !isAfterShortSentence && after !== undefined && isLong(after);
}
