import type { DraftBead, SentenceKey } from "#src/domain/alignment/edit/draft.ts";
import {
  confirm,
  merge,
  moveDown,
  moveUp,
  setLocked,
  split,
  standAlone,
} from "#src/domain/alignment/edit/operations.ts";
import type { Splice } from "#src/domain/alignment/edit/splice.ts";
import type { AlignWords } from "./align-words.ts";
import type { Standing } from "./places.ts";

/** What a deed comes to: an edit with what is said of it, or why there is none. */
type Outcome =
  | { readonly splice: Splice; readonly said: keyof AlignWords }
  | { readonly why: keyof AlignWords };

/** What can be done to the chosen sentence or its bead in one step. */
export interface Deed {
  readonly name: keyof AlignWords;
  /** The key that does it, as `KeyboardEvent.key` has it. */
  readonly key: string;
  /** How the key is shown. */
  readonly shown: string;
  readonly edit: (beads: readonly DraftBead[], standing: Standing) => Outcome;
}

export const DEEDS: readonly Deed[] = [
  {
    name: "confirm",
    key: "Enter",
    shown: "↵",
    edit: (beads, { index }) => outcome(withBead(beads[index], confirm), "wasConfirmed", "alreadyConfirmed"),
  },
  {
    name: "merge",
    key: "m",
    shown: "M",
    edit: (beads, { index }) => outcome(withPair(beads, index, merge), "wasMerge", "atEdge"),
  },
  {
    name: "mergeUp",
    key: "M",
    shown: "⇧M",
    edit: (beads, { index }) => outcome(withPair(beads, index - 1, merge), "wasMerge", "atEdge"),
  },
  {
    name: "split",
    key: "s",
    shown: "S",
    edit: (beads, { index, side, at }) =>
      outcome(
        withBead(beads[index], (bead) => split(bead, side, at)),
        "wasSplit",
        beads[index]?.[side].length === 1 ? "onlySentence" : "firstSentence",
      ),
  },
  {
    name: "up",
    key: "u",
    shown: "U",
    edit: (beads, { index, side, at }) =>
      outcome(
        withPair(beads, index - 1, (above, bead) => moveUp(above, bead, side, at)),
        "wasMoved",
        "atEdge",
      ),
  },
  {
    name: "down",
    key: "d",
    shown: "D",
    edit: (beads, { index, side, at }) =>
      outcome(
        withPair(beads, index, (bead, below) => moveDown(bead, below, side, at)),
        "wasMoved",
        "atEdge",
      ),
  },
  {
    name: "alone",
    key: "0",
    shown: "0",
    edit: (beads, { index, side, at }) =>
      outcome(
        withBead(beads[index], (bead) => standAlone(bead, side, at)),
        "wasAlone",
        "alreadyAlone",
      ),
  },
  {
    name: "lock",
    key: "v",
    shown: "V",
    edit: (beads, { index }) => {
      const row = rowAround(beads, index);
      const locked = !row.every((bead) => bead.locked);
      return outcome(setLocked(row, locked), locked ? "wasLocked" : "wasUnlocked", "nothing");
    },
  },
];

function outcome(splice: Splice | null, said: keyof AlignWords, why: keyof AlignWords): Outcome {
  return splice === null ? { why } : { splice, said };
}

function withBead(bead: DraftBead | undefined, edit: (bead: DraftBead) => Splice | null): Splice | null {
  return bead === undefined ? null : edit(bead);
}

function withPair(
  beads: readonly DraftBead[],
  index: number,
  edit: (first: DraftBead, second: DraftBead) => Splice | null,
): Splice | null {
  const [first, second] = [beads[index], beads[index + 1]];
  return first === undefined || second === undefined ? null : edit(first, second);
}

/** The beads that stand in one row of paragraphs with this one, as far as they follow one another. */
function rowAround(beads: readonly DraftBead[], index: number): DraftBead[] {
  let [from, to] = [index, index + 1];
  const names = new Set(namesOf(beads[index]));
  const joins = (bead: DraftBead | undefined) => namesOf(bead).some((name) => names.has(name));
  for (;;) {
    if (joins(beads[from - 1])) for (const name of namesOf(beads[--from])) names.add(name);
    else if (joins(beads[to])) for (const name of namesOf(beads[to++])) names.add(name);
    else return beads.slice(from, to);
  }
}

function namesOf(bead: DraftBead | undefined): string[] {
  const paragraph = (key: SentenceKey) => key.slice(0, key.lastIndexOf(":"));
  if (bead === undefined) return [];
  return [...bead.nl.map((key) => `nl ${paragraph(key)}`), ...bead.en.map((key) => `en ${paragraph(key)}`)];
}
