import fc from "fast-check";
import { inReadingOrder } from "#src/domain/alignment/order.ts";
import type { Bead } from "#src/domain/text/model.ts";

/** Any grouping of two sides into beads, crossing and gappy ones too, in reading order. */
export const anyBeads: fc.Arbitrary<Bead[]> = fc
  .tuple(fc.array(fc.nat(7), { maxLength: 9 }), fc.array(fc.nat(7), { maxLength: 9 }))
  .map(([nl, en]) => inReadingOrder(groupedBy(nl, en)));

/** Beads that follow one another on both sides. */
export const monotoneBeads: fc.Arbitrary<Bead[]> = fc
  .array(
    fc.constantFrom([1, 1], [2, 1], [1, 2], [2, 2], [1, 0], [0, 1]).map(([nl = 0, en = 0]) => ({ nl, en })),
    { maxLength: 8 },
  )
  .map((sizes) => {
    let [nl, en] = [0, 0];
    const beads = sizes.map((size) => {
      const bead = { nl: range(nl, nl + size.nl), en: range(en, en + size.en) };
      [nl, en] = [nl + size.nl, en + size.en];
      return bead;
    });
    return inReadingOrder(beads);
  });

/** Sentence `i` of a side goes to the bead that its list names; English has labels that Dutch has not. */
function groupedBy(nl: readonly number[], en: readonly number[]): Bead[] {
  return range(0, 8)
    .map((label) => ({ nl: indexesOf(nl, label), en: indexesOf(en, label) }))
    .flatMap((bead) => (bead.nl.length > 0 && bead.en.length > 0 ? [bead] : sentencesApart(bead)));
}

/** What has no counterpart stands sentence by sentence, so that it has one way of being written. */
function sentencesApart(bead: Bead): Bead[] {
  return [...bead.nl.map((at) => ({ nl: [at], en: [] })), ...bead.en.map((at) => ({ nl: [], en: [at] }))];
}

function indexesOf(labels: readonly number[], wanted: number): number[] {
  return labels.flatMap((label, index) => (label === wanted ? [index] : []));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

export function sizeOf(beads: readonly Bead[], side: "nl" | "en"): number {
  return beads.reduce((sum, bead) => sum + bead[side].length, 0);
}

/** Every sentence of a side, in ascending order, as the beads hold them. */
export function covered(beads: readonly Bead[], side: "nl" | "en"): number[] {
  return beads.flatMap((bead) => bead[side]).sort((a, b) => a - b);
}
