import type { RemarkAbout } from "./remark-about.ts";
import type { ReadingPlace } from "./tool-words.ts";

export interface Remarking {
  readonly open: (from: Element) => void;
  readonly suggest: (from: Element) => void;
}

/**
 * “Something wrong here?” One button for the whole text, which comes to the hinge of the row that is pointed at or
 * holds the focus; what it opens asks about the words that are selected, else the sentence, else the row. What sends
 * it comes when it is wanted.
 */
export function remarkOnDemand({ tools, text, say, signal }: ReadingPlace): Remarking {
  const dialog = tools.querySelector<HTMLDialogElement>("[data-remark-dialog]");
  const button = tools.querySelector<HTMLElement>("[data-remark]")?.cloneNode(true) as
    | HTMLElement
    | undefined;
  const come = (target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest("[data-row]") : null;
    if (!button || !row || !text.contains(row) || row.contains(button)) return;
    // Never away from under the one who holds it.
    if (document.activeElement === button && !row.contains(target as Element)) return;
    row.querySelector("a[data-revision]")?.before(button);
    button.hidden = false;
  };
  const open = (from: Element) => {
    const about = aboutOf(from);
    if (!dialog || !about) return;
    const { row, words, sentence } = about;
    const quote = dialog.querySelector("blockquote");
    if (quote) {
      quote.textContent = words;
      quote.lang = sentence?.closest("[lang]")?.getAttribute("lang") ?? "en";
    }
    const link = dialog.querySelector("a");
    link?.setAttribute("href", link.href.replace(/\/suggest\/([^/]+)\/.*$/, `/suggest/$1/${row.id}`));
    dialog.returnValue = "";
    dialog.showModal();
    const send = import("./send-remark.ts");
    dialog.onsubmit = (event) => {
      if ((event.submitter as HTMLButtonElement | null)?.value !== "send") return;
      event.preventDefault();
      void send.then(({ sendRemark }) => sendRemark(dialog, about, say));
    };
  };
  text.addEventListener("pointerover", ({ target }) => come(target), { signal });
  text.addEventListener("focusin", ({ target }) => come(target), { signal });
  button?.addEventListener("mousedown", (event) => event.preventDefault());
  button?.addEventListener("click", () => open(button));
  signal.addEventListener("abort", () => button?.remove());
  return {
    open,
    suggest: (from) => {
      const row = from.closest<HTMLElement>("[data-row]");
      const link = dialog?.querySelector("a");
      if (row && link) location.assign(link.href.replace(/\/suggest\/([^/]+)\/.*$/, `/suggest/$1/${row.id}`));
    },
  };
}

/** The words that are selected, else the sentence, else the row's English. */
function aboutOf(from: Element): RemarkAbout | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const start = node instanceof Element ? node : (node?.parentElement ?? null);
  const row = from.closest<HTMLElement>("[data-row]");
  if (!row) return null;
  const isOfRow = selection !== null && !selection.isCollapsed && start !== null && row.contains(start);
  const english = row.querySelector(":scope > [lang=en] [data-b]") ?? row.querySelector("[data-b]");
  const sentence = (isOfRow ? start : from).closest("[data-b]") ?? english;
  const whole = [...row.querySelectorAll(":scope > [lang=en] [data-b]")].map(
    ({ textContent }) => textContent,
  );
  const all = whole.length > 0 ? whole.join(" ") : (sentence?.textContent ?? "");
  const words = isOfRow
    ? selection.toString().trim()
    : from.closest("[data-b]")
      ? (sentence?.textContent ?? "")
      : all;
  return { row, sentence, words };
}
