/** The findings on the page, which the server has written; the tools narrow them and walk through them. */

/** Those that are shown. */
function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-finding]:not([hidden])")];
}

/** Hides what was not asked for; gives how many are left. */
export function show(state: string, check: string): number {
  for (const item of document.querySelectorAll<HTMLElement>("[data-finding]")) {
    const fits =
      (state === "" || item.dataset.state === state) && (check === "" || item.dataset.check === check);
    item.hidden = !fits;
  }
  return items().length;
}

/** Shows the buttons that whoever looks may use. */
export function showButtons(name: "mend" | "dismiss", may: boolean): void {
  for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}]`))
    button.hidden = !may || button.closest<HTMLElement>("[data-finding]")?.dataset.suggestion !== undefined;
}

/** That the mend of a finding waits as a suggestion, or no longer. */
export function showSuggestion(item: HTMLElement, suggestion: string | null, isMine: boolean): void {
  if (suggestion === null) delete item.dataset.suggestion;
  else item.dataset.suggestion = suggestion;
  for (const button of item.querySelectorAll<HTMLElement>("[data-mend], [data-dismiss]"))
    button.hidden = suggestion !== null;
  const said = item.querySelector<HTMLElement>("[data-suggested]");
  const back = said?.querySelector<HTMLElement>("[data-take-back]");
  const link = said?.querySelector("a");
  if (said) said.hidden = suggestion === null;
  if (back) back.hidden = !isMine;
  if (link && suggestion !== null) link.href = `/${document.documentElement.lang}/review/${suggestion}`;
}

export function move(item: HTMLElement | null, step: 1 | -1): void {
  const next = item ? neighbour(item, step) : items()[0];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function neighbour(item: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = items();
  return all[all.indexOf(item) + step];
}

/** The finding that a key or a click is about. */
export function itemAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-finding]") : null;
}

export function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null;
}
