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

/** Makes a change that moves the text, and lets the row that is read stay where it is on the screen. */
export function keepingPlace(text: HTMLElement, change: () => void): void {
  const row = text.getBoundingClientRect().top < 0 ? rowInView(text) : null;
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row === null) return;
  window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: "instant" });
}
