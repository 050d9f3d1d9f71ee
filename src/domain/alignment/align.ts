import { bandAround, firstBand } from "./aligner/bands.ts";
import { bestPath, type Step } from "./aligner/best-path.ts";
import { fittedModel, tally } from "./aligner/estimate.ts";
import { gainsOf } from "./aligner/gains.ts";
import { firstShares, sharesFrom } from "./aligner/kept.ts";
import { knownLinks } from "./aligner/known.ts";
import { type Pair, latticeOf } from "./aligner/lattice.ts";
import { linkLearned } from "./aligner/learned.ts";
import type { LexiconPair } from "./aligner/lexicon.ts";
import { firstModel } from "./aligner/model.ts";
import { ALL_MOVES, FEW_MOVES } from "./aligner/moves.ts";
import { readSide } from "./aligner/side.ts";

export interface Documents {
  readonly nl: readonly (readonly string[])[];
  readonly en: readonly (readonly string[])[];
  readonly lexicon?: readonly LexiconPair[];
}

export function alignDocuments({ nl: dutch, en: english, lexicon = [] }: Documents) {
  const nl = readSide(dutch, "nl");
  const en = readSide(english, "en");
  const collection = knownLinks(nl, en, lexicon);
  let links = collection.compile();
  let model = firstModel(nl, en);
  let shares = { nl: firstShares(nl, links.nl), en: firstShares(en, links.en) };
  const gains = () => ({ nl: gainsOf(links.nl, shares.nl, en), en: gainsOf(links.en, shares.en, nl) });
  let band = firstBand(nl, en, links);
  let pair: Pair = { nl, en, links, gains: gains(), model };
  let steps = bestPath(latticeOf(pair, band, FEW_MOVES), pair);
  for (let round = 0; round < 2; round++) {
    const beads = steps.filter((step) => step.nl > 0 && step.en > 0);
    linkLearned(nl, en, beads, collection);
    links = collection.compile();
    const tallies = tally(nl, en, links, beads);
    shares = { nl: sharesFrom(nl, links.nl, tallies.nl), en: sharesFrom(en, links.en, tallies.en) };
    model = fittedModel(nl, en, steps, firstModel(nl, en));
    pair = { nl, en, links, gains: gains(), model };
    band = bandAround(steps, nl.count, en.count);
    steps = bestPath(latticeOf(pair, band, ALL_MOVES), pair);
  }
  return { beads: steps.map((s) => beadOf(s)), similarity: 1 };
}

function beadOf({ i, j, nl, en, gain }: Step) {
  return {
    nl: Array.from({ length: nl }, (_, k) => i - nl + k),
    en: Array.from({ length: en }, (_, k) => j - en + k),
    confidence: gain,
  };
}
