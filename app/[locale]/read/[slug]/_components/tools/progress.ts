import { rowInView, takeFocus } from "./in-view.ts";
import { keep, kept } from "./keeping.ts";
import type { ReadingPlace } from "./tool-words.ts";

/** Less than this is a trembling hand, pixels. */
const MEANT = 6;
const SETTLED_MS = 600;

/** What goes with scrolling: the bar steps aside, the time that is left, the place to come back to. */
export function followReading(place: ReadingPlace): void {
  const { tools, text, words, signal } = place;
  const bar = tools.querySelector<HTMLElement>("[data-bar]");
  const left = tools.querySelector<HTMLElement>("[data-minutes]");
  const progress = tools.querySelector("progress");
  offerReturn(place);
  let last = window.scrollY;
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    waiting = false;
    const { top, height } = text.getBoundingClientRect();
    const done = Math.min(1, Math.max(0, -top / Math.max(1, height - window.innerHeight)));
    if (progress) progress.value = done;
    if (left) left.textContent = words.left.replace("{n}", minutesLeft(left, done));
    const moved = window.scrollY - last;
    if (Math.abs(moved) < MEANT) return;
    last = window.scrollY;
    bar?.toggleAttribute("data-away", moved > 0 && top < 0);
  };
  const settled = () => {
    const row = text.getBoundingClientRect().top < 0 ? rowInView(text) : null;
    keep(placeName(), row === null ? null : row.id);
  };
  window.addEventListener(
    "scroll",
    () => {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
      clearTimeout(timer);
      timer = setTimeout(settled, SETTLED_MS);
    },
    { signal, passive: true },
  );
  signal.addEventListener("abort", () => clearTimeout(timer));
  follow();
}

function minutesLeft(left: HTMLElement, done: number): string {
  return String(Math.ceil(Number(left.dataset.minutes) * (1 - done)));
}

/** Whoever comes back, and was not sent to a place, may go on where they were. */
function offerReturn({ tools, text, words }: ReadingPlace): void {
  const offer = tools.querySelector<HTMLElement>("[data-continue]");
  const link = offer?.querySelector("a");
  const row = document.getElementById(kept(placeName()) ?? "");
  const number = row && text.contains(row) ? numberFrom(row) : null;
  if (!offer || !link || number === null || window.location.hash !== "") return;
  if (row === text.querySelector("[data-row]")) return;
  link.href = `#${row?.id}`;
  link.textContent = words.continue.replace("{n}", number);
  offer.hidden = false;
  offer.addEventListener("click", ({ target }) => {
    offer.hidden = true;
    const next = target === link ? row : tools.querySelector<HTMLElement>("[data-bar] summary");
    if (next) takeFocus(next);
  });
}

/** Of the row, or where it is a heading, of the next one that has a number. */
function numberFrom(row: Element): string | null {
  for (let at: Element | null = row; at !== null; at = at.nextElementSibling) {
    const number = at.querySelector("a[data-revision]")?.textContent ?? "";
    if (/^\d+$/.test(number)) return number;
  }
  return null;
}

function placeName(): string {
  return `place.${window.location.pathname.split("/").at(-1)}`;
}
