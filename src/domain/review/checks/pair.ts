import type { Bead, ParagraphKind } from "../../text/model.ts";
import { wordSpans } from "../../text/words.ts";
import type { Place } from "./place.ts";
import { addressSpans } from "./reading/addresses.ts";

/** A row as the checks see it: what stands side by side, sentence by sentence, with the terms found in it. */
export interface Pair {
  /** The slug of the text, and the row's id in it. */
  readonly text: string;
  readonly row: string;
  readonly nl: readonly Block[];
  readonly en: readonly Block[];
  readonly groups: readonly Group[];
  readonly occurrences: readonly Occurrence[];
  /** Places somebody gave a reason for: notes on what was left out or added. */
  readonly explained: Readonly<Record<"nl" | "en", readonly Place[]>>;
}

/** A paragraph, heading, list item, quote or caption. */
export interface Block {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly level?: number | undefined;
  readonly ordinal?: number | undefined;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly language: "nl" | "en";
  /** Plain text. */
  readonly text: string;
  readonly paragraph: string;
  /** Where it begins in the plain text of its paragraph. */
  readonly offset: number;
  /** Those of its prose: none of an address. */
  readonly words: readonly Word[];
  readonly marks: readonly Mark[];
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Emphasis or a link on some words of a sentence. */
export interface Mark {
  readonly kind: "emphasis" | "strong" | "link";
  readonly href?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The sentences of one bead. */
export interface Group {
  readonly nl: readonly Sentence[];
  readonly en: readonly Sentence[];
}

/** A term where it stands in the Dutch, with the English bound to it. */
export interface Occurrence {
  readonly term: string;
  /** Counted through the row's sentences, from 0. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** How it stands: part of a compound, a form apart, the word itself. */
  readonly way: string;
  readonly rendering?: {
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
    /** The listed form it is a form of. */
    readonly form: string;
    readonly deprecated: boolean;
  };
  /** A person has said that it has no word of its own here, or looked and named the words. */
  readonly settled?: boolean;
}

/** What a pair is made from. */
export interface PairSource extends Pick<Pair, "text" | "row"> {
  readonly nl: readonly BlockSource[];
  readonly en: readonly BlockSource[];
  readonly beads: readonly Bead[];
  readonly occurrences?: readonly Occurrence[];
  readonly explained?: Pair["explained"];
}

export interface BlockSource extends Omit<Block, "sentences"> {
  readonly sentences: readonly { readonly text: string; readonly marks?: readonly Mark[] }[];
}

/** A sentence that no bead names stands in a group of its own. */
export function pairOf(source: PairSource): Pair {
  const [nl, en] = [source.nl.map(blockOf("nl")), source.en.map(blockOf("en"))];
  return {
    text: source.text,
    row: source.row,
    nl,
    en,
    groups: groupsOf(source.beads, sentencesOf(nl), sentencesOf(en)),
    occurrences: source.occurrences ?? [],
    explained: source.explained ?? { nl: [], en: [] },
  };
}

export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ sentences }) => sentences);
}

function blockOf(language: Sentence["language"]) {
  return ({ sentences, ...block }: BlockSource): Block => {
    let offset = 0;
    return {
      ...block,
      sentences: sentences.map(({ text, marks = [] }) => {
        const sentence = { language, text, paragraph: block.id, offset, words: wordsOf(text), marks };
        offset += text.length + 1;
        return sentence;
      }),
    };
  };
}

function wordsOf(text: string): Word[] {
  const addresses = addressSpans(text);
  const isProse = (span: { start: number; end: number }) =>
    !addresses.some(({ start, end }) => span.start < end && span.end > start);
  const spans = addresses.length === 0 ? wordSpans(text) : wordSpans(text).filter(isProse);
  return spans.map(({ start, end }) => {
    const word = text.slice(start, end);
    return { text: word, lower: word.toLowerCase(), start, end };
  });
}

function groupsOf(beads: readonly Bead[], nl: readonly Sentence[], en: readonly Sentence[]): Group[] {
  const left = { nl: new Set(nl), en: new Set(en) };
  const pick = (side: "nl" | "en", from: readonly Sentence[], places: readonly number[]) =>
    places.flatMap((place) => {
      const sentence = from[place];
      if (sentence) left[side].delete(sentence);
      return sentence ?? [];
    });
  return [
    ...beads.map((bead) => ({ nl: pick("nl", nl, bead.nl), en: pick("en", en, bead.en) })),
    ...[...left.nl].map((sentence) => ({ nl: [sentence], en: [] })),
    ...[...left.en].map((sentence) => ({ nl: [], en: [sentence] })),
  ].filter((group) => group.nl.length + group.en.length > 0);
}
