import type { BindingEvent } from "../../domain/review/event.ts";
import { locateAnchor } from "../../domain/text/locate.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { BoundMatch, IndexedParagraph } from "./indexed.ts";

/**
 * Lets a person's word on an occurrence stand above what was found: the rendering they named, in the bead's other
 * sentences, or that it was left out; also for words that no form of the term would find (`die akkoorden`). Of
 * several terms that have one form the one they named is meant. A word about wording that is gone, or about a term
 * that is, changes nothing; of several words on one place the last holds.
 */
export function applyBindings(
  nl: readonly IndexedParagraph[],
  en: readonly IndexedParagraph[],
  beads: readonly Bead[],
  bindings: readonly BindingEvent[],
): readonly IndexedParagraph[] {
  const english = en.flatMap(({ sentences }) => sentences.map(({ plain }) => plain));
  let position = 0;
  return nl.map((paragraph) => {
    const own = bindings.filter(
      ({ anchor }) => anchor.side === "nl" && anchor.paragraph === paragraph.paragraph.id,
    );
    const first = position;
    position += paragraph.sentences.length;
    if (own.length === 0) return paragraph;
    return own.reduce((bound, binding) => applyOne(bound, first, english, beads, binding), paragraph);
  });
}

function applyOne(
  indexed: IndexedParagraph,
  firstSentence: number,
  english: readonly string[],
  beads: readonly Bead[],
  binding: BindingEvent,
): IndexedParagraph {
  const { anchor, term, rendering } = binding;
  const { paragraph, sentences } = indexed;
  const found = locateAnchor(anchor, sentences.map(({ plain }) => plain).join(" "), paragraph.hash);
  if (!found) return indexed;
  let offset = 0;
  const bound = sentences.map((sentence, index) => {
    const span = { start: found.start - offset, end: found.end - offset };
    offset += sentence.plain.length + 1;
    if (span.start < 0 || span.end > sentence.plain.length) return sentence;
    const bead = beads.find(({ nl }) => nl.includes(firstSentence + index));
    const words = rendering === undefined ? undefined : renderingIn(bead?.en ?? [], english, rendering);
    const isMeant = (match: BoundMatch) =>
      match.term === term && match.parts.some((part) => part.start < span.end && span.start < part.end);
    const known = sentence.matches.find(isMeant);
    const bare: BoundMatch = known ?? { term, parts: [span], how: { way: "variant", form: anchor.quote } };
    const match = said(bare, binding, words);
    const others = sentence.matches.filter((each) => each !== known && !isOtherSense(each, match));
    return { ...sentence, matches: [match, ...others] };
  });
  return { paragraph, sentences: bound };
}

/** What was found, as the person has it. */
function said(found: BoundMatch, { leftOut, why }: BindingEvent, words: BoundMatch["rendering"]): BoundMatch {
  const { rendering, leftOut: before, ...bare } = found;
  if (leftOut) return { ...bare, leftOut: why ?? "" };
  const kept = words ?? rendering;
  return {
    ...bare,
    ...(kept ? { rendering: kept } : {}),
    ...(before !== undefined && !words ? { leftOut: before } : {}),
  };
}

/** Of the very same words; what is inside a compound is no other sense of it: "raket" stays in "kruisraketten". */
function isOtherSense(one: BoundMatch, other: BoundMatch): boolean {
  return one.how.way !== "compound" && other.how.way !== "compound" && extent(one) === extent(other);
}

function extent({ parts }: BoundMatch): string {
  return parts.map(({ start, end }) => `${start}-${end}`).join();
}

function renderingIn(
  places: readonly number[],
  english: readonly string[],
  rendering: string,
): BoundMatch["rendering"] {
  for (const sentence of places) {
    const start = english[sentence]?.indexOf(rendering) ?? -1;
    if (start < 0) continue;
    const parts = [{ start, end: start + rendering.length }];
    return { surface: rendering, form: rendering, deprecated: false, sentence, parts };
  }
  return undefined;
}
