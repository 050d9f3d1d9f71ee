import {
  type BlockSource,
  type Mark,
  type Occurrence,
  type Pair,
  pairOf,
} from "../../domain/review/checks/pair.ts";
import type { Place } from "../../domain/review/checks/place.ts";
import type { BindingEvent, NoteEvent } from "../../domain/review/event.ts";
import type { Anchor } from "../../domain/text/anchor.ts";
import { locateAnchor } from "../../domain/text/locate.ts";
import type { InlineRun } from "../../formats/inline.ts";
import type { BoundMatch, IndexedParagraph, IndexedRow } from "../reading/indexed.ts";

/** What people have said about a text that its checks must know. */
export interface Said {
  readonly notes: readonly NoteEvent[];
  readonly bindings: readonly BindingEvent[];
}

/** A row of the index as the checks see it. */
export function pairOfRow(text: string, row: IndexedRow, said: Said): Pair {
  return pairOf({
    text,
    row: row.id,
    nl: row.nl.map(blockOf),
    en: row.en.map(blockOf),
    beads: row.beads,
    occurrences: occurrencesOf(row.nl, said.bindings),
    explained: { nl: explainedIn(row.nl, "nl", said), en: explainedIn(row.en, "en", said) },
  });
}

function blockOf({ paragraph, sentences }: IndexedParagraph): BlockSource {
  const { id, kind, level, ordinal } = paragraph;
  return {
    id,
    kind,
    level,
    ordinal,
    sentences: sentences.map(({ plain, inline }) => ({ text: plain, marks: marksOf(inline) })),
  };
}

function marksOf(runs: readonly InlineRun[]): Mark[] {
  let start = 0;
  return runs.flatMap(({ text, emphasis, strong, href }) => {
    const span = { start, end: start + text.length };
    start = span.end;
    return [
      ...(emphasis ? [{ kind: "emphasis" as const, ...span }] : []),
      ...(strong ? [{ kind: "strong" as const, ...span }] : []),
      ...(href === undefined ? [] : [{ kind: "link" as const, href, ...span }]),
    ];
  });
}

function occurrencesOf(
  paragraphs: readonly IndexedParagraph[],
  bindings: readonly BindingEvent[],
): Occurrence[] {
  let sentence = -1;
  return paragraphs.flatMap((paragraph) => {
    const settled = settledIn(paragraph, bindings);
    let offset = 0;
    return paragraph.sentences.flatMap(({ plain, matches }) => {
      sentence += 1;
      const [number, from] = [sentence, offset];
      offset += plain.length + 1;
      return matches.map((match) => occurrenceOf(match, number, from, settled));
    });
  });
}

interface Settled extends Pick<Place, "start" | "end"> {
  readonly term: string;
}

/** Where in a paragraph a person has said how a term is rendered, or that it is not. */
function settledIn({ paragraph, sentences }: IndexedParagraph, bindings: readonly BindingEvent[]): Settled[] {
  const text = sentences.map(({ plain }) => plain).join(" ");
  return bindings.flatMap(({ anchor, term }) => {
    if (anchor.side !== "nl" || anchor.paragraph !== paragraph.id) return [];
    const found = locateAnchor(anchor, text, paragraph.hash);
    return found ? [{ ...found, term }] : [];
  });
}

function occurrenceOf(
  { term, parts, how, rendering }: BoundMatch,
  sentence: number,
  offset: number,
  settled: readonly Settled[],
): Occurrence {
  const span = spanOf(parts);
  const isSettled = settled.some(
    (each) => each.term === term && each.start < offset + span.end && offset + span.start < each.end,
  );
  return {
    term,
    sentence,
    ...span,
    way: how.way,
    ...(isSettled ? { settled: true } : {}),
    ...(rendering
      ? {
          rendering: {
            sentence: rendering.sentence,
            ...spanOf(rendering.parts),
            form: rendering.form,
            deprecated: rendering.deprecated,
          },
        }
      : {}),
  };
}

function spanOf(parts: BoundMatch["parts"]): { start: number; end: number } {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Where a note says that something was left out or added on purpose. */
function explainedIn(paragraphs: readonly IndexedParagraph[], side: "nl" | "en", { notes }: Said): Place[] {
  return paragraphs.flatMap(({ paragraph, sentences }) => {
    const text = sentences.map(({ plain }) => plain).join(" ");
    return notes
      .filter(({ shift }) => shift === "omission" || shift === "addition" || shift === "explicitation")
      .filter(({ anchor }) => isOf(anchor, side) && anchor.paragraph === paragraph.id)
      .flatMap(({ anchor }) => {
        const found = locateAnchor(anchor, text, paragraph.hash);
        return found ? [{ paragraph: paragraph.id, ...found }] : [];
      });
  });
}

function isOf({ side }: Anchor, language: "nl" | "en"): boolean {
  return (side === "nl") === (language === "nl");
}
