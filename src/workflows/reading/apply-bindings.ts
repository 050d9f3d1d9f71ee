import type { BindingEvent } from "../../domain/review/event.ts";
import { locateAnchor } from "../../domain/text/locate.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { BoundMatch, IndexedParagraph } from "./indexed.ts";

/**
 * Lets a person's word on an occurrence stand above what was found: the rendering they named, in the bead's other
 * sentences; also for words that no form of the term would find (`die akkoorden`). A word about wording that is
 * gone, or about a term that is, changes nothing.
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
  { anchor, term, rendering }: BindingEvent,
): IndexedParagraph {
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
    const match: BoundMatch = {
      ...(known ?? { term, parts: [span], how: { way: "variant", form: anchor.quote } }),
      ...(words ? { rendering: words } : {}),
    };
    return { ...sentence, matches: [match, ...sentence.matches.filter((each) => each !== known)] };
  });
  return { paragraph, sentences: bound };
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
