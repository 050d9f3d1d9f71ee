import type { Match } from "../../domain/glossary/match.ts";
import type { PartOfSpeech } from "../../domain/glossary/term.ts";
import { bindRenderings } from "../../domain/rendering/bind.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { Glossary } from "./glossary.ts";
import type { BoundMatch, IndexedParagraph } from "./indexed.ts";

interface Sides<T> {
  readonly nl: T;
  readonly en: T;
}

/** Finds the terms in both sides of a row, and binds each to its counterpart, bead by bead. */
export function bindRow(
  nl: readonly IndexedParagraph[],
  en: readonly IndexedParagraph[],
  beads: readonly Bead[],
  glossary: Glossary,
): Sides<readonly IndexedParagraph[]> {
  const sentences = { nl: plainOf(nl), en: plainOf(en) };
  const found = { nl: sentences.nl.map(glossary.dutch), en: sentences.en.map(glossary.english) };
  const bound: Sides<BoundMatch[][]> = { nl: sentences.nl.map(() => []), en: sentences.en.map(() => []) };
  for (const bead of withSingles(beads, sentences)) bindBead(bead, sentences, found, bound, glossary);
  return { nl: withMatches(nl, bound.nl), en: withMatches(en, bound.en) };
}

const NAMES: ReadonlySet<PartOfSpeech> = new Set(["name", "abbreviation"]);

/**
 * What is a term in English whatever the Dutch beside it says: names, and nouns in the form that is preferred for
 * them. Of other words only those count that render a Dutch occurrence: a missile that fell is no soldier who fell
 * (sneuvelen), what gives rise to something no advance (opmars), a last-ditch attempt no trench (loopgraaf).
 */
function standsByItself(
  pos: PartOfSpeech | undefined,
  standing: "preferred" | "admitted" | "deprecated",
): boolean {
  if (pos === undefined || standing === "deprecated") return false;
  return NAMES.has(pos) || (pos === "noun" && standing === "preferred");
}

function bindBead(
  bead: Bead,
  sentences: Sides<readonly string[]>,
  found: Sides<readonly (readonly Match[])[]>,
  bound: Sides<BoundMatch[][]>,
  { terms }: Glossary,
): void {
  const pick = <T>(from: readonly T[], places: readonly number[]) =>
    places.flatMap((place) => from[place] ?? []);
  const bindings = bindRenderings({
    bead: { nl: pick(sentences.nl, bead.nl), en: pick(sentences.en, bead.en) },
    nlMatches: bead.nl.map((place) => found.nl[place] ?? []),
    enMatches: bead.en.map((place) => found.en[place] ?? []),
    terms,
  });
  for (const { sentence, match, en } of bindings.nl) {
    const rendering = en && {
      surface: en.surface,
      form: en.form,
      deprecated: en.standing === "deprecated",
      sentence: bead.en[en.sentence] ?? 0,
      parts: en.match.parts,
    };
    bound.nl[bead.nl[sentence] ?? 0]?.push({ ...match, ...(rendering ? { rendering } : {}) });
  }
  for (const place of bead.nl) bound.nl[place] = meantSenses(bound.nl[place] ?? []);
  for (const { sentence, match, nl, standing } of bindings.en) {
    if (nl && !bound.nl[bead.nl[nl.sentence] ?? 0]?.some((each) => isSame(each, nl.match))) continue;
    if (!nl && bead.nl.length > 0 && !standsByItself(terms.get(match.term)?.pos, standing)) continue;
    const place = nl && (bead.nl[nl.sentence] ?? 0);
    const rendering = place !== undefined && {
      surface: surfaceOf(nl?.match, sentences.nl[place]),
      form: terms.get(match.term)?.nl.lemma ?? "",
      deprecated: false,
      sentence: place,
      parts: nl?.match.parts ?? [],
    };
    bound.en[bead.en[sentence] ?? 0]?.push({ ...match, ...(rendering ? { rendering } : {}) });
  }
}

/**
 * Of several terms that the very same words stand for, the ones that the English renders: who recognises a defeat
 * (erkennen) by acknowledging it recognises no state. Where it renders none, or all alike, a person says which.
 */
function meantSenses(matches: readonly BoundMatch[]): BoundMatch[] {
  const whole = matches.filter(({ how }) => how.way !== "compound");
  const senses = Map.groupBy(whole, ({ parts }) => extentOf(parts));
  return matches.filter(({ parts, how, rendering }) => {
    const rivals = how.way === "compound" ? [] : (senses.get(extentOf(parts)) ?? []);
    return rivals.every((rival) => standingOf(rival.rendering) <= standingOf(rendering));
  });
}

function isSame(one: Match, other: Match): boolean {
  return one.term === other.term && one.parts === other.parts;
}

function standingOf(rendering: BoundMatch["rendering"]): number {
  if (rendering === undefined) return 0;
  return rendering.deprecated ? 1 : 2;
}

function extentOf(parts: Match["parts"]): string {
  return parts.map(({ start, end }) => `${start}-${end}`).join();
}

function surfaceOf(match: Match | undefined, sentence = ""): string {
  return (match?.parts ?? []).map(({ start, end }) => sentence.slice(start, end)).join(" … ");
}

/** Beads for every sentence: one that no bead names stands alone. */
function withSingles(beads: readonly Bead[], { nl, en }: Sides<readonly string[]>): Bead[] {
  const covered = {
    nl: new Set(beads.flatMap((bead) => bead.nl)),
    en: new Set(beads.flatMap((bead) => bead.en)),
  };
  const aloneNl = [...nl.keys()].filter((place) => !covered.nl.has(place));
  const aloneEn = [...en.keys()].filter((place) => !covered.en.has(place));
  return [
    ...beads,
    ...aloneNl.map((place) => ({ nl: [place], en: [] })),
    ...aloneEn.map((place) => ({ nl: [], en: [place] })),
  ];
}

function plainOf(paragraphs: readonly IndexedParagraph[]): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ plain }) => plain));
}

function withMatches(
  paragraphs: readonly IndexedParagraph[],
  matches: readonly BoundMatch[][],
): IndexedParagraph[] {
  let position = 0;
  return paragraphs.map((paragraph) => {
    const sentences = paragraph.sentences.map((sentence, index) => ({
      ...sentence,
      matches: [...(matches[position + index] ?? [])].sort(longestFirst),
    }));
    position += sentences.length;
    return { ...paragraph, sentences };
  });
}

function longestFirst(a: Match, b: Match): number {
  return lengthOf(b) - lengthOf(a);
}

function lengthOf({ parts }: Match): number {
  return parts.reduce((length, { start, end }) => length + end - start, 0);
}
