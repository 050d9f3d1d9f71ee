import { CHOICES } from "./choice.ts";
import type { Choose } from "./choices.ts";
import { isInSight, keepingFocus, rowInView, scrollToStep, takeFocus } from "./in-view.ts";
import type { Remarking } from "./remark.ts";
import type { ReadingPlace } from "./tool-words.ts";

interface Doing {
  readonly choose: Choose;
  readonly copy: (from: Element) => void;
  readonly remark: Remarking;
  readonly reveal: (from: Element) => void;
}

/** Single keys for reading. They can be turned off (WCAG 2.1.4), and mean nothing where somebody writes. */
export function listenToKeys(place: ReadingPlace, { choose, copy, remark, reveal }: Doing): void {
  const { tools, text, signal } = place;
  const acts: Readonly<Record<string, () => void>> = {
    j: () => step(text, ROW, 1),
    k: () => step(text, ROW, -1),
    l: () => step(text, sentencesOf(here(text)), 1),
    h: () => step(text, sentencesOf(here(text)), -1),
    t: () => explain(place),
    n: () => openNotes(place),
    r: () => withPlace(text, reveal),
    y: () => withPlace(text, copy),
    w: () => withPlace(text, remark.open),
    e: () => withPlace(text, remark.suggest),
    c: () => openContents(tools),
    "?": () => tools.querySelector("dialog")?.showModal(),
    ...Object.fromEntries(CHOICES.mode.slice(0, 4).map((mode, i) => [i + 1, () => choose("mode", mode)])),
  };
  document.addEventListener(
    "keydown",
    (event) => {
      const act = acts[event.key];
      if (act === undefined || event.defaultPrevented || !isMeant(event)) return;
      event.preventDefault();
      keepingFocus(act);
    },
    { signal },
  );
}

const ROW = "[data-row]";

function isMeant({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || document.documentElement.dataset.keys === "off") {
    return false;
  }
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return false;
  return document.querySelector("dialog[open], [data-pop-up]") === null;
}

/** Where the reader is: what holds the focus, if it is in sight or about to be, else the first row that is. */
function here(text: HTMLElement): Element | null {
  return held(text) ?? rowInView(text);
}

function held(text: HTMLElement): Element | null {
  const focused = document.activeElement;
  return focused !== null && text.contains(focused) && isInSight(focused) ? focused : null;
}

function withPlace(text: HTMLElement, act: (from: Element) => void): void {
  const from = here(text);
  if (from) act(from);
}

/** In the language one is in; from a row, in the one that is read first. */
function sentencesOf(from: Element | null): string {
  const mode = document.documentElement.dataset.mode;
  const first = mode === "en" || mode === "reveal-nl" ? "en" : "nl";
  const lang = from?.closest("[data-row] > [lang]")?.getAttribute("lang") ?? first;
  return `[data-row] > [lang=${lang}] [data-b]`;
}

/** From outside the text the first step goes to the row in view, from a row to its first sentence. */
function step(text: HTMLElement, selector: string, by: 1 | -1): void {
  const all = [...text.querySelectorAll<HTMLElement>(selector)];
  const current = held(text)?.closest<HTMLElement>(selector);
  const row = here(text)?.closest(ROW);
  const begin = current ? all.indexOf(current) + by : all.findIndex((each) => row?.contains(each));
  for (let i = Math.max(current ? -1 : 0, begin); i >= 0 && i < all.length; i += by) {
    const to = all[i];
    if (to?.checkVisibility({ visibilityProperty: true })) {
      takeFocus(to);
      scrollToStep(to);
      return;
    }
  }
}

/** The pop-up of the next term of the sentence, or of the row; closing it gives the focus back to the term. */
function explain({ text, words, say }: ReadingPlace): void {
  const from = here(text);
  const scope = from?.closest("[data-b]") ?? text.querySelector("[data-lit]") ?? from?.closest(ROW);
  const terms = [...(scope?.querySelectorAll<HTMLElement>("a.term") ?? [])].filter((term) =>
    term.checkVisibility({ visibilityProperty: true }),
  );
  const next = terms[(terms.indexOf(from as HTMLElement) + 1) % terms.length];
  if (next) next.click();
  else say(words.noTerms, true);
}

function openNotes({ text, words, say }: ReadingPlace): void {
  const notes = here(text)?.closest(ROW)?.querySelector("details");
  if (notes) {
    notes.open = !notes.open;
    notes.querySelector("summary")?.focus();
  } else say(words.noNotes, true);
}

function openContents(tools: HTMLElement): void {
  const contents = tools.querySelector<HTMLDetailsElement>("[data-contents]");
  if (contents === null) return;
  contents.open = true;
  contents.querySelector<HTMLElement>("a")?.focus();
}
