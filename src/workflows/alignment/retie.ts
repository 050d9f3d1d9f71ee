import { type DraftBead, placeOf } from "../../domain/alignment/edit/draft.ts";
import type { StoredParagraph } from "../../store/model.ts";

/** Paragraphs of the touched rows, and their beads before and after. */
export interface Retied {
  /** Ids of all Dutch paragraphs, in text order. */
  readonly dutch: readonly string[];
  readonly english: readonly StoredParagraph[];
  readonly before: readonly DraftBead[];
  readonly after: readonly DraftBead[];
}

/**
 * Which Dutch paragraphs each English one renders, as its beads have it. A paragraph without a counterpart that had
 * none before keeps its place in its row: nobody has touched that.
 */
export function retie({ dutch, english, before, after }: Retied): StoredParagraph[] {
  const order = new Map(dutch.map((id, index) => [id, index]));
  const [then, now] = [linksOf(before), linksOf(after)];
  return english.map((paragraph) => {
    const linked = now.dutchOf.get(paragraph.id) ?? new Set<string>();
    const kept = (paragraph.of ?? [paragraph.id]).filter((id) => {
      const isUntouched = (key: string) => !then.linked.has(key) && !now.linked.has(key);
      return order.has(id) && (isUntouched(`en ${paragraph.id}`) || isUntouched(`nl ${id}`));
    });
    const of = [...new Set([...linked, ...kept])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const { of: _, ...rest } = paragraph;
    const isPlain = of.length === 1 && of[0] === paragraph.id;
    const isStranger = of.length === 0 && paragraph.of === undefined && !order.has(paragraph.id);
    return isPlain || isStranger ? rest : { ...rest, of };
  });
}

function linksOf(beads: readonly DraftBead[]) {
  const linked = new Set<string>();
  const dutchOf = new Map<string, Set<string>>();
  for (const { nl, en } of beads) {
    if (nl.length === 0 || en.length === 0) continue;
    const dutch = nl.map((key) => placeOf(key).paragraph);
    for (const id of dutch) linked.add(`nl ${id}`);
    for (const key of en) {
      const { paragraph } = placeOf(key);
      linked.add(`en ${paragraph}`);
      const own = dutchOf.get(paragraph) ?? new Set<string>();
      dutchOf.set(paragraph, own);
      for (const id of dutch) own.add(id);
    }
  }
  return { linked, dutchOf };
}
