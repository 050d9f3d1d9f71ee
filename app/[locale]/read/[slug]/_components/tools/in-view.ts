const ROW = "[data-row]";
const STEP = 24;

/** The row a reader is at: the first one below the bar, found by touch, so that a long text costs no more. */
export function rowInView(text: HTMLElement): HTMLElement | null {
  const { left, width } = text.getBoundingClientRect();
  for (let y = 72; y < window.innerHeight; y += STEP) {
    const found = document.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>(ROW);
    if (found && text.contains(found)) return found;
  }
  return null;
}

/** What a step with a key leads to, while the smooth scroll to it is under way: faster readers press on. */
let heading: Element | null = null;

/** Scrolls to where a step leads; until the scroll has ended, or the reader scrolls, that place counts as in sight. */
export function scrollToStep(element: HTMLElement): void {
  heading = element;
  const arrived = new AbortController();
  const forget = () => {
    if (heading === element) heading = null;
    arrived.abort();
  };
  const { signal } = arrived;
  document.addEventListener("scrollend", () => isOnScreen(element) && forget(), { signal });
  for (const byHand of ["wheel", "touchmove"])
    document.addEventListener(byHand, forget, { signal, passive: true });
  const isShort = element.offsetHeight < window.innerHeight * 0.6;
  element.scrollIntoView({ block: isShort ? "center" : "start" });
}

export function isInSight(element: Element): boolean {
  return element === heading || isOnScreen(element);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Makes a change that moves the text, and lets the row that is read stay where it is on the screen. */
export function keepingPlace(text: HTMLElement, change: () => void): void {
  const row = text.getBoundingClientRect().top < 0 ? rowInView(text) : null;
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row === null) return;
  window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Makes a change that may hide what holds the focus: it then goes to the row around it, and is not lost. */
export function keepingFocus(change: () => void): void {
  const row = document.activeElement?.closest<HTMLElement>(`#text ${ROW}`);
  change();
  const focused = document.activeElement;
  const isHeld = focused !== document.body && focused?.checkVisibility({ visibilityProperty: true });
  if (row && !isHeld) takeFocus(row);
}

/** Gives the focus to what has none by itself, for as long as it stays there. */
export function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  element.focus({ preventScroll: true });
}
