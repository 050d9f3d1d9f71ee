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

/** What can be done to the chosen sentence or its bead in one step. */
export interface Deed {
  readonly name: keyof AlignWords;
  /** The key that does it, as `KeyboardEvent.key` has it. */
  readonly key: string;
  /** How the key is shown. */
  readonly shown: string;
  readonly said: keyof AlignWords;
  readonly edit: (beads: readonly DraftBead[], standing: Standing) => Splice | null;
}

export const DEEDS: readonly Deed[] = [
  {
    name: "confirm",
    key: "Enter",
    shown: "↵",
    said: "wasConfirmed",
    edit: (beads, { index }) => withBead(beads[index], confirm),
  },
  {
    name: "merge",
    key: "m",
    shown: "M",
    said: "wasMerge",
    edit: (beads, { index }) => withPair(beads, index, merge),
  },
  {
    name: "mergeUp",
    key: "M",
    shown: "⇧M",
    said: "wasMerge",
    edit: (beads, { index }) => withPair(beads, index - 1, merge),
  },
  {
    name: "split",
    key: "s",
    shown: "S",
    said: "wasSplit",
    edit: (beads, { index, side, at }) => withBead(beads[index], (bead) => split(bead, side, at)),
  },
  {
    name: "up",
    key: "u",
    shown: "U",
    said: "wasMoved",
    edit: (beads, { index, side, at }) =>
      withPair(beads, index - 1, (above, bead) => moveUp(above, bead, side, at)),
  },
  {
    name: "down",
    key: "d",
    shown: "D",
    said: "wasMoved",
    edit: (beads, { index, side, at }) =>
      withPair(beads, index, (bead, below) => moveDown(bead, below, side, at)),
  },
  {
    name: "alone",
    key: "0",
    shown: "0",
    said: "wasAlone",
    edit: (beads, { index, side, at }) => withBead(beads[index], (bead) => standAlone(bead, side, at)),
  },
  {
    name: "lock",
    key: "v",
    shown: "V",
    said: "wasLocked",
    edit: (beads, { index }) => {
      const row = rowAround(beads, index);
      return setLocked(row, !row.every(({ locked }) => locked));
    },
  },
];

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
