import { type Progress, stretch } from "../progress.ts";
import type { Band } from "./band.ts";
import { bandAround, firstBand, widened } from "./bands.ts";
import { bestPath, type Step } from "./best-path.ts";
import { fittedModel, tally } from "./estimate.ts";
import { gainsOf } from "./gains.ts";
import { type Habits, movesAfter } from "./habits.ts";
import { sharesOf, type Tally, taughtTally } from "./kept.ts";
import { type Lattice, latticeOf, type Pair } from "./lattice.ts";
import { linkLearned } from "./learned.ts";
import type { LinkCollection } from "./links.ts";
import { firstModel } from "./model.ts";
import { ALL_MOVES, FEW_MOVES, type Move } from "./moves.ts";
import type { Side } from "./side.ts";

/** One search: what it went by, and what it found. */
interface Pass {
  readonly pair: Pair;
  readonly lattice: Lattice;
  readonly steps: readonly Step[];
  readonly taught: Taught;
}

/** What other texts teach of this pair. */
interface Taught {
  readonly nl: Tally;
  readonly en: Tally;
  readonly moves: readonly Move[];
}

/** How often a band is widened where its path comes to its edge. */
const MOST_WIDENINGS = 3;

/** How far a pass is when its links are made, and when every bead is weighed; measured on 50,000 sentences. */
const [PREPARED, LATTICE] = [0.15, 0.75];

/** What is known beforehand. */
interface Known {
  readonly links: LinkCollection;
  readonly habits: Habits | undefined;
}

/** The first look, with what is known beforehand. */
export function firstPass(nl: Side, en: Side, { links: known, habits }: Known, progress?: Progress): Pass {
  const links = known.compile();
  const taught = {
    nl: taughtTally(nl, habits?.nl ?? []),
    en: taughtTally(en, habits?.en ?? []),
    moves: movesAfter(ALL_MOVES, habits?.beads ?? []),
  };
  const shares = { nl: sharesOf(nl, links.nl, taught.nl), en: sharesOf(en, links.en, taught.en) };
  const gains = { nl: gainsOf(links.nl, shares.nl, en), en: gainsOf(links.en, shares.en, nl) };
  const pair = { nl, en, links, gains, model: firstModel(nl, en) };
  let band: Band | null = firstBand(nl, en, links);
  for (let round = 0; ; round++) {
    const lattice = latticeOf(pair, band, FEW_MOVES, round === 0 ? stretch(progress, 0, LATTICE) : undefined);
    const steps = bestPath(lattice, pair);
    band = round < MOST_WIDENINGS ? widened(band, steps, en.count) : null;
    if (band === null) return { pair, lattice, steps, taught };
  }
}

/** A closer look around what the last one found, with words and costs learned from it; `links` takes the words in. */
export function closerPass(
  { pair: { nl, en }, steps, taught }: Pass,
  links: LinkCollection,
  progress?: Progress,
): Pass {
  const beads = steps.filter((step) => step.nl > 0 && step.en > 0);
  linkLearned(nl, en, beads, links);
  const compiled = links.compile();
  const tallies = tally(nl, en, compiled, beads);
  const shares = {
    nl: sharesOf(nl, compiled.nl, taught.nl, tallies.nl),
    en: sharesOf(en, compiled.en, taught.en, tallies.en),
  };
  const gains = { nl: gainsOf(compiled.nl, shares.nl, en), en: gainsOf(compiled.en, shares.en, nl) };
  const pair = { nl, en, links: compiled, gains, model: fittedModel(nl, en, steps, firstModel(nl, en)) };
  const band = bandAround(steps, nl.count, en.count);
  const lattice = latticeOf(pair, band, taught.moves, stretch(progress, PREPARED, LATTICE));
  return { pair, lattice, steps: bestPath(lattice, pair), taught };
}
