import type { Bead } from "../text/model.ts";
import { longestIncreasing } from "./increasing.ts";

/**
 * As many of the beads as count tokens can say: gapless on both sides, and in the same order on both.
 * `ordered` is in reading order.
 */
export function countable(ordered: readonly Bead[]): Bead[] {
  const gapless = ordered.filter((bead) => runs(bead.nl).length <= 1 && runs(bead.en).length <= 1);
  const paired = gapless.filter((bead) => bead.nl.length > 0 && bead.en.length > 0);
  const kept = new Set(
    longestIncreasing(paired.map((bead) => bead.en[0] ?? 0)).map((index) => paired[index]),
  );
  return gapless.filter((bead) => bead.nl.length === 0 || bead.en.length === 0 || kept.has(bead));
}

/** Ascending positions as stretches without a gap. */
export function runs(positions: readonly number[]): number[][] {
  const found: number[][] = [];
  positions.forEach((position, index) => {
    if (index > 0 && positions[index - 1] === position - 1) found.at(-1)?.push(position);
    else found.push([position]);
  });
  return found;
}
