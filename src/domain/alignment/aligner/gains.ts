import type { Shares } from "./kept.ts";
import type { Links } from "./links.ts";
import type { Side } from "./side.ts";

/** What it says, in nats, that a feature of one side is met, or not, in a bead's other side. */
export interface Gains {
  /** When it is not met. */
  readonly unmet: Float32Array;
  /** By how much more when it is, for each type and size of the other side: `met[type * SIZES + size]`. */
  readonly met: Float32Array;
}

export const SIZES = 12;

/** The size class of a stretch by its number of features, against the average sentence; half-octaves. */
export function sizeOf(features: number, average: number): number {
  const octaves = Math.round(2 * Math.log2(Math.max(1, features) / Math.max(1, average)));
  return Math.max(0, Math.min(SIZES - 1, octaves + 6));
}

const MOST_GAIN = 6;
/** A feature kept less often says nothing. */
const LEAST_SHARE = 0.01;
/** For each size class the number of average sentences. */
const LENGTHS = Float64Array.from({ length: SIZES }, (_, size) => 2 ** ((size - 6) / 2));

/** Both sides say nearly the same twice, and neighbouring words are not independent; what is known well counts more. */
const [DAMPING, DAMPING_OF_TAUGHT] = [0.5, 0.7];

/**
 * A feature with chance `kept[type]` of being rendered by one of its links is met by mere chance the more often, the
 * commoner its links are and the longer the other side is; the gain is the log of the odds between the two, damped.
 */
export function gainsOf(links: Links, { kept, isTaught }: Shares, other: Side): Gains {
  const met = new Float32Array(kept.length * SIZES);
  const unmet = new Float32Array(kept.length);
  for (let type = 0; type < kept.length; type++) {
    const share = kept[type] as number;
    if (share < LEAST_SHARE) continue;
    const chance = chanceOf(links, type, other);
    const damping = isTaught[type] === 1 ? DAMPING_OF_TAUGHT : DAMPING;
    const silence = Math.log(1 - share);
    unmet[type] = damping * silence;
    for (let size = 0; size < SIZES; size++) {
      const byChance = 1 - (1 - chance) ** (LENGTHS[size] as number);
      const gain = Math.log(1 - share + share / byChance);
      met[type * SIZES + size] = damping * (Math.min(MOST_GAIN, gain) - silence);
    }
  }
  return { met, unmet };
}

/** How often an average sentence of the other side has a link of this type. */
function chanceOf(links: Links, type: number, other: Side): number {
  let expected = 0.5;
  for (let at = links.start[type] as number; at < (links.start[type + 1] as number); at++)
    expected += (links.weight[at] as number) * (other.vocabulary.spread[links.to[at] as number] as number);
  return Math.min(0.95, 1 - Math.exp(-expected / (other.count + 10)));
}
