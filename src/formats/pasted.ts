import { InputError } from "../domain/errors/error.ts";
import type { Language, ParagraphKind } from "../domain/text/model.ts";
import { splitSentences } from "../domain/text/sentences.ts";
import { escapeInline } from "./inline.ts";
import type { Block } from "./pasted/block.ts";
import { blocksOf } from "./pasted/blocks.ts";
import { withCaptions } from "./pasted/captions.ts";
import { creditIn } from "./pasted/credit.ts";
import { takeDate } from "./pasted/date-mark.ts";
import { withHeadings } from "./pasted/headings.ts";
import { withoutInlineMarks } from "./pasted/inline-marks.ts";
import { linesOf } from "./pasted/lines.ts";
import { markedSentences } from "./pasted/marked-sentences.ts";
import { endsSentence } from "./pasted/punctuation.ts";
import { readSigns } from "./pasted/signs.ts";
import { takeSourceLine } from "./pasted/source-line.ts";
import { takeTitle } from "./pasted/title.ts";

/** A paragraph as it was recognised. */
interface PastedParagraph {
  readonly kind: ParagraphKind;
  /** Headings only. */
  readonly level?: 2 | 3;
  /** Items of a numbered list only: the number as written. */
  readonly ordinal?: number;
  /** Plain text, not Markdown: one line each, trimmed, never empty; at least one. */
  readonly sentences: readonly string[];
  /** The same sentences in inline Markdown, where emphasis or links were marked in one of them. */
  readonly marked?: readonly string[];
  /** The source line it begins in, from 1. */
  readonly line: number;
}

/** What is known of a text beforehand. */
export interface PastedOptions {
  /** The title where the person gives one; then none is looked for. */
  readonly title?: string;
  /** Whether it is Markdown; absent: by its looks. */
  readonly isMarkdown?: boolean;
}

/** An article as people paste it, and what was recognised in it. */
export interface Pasted {
  readonly title?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly sourceLine?: string;
  readonly paragraphs: readonly PastedParagraph[];
  readonly recognised: Recognised;
}

/** The sentences as a content file has them: inline Markdown that says them, with the marks that they had. */
export function inlineSentences({
  sentences,
  marked,
}: {
  readonly sentences: readonly string[];
  readonly marked?: readonly string[] | undefined;
}): readonly string[] {
  return marked ?? sentences.map(escapeInline);
}

interface Recognised {
  readonly headings: number;
  readonly items: number;
  readonly captions: number;
  readonly quotes: number;
  /** Paragraphs that are none of those. */
  readonly paragraphs: number;
  readonly sentences: number;
}

/**
 * Recognises an article in decoded plain text or Markdown, with any line ends: a date before it or under its title,
 * the title, headings with and without marks, items, captions with a credit, a line at the end that says where it
 * comes from, paragraphs (also hard-wrapped, also one a line), sentences. Nothing else is left out, nothing added.
 *
 * Linear in the length of the text.
 * @throws InputError `nothing-recognised` where there is no paragraph
 */
export function parsePasted(source: string, language: Language, options: PastedOptions = {}): Pasted {
  const blocks = withoutInlineMarks(readSigns(blocksOf(linesOf(source))), options.isMarkdown);
  const dated = takeDate(blocks);
  const sourced = takeSourceLine(dated.blocks);
  const titled = takeTitle(withCaptions(sourced.blocks), options.title);
  const paragraphs = withHeadings(titled.blocks).map((block) => paragraphOf(block, language));
  if (paragraphs.length === 0) throw new InputError("nothing-recognised");
  return {
    ...(titled.title === undefined ? {} : { title: titled.title }),
    ...(dated.date === undefined ? {} : { date: dated.date }),
    ...(sourced.sourceLine === undefined ? {} : { sourceLine: sourced.sourceLine }),
    paragraphs,
    recognised: count(paragraphs),
  };
}

function paragraphOf(
  { kind = "paragraph", level, ordinal, text, marked, line }: Block,
  language: Language,
): PastedParagraph {
  const sentences = sentencesOf(kind, text, language);
  const withMarks = marked === undefined ? null : markedSentences(marked, sentences);
  return {
    kind,
    ...(level === undefined ? {} : { level: level <= 2 ? 2 : 3 }),
    ...(ordinal === undefined ? {} : { ordinal }),
    sentences,
    ...(withMarks ? { marked: withMarks } : {}),
    line,
  };
}

/** A heading is one sentence; the credit of a caption is one by itself where it follows a finished sentence. */
function sentencesOf(kind: ParagraphKind, text: string, language: Language): string[] {
  if (kind === "heading") return [text];
  const credit = kind === "caption" ? (creditIn(text) ?? text.length) : text.length;
  const body = text.slice(0, credit).trimEnd();
  if (credit === text.length || !endsSentence(body)) return split(text, language);
  return [...split(body, language), text.slice(credit)];
}

function split(text: string, language: Language): string[] {
  const sentences = splitSentences(text, language).flatMap((sentence) => sentence.trim() || []);
  return sentences.length === 0 ? [text] : sentences;
}

function count(paragraphs: readonly PastedParagraph[]): Recognised {
  const ofKind = (kind: ParagraphKind) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  return {
    headings: ofKind("heading"),
    items: ofKind("item"),
    captions: ofKind("caption"),
    quotes: ofKind("quote"),
    paragraphs: ofKind("paragraph"),
    sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
}
