import type { Bead } from "../text/model.ts";
import { countable } from "./countable.ts";
import { alignByLength } from "./gale-church.ts";
import { inReadingOrder } from "./order.ts";
import { type Fate, followSentences } from "./unchanged.ts";

/** The sentences of one row before and after a change, and its beads before it. */
export interface ChangedRow {
  readonly oldNl: readonly string[];
  readonly oldEn: readonly string[];
  readonly newNl: readonly string[];
  readonly newEn: readonly string[];
  readonly beads: readonly Bead[];
}

/**
 * The beads of a row after one or both of its wordings changed; they cover every new sentence exactly once and
 * stand in reading order. `toConfirm[k]` says of `beads[k]` that somebody should look at it:
 *
 * - a bead whose sentences all stand unchanged is kept, and need not be confirmed;
 * - a bead in which sentences were edited in their place keeps its shape, to be confirmed;
 * - the sentences of all other beads, and new ones, are aligned anew by length, between the beads that were kept;
 *   to be confirmed.
 */
export function carryBeads(row: ChangedRow): { beads: Bead[]; toConfirm: boolean[] } {
  const fates = { nl: followSentences(row.oldNl, row.newNl), en: followSentences(row.oldEn, row.newEn) };
  const carried = row.beads.flatMap((bead) => carry(bead, fates) ?? []);
  const anew = alignBetween(inReadingOrder(carried), row).map((bead) => ({ ...bead, toConfirm: true }));
  const all = inReadingOrder([...carried, ...anew]);
  return { beads: all.map(({ nl, en }) => ({ nl, en })), toConfirm: all.map((bead) => bead.toConfirm) };
}

/** The bead in its new place; `null` where one of its sentences is gone. */
function carry(bead: Bead, fates: Record<"nl" | "en", Fate>): (Bead & { toConfirm: boolean }) | null {
  const [nl, en] = [placesOf(bead.nl, fates.nl), placesOf(bead.en, fates.en)];
  if (nl.length !== bead.nl.length || en.length !== bead.en.length) return null;
  const isEdited =
    bead.nl.some((at) => fates.nl.edited.has(at)) || bead.en.some((at) => fates.en.edited.has(at));
  return { nl, en, toConfirm: isEdited };
}

function placesOf(sentences: readonly number[], fate: Fate): number[] {
  return sentences.flatMap((sentence) => fate.place[sentence] ?? []);
}

/** Aligns what the carried beads leave over, in the stretches between those of them that do not cross. */
function alignBetween(carried: readonly Bead[], row: ChangedRow): Bead[] {
  const fences = countable(carried).filter((bead) => bead.nl.length > 0 && bead.en.length > 0);
  const nl = stretches(row.newNl, "nl", { carried, fences });
  const en = stretches(row.newEn, "en", { carried, fences });
  return nl.flatMap((dutch, index) => {
    const english = en[index] ?? [];
    const beads = alignByLength(lengths(row.newNl, dutch), lengths(row.newEn, english));
    return beads.map((bead) => ({ nl: picked(dutch, bead.nl), en: picked(english, bead.en) }));
  });
}

/** The free sentences of one side before the first fence, after the first, and so on. */
function stretches(
  sentences: readonly string[],
  side: "nl" | "en",
  { carried, fences }: Record<"carried" | "fences", readonly Bead[]>,
): number[][] {
  const taken = new Set(carried.flatMap((bead) => bead[side]));
  const starts = new Set(fences.map((fence) => fence[side][0]));
  const found: number[][] = [[]];
  for (const index of sentences.keys()) {
    if (starts.has(index)) found.push([]);
    if (!taken.has(index)) found.at(-1)?.push(index);
  }
  return found;
}

function lengths(sentences: readonly string[], indexes: readonly number[]): number[] {
  return indexes.map((index) => sentences[index]?.length ?? 0);
}

function picked(from: readonly number[], indexes: readonly number[]): number[] {
  return indexes.flatMap((index) => from[index] ?? []);
}
