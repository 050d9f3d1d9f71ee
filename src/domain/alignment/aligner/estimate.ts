import type { Step } from "./best-path.ts";
import type { Tally } from "./kept.ts";
import type { TwoWayLinks } from "./links.ts";
import type { BreakModel, GapModel, LengthModel, Model } from "./model.ts";
import type { Side } from "./side.ts";

/** How strongly the first model holds against what an alignment shows, in beads. */
const FIRST_WEIGHT = 30;

/** A model fitted to an alignment of the same pair, drawn towards the first one where there is little to go by. */
export function fittedModel(nl: Side, en: Side, steps: readonly Step[], first: Model): Model {
  return {
    length: fittedLength(
      nl,
      en,
      steps.filter((step) => step.nl > 0 && step.en > 0),
      first.length,
    ),
    breaks: fittedBreaks(nl, en, steps, first.breaks),
    gap: fittedGap(steps, first.gap),
  };
}

function fittedLength(nl: Side, en: Side, beads: readonly Step[], first: LengthModel): LengthModel {
  const points = beads.map((bead) => ({
    dutch: total(nl.lengths, bead.i - bead.nl, bead.i),
    english: total(en.lengths, bead.j - bead.en, bead.j),
  }));
  const differences = points
    .filter(({ dutch, english }) => dutch + english > 30)
    .map(({ dutch, english }) => Math.log(english + 2) - Math.log(dutch + 2));
  const sorted = differences.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? first.shift;
  const shift = (FIRST_WEIGHT * first.shift + sorted.length * median) / (FIRST_WEIGHT + sorted.length);
  const expected = points.map(
    ({ dutch, english }) => first.variance + first.varianceOfShort / (Math.sqrt(dutch * english) + 2),
  );
  const ratios = points.map(({ dutch, english }, k) =>
    Math.min(9, (Math.log(english + 2) - Math.log(dutch + 2) - shift) ** 2 / (expected[k] ?? 1)),
  );
  const scale = (FIRST_WEIGHT + ratios.reduce((sum, one) => sum + one, 0)) / (FIRST_WEIGHT + ratios.length);
  return {
    ...first,
    shift,
    variance: first.variance * scale,
    varianceOfShort: first.varianceOfShort * scale,
  };
}

function fittedBreaks(nl: Side, en: Side, steps: readonly Step[], first: BreakModel): BreakModel {
  if (first.both === 0) return first;
  const counts = { both: 1, nl: 2, en: 2, none: 4 };
  let inside = 1;
  let met = 4;
  for (const { i, j, nl: a, en: b } of steps) {
    if (a === 0 || b === 0) continue;
    const dutch = nl.breaks[i - a] === 1;
    const english = en.breaks[j - b] === 1;
    counts[dutch ? (english ? "both" : "nl") : english ? "en" : "none"] += 1;
    met += 1;
    for (let k = i - a + 1; k < i; k++) inside += nl.breaks[k] as number;
    for (let k = j - b + 1; k < j; k++) inside += en.breaks[k] as number;
  }
  const all = counts.both + counts.nl + counts.en + counts.none;
  const dutch = (counts.both + counts.nl) / all;
  const english = (counts.both + counts.en) / all;
  const gain = (count: number, chance: number) => Math.log(count / all / chance);
  return {
    both: Math.min(2, gain(counts.both, dutch * english)),
    one: gain(counts.nl + counts.en, dutch * (1 - english) + english * (1 - dutch)),
    none: gain(counts.none, (1 - dutch) * (1 - english)),
    inside: Math.max(-3, Math.min(0, Math.log(inside / met) + 1)),
  };
}

function fittedGap(steps: readonly Step[], first: GapModel): GapModel {
  let runs = 0.03 * FIRST_WEIGHT;
  let alone = 0.06 * FIRST_WEIGHT;
  let beads = FIRST_WEIGHT;
  let before: Step | undefined;
  for (const step of steps) {
    const isAlone = step.nl === 0 || step.en === 0;
    if (isAlone) alone += 1;
    else beads += 1;
    if (isAlone && !(before && before.nl === step.nl && before.en === step.en)) runs += 1;
    before = step;
  }
  const extend = Math.max(0.2, Math.min(0.9, 1 - runs / alone));
  return { ...first, open: Math.max(-5, Math.log(runs / (2 * beads))), extend: Math.log(extend) };
}

/** How often the features of either side were met inside beads. */
export function tally(
  nl: Side,
  en: Side,
  links: TwoWayLinks,
  beads: readonly Step[],
): { nl: Tally; en: Tally } {
  const tallies = { nl: emptyTally(nl), en: emptyTally(en) };
  const present = {
    nl: new Int32Array(nl.vocabulary.keys.length),
    en: new Int32Array(en.vocabulary.keys.length),
  };
  beads.forEach((bead, index) => {
    const stamp = index + 1;
    const dutch = featuresIn(nl, bead.i - bead.nl, bead.i);
    const english = featuresIn(en, bead.j - bead.en, bead.j);
    note(dutch, present.nl, stamp);
    note(english, present.en, stamp);
    count(tallies.nl, dutch, links.nl, present.en, stamp);
    count(tallies.en, english, links.en, present.nl, stamp);
  });
  return tallies;
}

/** The feature types of some sentences, in the order of the text. */
function featuresIn({ types, typeStart }: Side, from: number, to: number): Int32Array {
  return types.subarray(typeStart[from], typeStart[to]);
}

function note(types: Int32Array, present: Int32Array, stamp: number): void {
  for (let k = 0; k < types.length; k++) present[types[k] as number] = stamp;
}

function emptyTally({ vocabulary }: Side): Tally {
  return { seen: new Float32Array(vocabulary.keys.length), met: new Float32Array(vocabulary.keys.length) };
}

function count(
  tally: Tally,
  types: Int32Array,
  { start, to, weight }: TwoWayLinks["nl"],
  present: Int32Array,
  stamp: number,
): void {
  const { seen, met } = tally;
  for (let k = 0; k < types.length; k++) {
    const type = types[k] as number;
    let most = 0;
    for (let at = start[type] as number; at < (start[type + 1] as number); at++)
      if (present[to[at] as number] === stamp) most = Math.max(most, weight[at] as number);
    seen[type] = (seen[type] as number) + 1;
    met[type] = (met[type] as number) + most;
  }
}

function total(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k] as number;
  return sum;
}
