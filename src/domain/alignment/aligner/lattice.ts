import type { Progress } from "../progress.ts";
import { type Band, beadEnds } from "./band.ts";
import type { BeadRow } from "./bead-row.ts";
import { BreakGains } from "./break-gains.ts";
import type { Gains } from "./gains.ts";
import { LengthGains } from "./length-gains.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Model } from "./model.ts";
import type { Move } from "./moves.ts";
import type { Side } from "./side.ts";
import { WordGains } from "./word-gains.ts";

/** What is known of a pair before the search. */
export interface Pair {
  readonly nl: Side;
  readonly en: Side;
  readonly links: TwoWayLinks;
  readonly gains: { readonly nl: Gains; readonly en: Gains };
  readonly model: Model;
}

/** The gain of every bead that a band allows, in nats, for the cell where it ends: row by row, in each move by move. */
export interface Lattice {
  readonly band: Band;
  readonly moves: readonly Move[];
  readonly gains: Float32Array;
}

/** A bead that says less is never better than its sentences left alone. */
const LEAST_GAIN = -16;

/** Sentences between two words on how far it is. */
const TELLING = 500;

/** Weighs every bead in the band. */
export function latticeOf(pair: Pair, band: Band, moves: readonly Move[], progress?: Progress): Lattice {
  const { nl, en, model } = pair;
  const gains = new Float32Array(band.cells * moves.length).fill(Number.NEGATIVE_INFINITY);
  const lattice = { band, moves, gains };
  const evidence = {
    lengths: new LengthGains(nl, en, model.length),
    words: new WordGains(pair, band, Math.max(...moves.map((move) => Math.max(move.nl, move.en)))),
    breaks: new BreakGains(nl, en, model.breaks),
  };
  const scratch = { ends: new Int32Array(en.count + 1), gains: new Float64Array(en.count + 1) };
  for (let i = 1; i <= nl.count; i++) {
    evidence.words.advance(i - 1);
    if (i % TELLING === 0) progress?.(i / nl.count);
    weighBeads(lattice, i, evidence, scratch);
  }
  return lattice;
}

interface Evidence {
  readonly lengths: LengthGains;
  readonly words: WordGains;
  readonly breaks: BreakGains;
}

/** Weighs the beads that end in row i, kind by kind. */
function weighBeads(
  lattice: Lattice,
  i: number,
  { lengths, words, breaks }: Evidence,
  { ends, gains }: Pick<BeadRow, "ends" | "gains">,
): void {
  const { band, moves } = lattice;
  for (let move = 0; move < moves.length; move++) {
    const { nl, en, prior } = moves[move] as Move;
    const count = lengths.begin({ i, nl, en, ends, gains }, beadEnds(band, i, { nl, en }), prior);
    if (count === 0) continue;
    const row = { i, nl, en, count, ends, gains };
    words.addTo(row);
    breaks.addTo(row);
    keep(row, lattice.gains, gainsAt(lattice, i, move));
  }
}

function keep({ count, ends, gains }: BeadRow, into: Float32Array, at: number): void {
  for (let k = 0; k < count; k++) {
    const gain = gains[k] as number;
    if (gain > LEAST_GAIN) into[at + (ends[k] as number)] = gain;
  }
}

/** Where the gains stand of the beads of a kind that end in row i: `gains[gainsAt(…) + j]`. */
export function gainsAt({ band: { start, low, high }, moves }: Lattice, i: number, move: number): number {
  const first = low[i] as number;
  const last = high[i] as number;
  return (start[i] as number) * moves.length + move * (last - first + 1) - first;
}
