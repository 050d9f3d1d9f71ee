import { isDoubtful } from "#src/domain/alignment/edit/doubt.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import { type Choice, choiceIn, elementOf, firstSentence, standingOf } from "./places.ts";

/** Keys that go somewhere. */
export const STEPS: Readonly<Record<string, "row" | "row back" | "sentence" | "sentence back">> = {
  j: "row",
  ArrowDown: "row",
  k: "row back",
  ArrowUp: "row back",
  l: "sentence",
  ArrowRight: "sentence",
  h: "sentence back",
  ArrowLeft: "sentence back",
};

/** Where a step leads: who has scrolled away from the chosen sentence, the focus elsewhere, goes on from what is in sight. */
export function stepFrom(list: HTMLElement | null, choice: Choice | null, step: string): Choice | null {
  const element = choice && elementOf(choice);
  if (list?.contains(document.activeElement) || (element && isOnScreen(element)))
    return neighbour(list, choice, step);
  const rows = [...(list?.querySelectorAll("[data-bead]") ?? [])];
  const first = rows.find((row) => row.getBoundingClientRect().top > 0 && isOnScreen(row));
  return choiceIn(first?.querySelector("[data-key]") ?? null) ?? neighbour(list, choice, step);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The sentence one step on, as they stand on the page. */
function neighbour(list: HTMLElement | null, choice: Choice | null, step: string): Choice | null {
  const element = choice && elementOf(choice);
  if (!list || !element || !choice) return choice;
  const back = step.endsWith("back");
  if (step.startsWith("sentence")) {
    const row = element.closest("[data-bead]");
    const all = [...(row?.querySelectorAll("[data-key]") ?? [])];
    const next = all[all.indexOf(element) + (back ? -1 : 1)];
    if (next) return choiceIn(next);
  }
  const rows = [...list.querySelectorAll("[data-bead]")];
  const next = rows[rows.findIndex((row) => row.contains(element)) + (back ? -1 : 1)];
  const own = next?.querySelectorAll(`[data-side="${choice.side}"]`) ?? [];
  const sentences = own.length > 0 ? own : (next?.querySelectorAll("[data-key]") ?? []);
  return choiceIn(sentences[step === "sentence back" ? sentences.length - 1 : 0] ?? null) ?? choice;
}

export function nextDoubt(shown: readonly DraftBead[], choice: Choice | null): Choice | null {
  const from = (choice && standingOf(shown, choice)?.index) ?? -1;
  const later = [...shown.slice(from + 1), ...shown.slice(0, from + 1)];
  return firstSentence(later.find(isDoubtful), choice?.side);
}
