import { type DraftBead, placeOf, type SentenceKey } from "#src/domain/alignment/edit/draft.ts";
import type { Language } from "#src/domain/text/model.ts";

/** A chosen sentence. */
export interface Choice {
  readonly side: Language;
  readonly key: SentenceKey;
}

/** Where a chosen sentence stands: its bead's number among all, and its own number in it. */
export interface Standing extends Choice {
  readonly index: number;
  readonly at: number;
}

export function standingOf(beads: readonly DraftBead[], choice: Choice): Standing | null {
  const index = beads.findIndex((bead) => bead[choice.side].includes(choice.key));
  const at = beads[index]?.[choice.side].indexOf(choice.key) ?? -1;
  return index < 0 ? null : { ...choice, index, at };
}

export function firstSentence(bead: DraftBead | undefined, preferred: Language = "nl"): Choice | null {
  if (bead === undefined) return null;
  const side = bead[preferred].length > 0 ? preferred : preferred === "nl" ? "en" : "nl";
  const [key] = bead[side];
  return key === undefined ? null : { side, key };
}

export function elementOf({ side, key }: Choice): HTMLElement | null {
  return document.getElementById(`${side}-${key}`);
}

export function choiceIn(target: EventTarget | null): Choice | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
  const { side, key } = element?.dataset ?? {};
  return (side === "nl" || side === "en") && key !== undefined ? { side, key } : null;
}

/** After an edit the chosen sentence stays chosen; where it is gone (cut, or put together again), what stands there now is. */
export function settle(beads: readonly DraftBead[], chosen: { current: Choice | null }): void {
  const { current } = chosen;
  if (current && standingOf(beads, current)) return;
  const { paragraph, start = 0 } = current ? placeOf(current.key) : {};
  const near = beads
    .flatMap((bead) => (current ? bead[current.side] : []))
    .find((key) => placeOf(key).paragraph === paragraph && placeOf(key).end >= start);
  if (current && near !== undefined) chosen.current = { side: current.side, key: near };
  else chosen.current = firstSentence(beads[0], current?.side) ?? current;
}

/** Whether a sentence of one side stands before another in its text. */
export function textOrder(paragraphs: readonly { readonly id: string }[]) {
  const order = new Map(paragraphs.map(({ id }, index) => [id, index]));
  return (a: SentenceKey, b: SentenceKey): boolean => {
    const [one, other] = [placeOf(a), placeOf(b)];
    const paragraphsApart = (order.get(one.paragraph) ?? 0) - (order.get(other.paragraph) ?? 0);
    return paragraphsApart === 0 ? one.start < other.start : paragraphsApart < 0;
  };
}
