import { counterparts } from "../sentence-light.ts";
import type { ReadingPlace } from "./tool-words.ts";

/**
 * One language first: the style sheet hides the other where it stands, so that showing it moves nothing. Here each
 * hidden paragraph gets a button; a press on a sentence that is in sight shows what renders it.
 */
export function revealOnDemand({ text, words, signal, say }: ReadingPlace) {
  const start = () => {
    for (const button of text.querySelectorAll("[data-reveal]")) button.remove();
    for (const shown of text.querySelectorAll("[data-shown]")) shown.removeAttribute("data-shown");
    giveButtons();
  };
  const giveButtons = () => {
    const lang = hiddenLanguage();
    if (lang === undefined) return;
    for (const side of text.querySelectorAll(`[data-row] > [lang=${lang}]:not(:has(> [data-reveal]))`)) {
      side.append(revealButton(words.show[lang]));
    }
  };
  const toggle = (from: Element) => {
    const lang = hiddenLanguage();
    if (lang === undefined) return;
    const sentence = from.closest("[data-b]");
    const side = from.closest("[data-row]")?.querySelector(`:scope > [lang=${lang}]`);
    if (sentence && !side?.contains(sentence)) {
      const hidden = counterparts(sentence).filter((other) => side?.contains(other));
      const show = hidden.some((other) => !other.hasAttribute("data-shown"));
      for (const other of hidden) other.toggleAttribute("data-shown", show);
      if (show) say(hidden.map(({ textContent }) => textContent).join(" "));
    } else if (side) {
      const show = side.toggleAttribute("data-shown");
      side.querySelector("[data-reveal]")?.setAttribute("aria-expanded", String(show));
    }
  };
  text.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const wanted = target.closest("[data-reveal]") ?? target.closest("[data-b]");
      if (wanted && !target.closest("a") && document.getSelection()?.isCollapsed !== false) toggle(wanted);
    },
    { signal },
  );
  // A long text comes in parts.
  const watch = new MutationObserver(giveButtons);
  watch.observe(text, { childList: true });
  signal.addEventListener("abort", () => watch.disconnect());
  return { start, toggle };
}

function hiddenLanguage(): "nl" | "en" | undefined {
  const mode = document.documentElement.dataset.mode;
  if (mode === "reveal-en") return "en";
  return mode === "reveal-nl" ? "nl" : undefined;
}

function revealButton(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.lang = document.documentElement.lang;
  button.dataset.reveal = "";
  button.setAttribute("aria-expanded", "false");
  button.textContent = label;
  return button;
}
