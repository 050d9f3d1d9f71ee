import { counterparts } from "../sentence-light.ts";
import type { ReadingPlace } from "./tool-words.ts";

/** A sentence that the address names is marked, and so is what renders it, also where that was still hidden. */
export function markAddressed({ text, signal }: ReadingPlace): void {
  const mark = () => {
    for (const marked of text.querySelectorAll("[data-marked]")) marked.removeAttribute("data-marked");
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target === null || !target.matches("#text [data-b]")) return;
    const together = [target, ...counterparts(target)];
    for (const sentence of together) {
      sentence.setAttribute("data-marked", "");
      sentence.setAttribute("data-shown", "");
    }
    // Where the browser could not scroll to it, because only the other language is in sight.
    if (!target.checkVisibility()) together.find((each) => each.checkVisibility())?.scrollIntoView();
  };
  window.addEventListener("hashchange", mark, { signal });
  mark();
}
