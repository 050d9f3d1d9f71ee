import { counterpartSheet } from "./counterpart-sheet.ts";

const SENTENCE = "[data-b]";

/**
 * Lights a sentence that is pointed at, holds the focus or was tapped, itself or by a note about it, and with it the
 * sentences of its row that have the same bead. One set of listeners for the whole text. Returns how to take them away.
 */
export function lightSentences(text: HTMLElement): () => void {
  const sheet = counterpartSheet();
  let lit: readonly Element[] = [];
  const light = (target: EventTarget | null) => {
    const sentence = target instanceof Element ? sentenceOf(target) : null;
    if (sentence !== null && lit.includes(sentence) && lit[0] === sentence) return;
    sheet.hide();
    for (const element of lit) element.removeAttribute("data-lit");
    lit = sentence === null ? [] : [sentence, ...counterparts(sentence)];
    for (const element of lit) element.setAttribute("data-lit", "");
  };

  const stop = new AbortController();
  const { signal } = stop;
  text.addEventListener("pointerover", (event) => event.pointerType !== "touch" && light(event.target), {
    signal,
  });
  text.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && light(null), { signal });
  text.addEventListener("focusin", (event) => light(event.target), { signal });
  text.addEventListener("focusout", () => light(null), { signal });
  document.addEventListener(
    "click",
    ({ target }) => {
      light(target);
      if (target instanceof Element && !target.closest("a, button, summary")) sheet.show(lit);
    },
    { signal },
  );
  return () => {
    light(null);
    sheet.remove();
    stop.abort();
  };
}

function sentenceOf(target: Element): Element | null {
  const about = target.closest<HTMLElement>("[data-about]")?.dataset.about;
  return about === undefined ? target.closest(SENTENCE) : document.getElementById(about);
}

/** Both sides: where two sentences became one, the other of the two belongs to it as well. */
export function counterparts(sentence: Element): readonly Element[] {
  const bead = sentence.getAttribute("data-b");
  const row = sentence.closest("[data-row]");
  if (!bead || row === null) return [];
  return [...row.querySelectorAll(`[data-b="${bead}"]`)].filter((other) => other !== sentence);
}
