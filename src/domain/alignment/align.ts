import type { Bead } from "../text/model.ts";
import type { Step } from "./aligner/best-path.ts";
import { type Confidences, confidences } from "./aligner/confidence.ts";
import { type GlossaryPair, glossaryFeatures } from "./aligner/glossary-features.ts";
import type { Habits } from "./aligner/habits.ts";
import { knownLinks } from "./aligner/known.ts";
import type { Pair } from "./aligner/lattice.ts";
import type { LexiconPair } from "./aligner/lexicon.ts";
import { closerPass, firstPass } from "./aligner/pass.ts";
import { readSide } from "./aligner/side.ts";
import { type Progress, stretch } from "./progress.ts";

/** A text and what may be its translation: paragraphs of plain sentences. */
export interface Documents {
  readonly nl: readonly (readonly string[])[];
  readonly en: readonly (readonly string[])[];
  /** Words beyond the built-in ones, from a dictionary or from what was aligned before. */
  readonly lexicon?: readonly LexiconPair[];
  readonly glossary?: readonly GlossaryPair[];
  /** How the translations go that were aligned before. */
  readonly habits?: Habits;
}

/** A bead with the chance, 0 to 1, that it is right: of those with 0.9, about nine in ten are. */
interface SureBead extends Bead {
  readonly confidence: number;
}

export interface Alignment {
  /** In order, over all sentences of the documents counted through; each sentence in exactly one. Up to 4-4. */
  readonly beads: readonly SureBead[];
  /**
   * How much the two look like a text and its translation, 0 to 1: the share of the characters that have a
   * counterpart, on the side where it is greater (so that an excerpt counts). Measured: translations with a fifth left
   * out and as much put in reach 0.77 and more, unrelated texts of some length at most 0.39.
   */
  readonly similarity: number;
}

/** How far it is after each stage; measured on 50,000 sentences. */
const [READ, FIRST, CLOSER] = [0.1, 0.45, 0.9];

/** Above so many Dutch sentences there is enough to learn from in one go. */
const LONG = 600;

/**
 * Aligns the sentences of two documents. Evidence: lengths (Gale and Church 1993), numbers, marks, names and cognates
 * in either spelling (the idea: Simard, Foster and Isabelle 1992), a seed lexicon, words learned from the pair itself
 * (log-likelihood: Dunning 1993; as Moore 2002 does, in a second pass), glossary concepts, and paragraph breaks.
 * Each is weighed by how much likelier it is in a bead than by chance, as estimated from this very pair. The search
 * is dynamic programming in a band around anchors; time and memory grow with the length, not with its square.
 * Deterministic; order is kept: crossing sentences come out as n-m beads or without counterpart.
 *
 * @param progress hears now and then how far it is
 */
export function alignDocuments(
  { nl: dutch, en: english, lexicon = [], glossary = [], habits }: Documents,
  progress?: Progress,
): Alignment {
  const nl = readSide(dutch, "nl", glossaryFeatures(glossary, "nl"));
  const en = readSide(english, "en", glossaryFeatures(glossary, "en"));
  const links = knownLinks(nl, en, lexicon);
  progress?.(READ);
  const first = firstPass(nl, en, { links, habits }, stretch(progress, READ, FIRST));
  progress?.(FIRST);
  let pass = closerPass(first, links, stretch(progress, FIRST, CLOSER));
  if (nl.count <= LONG) pass = closerPass(pass, links);
  progress?.(CLOSER);
  const sure = confidences(pass.lattice, pass.pair, pass.steps);
  return {
    beads: pass.steps.map((step, k) => ({ ...beadOf(step), confidence: sure.steps[k] ?? 0 })),
    similarity: similarity(pass.pair, sure),
  };
}

function beadOf({ i, j, nl, en }: Step): Bead {
  return { nl: range(i - nl, i), en: range(j - en, j) };
}

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number++) numbers.push(number);
  return numbers;
}

function similarity({ nl, en }: Pair, { alone }: Confidences): number {
  return Math.max(paired(nl.lengths, alone.nl), paired(en.lengths, alone.en));
}

/** The share of a side's characters that have a counterpart. */
function paired(lengths: Float64Array, alone: Float64Array): number {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const kept = lengths.reduce((sum, length, k) => sum + length * (1 - Math.min(1, alone[k] ?? 0)), 0);
  return all === 0 ? 0 : kept / all;
}
