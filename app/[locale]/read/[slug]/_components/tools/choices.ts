import { CHOICES, type ChoiceName, DEFAULTS } from "./choice.ts";
import { keepingPlace } from "./in-view.ts";
import { keep } from "./keeping.ts";
import type { ReadingPlace } from "./tool-words.ts";

export type Choose = (name: ChoiceName, value: string) => void;

/**
 * Mode, theme, size and single keys: every `[data-choice]` of the tools. A choice is an attribute of <html>, where
 * `public/display.js` puts it at the next visit: the mode from the address, the others from this browser.
 */
export function offerChoices({ tools, text, say, signal }: ReadingPlace, changed: () => void): Choose {
  const choose: Choose = (name, value) => {
    keepingPlace(text, () => {
      apply(name, value);
      if (name === "mode") changed();
    });
    if (name === "mode") putInAddress(value);
    else keep(name, value === DEFAULTS[name] ? null : value);
    showChosen(tools);
    if (name === "mode") say(tools.querySelector(`option[value=${value}]`)?.textContent ?? "");
  };
  tools.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLButtonElement>("button[data-choice]");
      if (button) choose(button.dataset.choice as ChoiceName, button.value);
      if (target.closest("[data-swap]")) choose("mode", chosen("mode") === "nl" ? "en" : "nl");
    },
    { signal },
  );
  tools.addEventListener(
    "change",
    ({ target }) => {
      if (target instanceof HTMLSelectElement) choose("mode", target.value);
      if (target instanceof HTMLInputElement) choose("keys", target.checked ? "on" : "off");
    },
    { signal },
  );
  keepInOtherLanguage(signal);
  showChosen(tools);
  changed();
  return choose;
}

/** The link to this page in the other interface language leads to the same mode and place. */
function keepInOtherLanguage(signal: AbortSignal): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const other = target instanceof Element && target.closest<HTMLAnchorElement>("a[hreflang]");
      if (other) Object.assign(other, { search: window.location.search, hash: window.location.hash });
    },
    { signal },
  );
}

function chosen(name: ChoiceName): string {
  return document.documentElement.dataset[name] ?? DEFAULTS[name];
}

function apply(name: ChoiceName, value: string): void {
  if (value === DEFAULTS[name]) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

function putInAddress(mode: string): void {
  const address = new URL(window.location.href);
  if (mode === DEFAULTS.mode) address.searchParams.delete("mode");
  else address.searchParams.set("mode", mode);
  window.history.replaceState(window.history.state, "", address);
}

function showChosen(tools: HTMLElement): void {
  for (const name of Object.keys(CHOICES) as ChoiceName[]) {
    for (const button of tools.querySelectorAll<HTMLButtonElement>(`button[data-choice=${name}]`)) {
      button.setAttribute("aria-pressed", String(button.value === chosen(name)));
    }
  }
  for (const select of tools.querySelectorAll("select")) select.value = chosen("mode");
  for (const box of tools.querySelectorAll("input")) box.checked = chosen("keys") === "on";
}
