import type { Bead } from "../text/model.ts";
import { alignDocuments, type Documents } from "./align.ts";
import { inReadingOrder, type Pairing } from "./order.ts";
import type { Progress } from "./progress.ts";

/** A row by positions: `nl` and `en` are indexes of paragraphs, `beads` index the row's sentences. */
export interface AlignedRow extends Pairing {
  readonly beads: readonly SureBead[];
}

interface SureBead extends Bead {
  /** From 0 to 1. */
  readonly confidence: number;
}

/**
 * Rows of paragraphs, as the aligner's beads tie them together: every paragraph is in exactly one row, every sentence of
 * a row in exactly one of its beads, both in reading order. A paragraph without a counterpart is a row of its own.
 */
export function alignParagraphs(
  documents: Documents,
  progress?: Progress,
): { rows: AlignedRow[]; similarity: number } {
  const { beads, similarity } = alignDocuments(documents, progress);
  const homes = { nl: homesOf(documents.nl), en: homesOf(documents.en) };
  const groups = new Groups(documents.nl.length + documents.en.length);
  for (const { nl, en } of beads) {
    const own = [
      ...nl.map((at) => homes.nl[at] ?? 0),
      ...en.map((at) => documents.nl.length + (homes.en[at] ?? 0)),
    ];
    for (const paragraph of own) groups.join(own[0] ?? 0, paragraph);
  }
  const byRow = Map.groupBy(beads, ({ nl: [first], en: [other] }) =>
    groups.root(
      first === undefined ? documents.nl.length + (homes.en[other ?? 0] ?? 0) : (homes.nl[first] ?? 0),
    ),
  );
  const sentences = { nl: sentencesOf(documents.nl), en: sentencesOf(documents.en) };
  const rows = groups.all().map(({ root, members }) => {
    const nl = members.filter((index) => index < documents.nl.length);
    const en = members
      .filter((index) => index >= documents.nl.length)
      .map((index) => index - documents.nl.length);
    return { nl, en, beads: rowBeads(byRow.get(root) ?? [], { nl, en }, sentences) };
  });
  return { rows: inReadingOrder(rows), similarity };
}

/** For each sentence the number of its paragraph. */
function homesOf(paragraphs: readonly (readonly string[])[]): number[] {
  return paragraphs.flatMap((sentences, index) => sentences.map(() => index));
}

/** For each paragraph the numbers of its sentences, counted through. */
function sentencesOf(paragraphs: readonly (readonly string[])[]): number[][] {
  let next = 0;
  return paragraphs.map((sentences) => sentences.map(() => next++));
}

function rowBeads(
  beads: readonly SureBead[],
  row: Pairing,
  sentences: Readonly<Record<"nl" | "en", readonly (readonly number[])[]>>,
): SureBead[] {
  const own = { nl: placesIn(row.nl, sentences.nl), en: placesIn(row.en, sentences.en) };
  const numbered = beads.map(({ nl, en, confidence }) => ({
    nl: nl.map((at) => own.nl.get(at) ?? 0),
    en: en.map((at) => own.en.get(at) ?? 0),
    confidence,
  }));
  return inReadingOrder(numbered);
}

/** Sentence numbers, by where they stand among the sentences of these paragraphs. */
function placesIn(
  paragraphs: readonly number[],
  sentences: readonly (readonly number[])[],
): Map<number, number> {
  const own = paragraphs.flatMap((index) => sentences[index] ?? []);
  return new Map(own.map((at, index) => [at, index]));
}

/** Union-find (Tarjan 1975). */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let top = index;
    while (this.parents[top] !== top) {
      const above = this.parents[top] ?? top;
      this.parents[top] = this.parents[above] ?? above;
      top = above;
    }
    return top;
  }

  join(a: number, b: number): void {
    this.parents[this.root(b)] = this.root(a);
  }

  all(): { root: number; members: number[] }[] {
    const members = Map.groupBy(this.parents.keys(), (index) => this.root(index));
    return [...members].map(([root, own]) => ({ root, members: own }));
  }
}
