import { counterparts } from "../sentence-light.ts";
import type { ReadingPlace } from "./tool-words.ts";

/**
 * Copies what is selected, or the sentence that holds the focus with what renders it, or the row, and under it
 * where it stands and in which revision. One button for the whole text: it comes to the hinge of the row that is
 * pointed at or holds the focus. Returns what the key does.
 */
export function copyWithReference(place: ReadingPlace): (from: Element) => void {
  const { tools, text, signal } = place;
  const button = tools.querySelector<HTMLElement>("[data-copy]")?.cloneNode(true) as HTMLElement | undefined;
  let selected = "";
  const come = (target: EventTarget | Node | null) => {
    const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
    const row = element?.closest("[data-row]");
    if (!button || !row || !text.contains(row) || row.contains(button)) return;
    // Never away from under the one who holds it.
    if (document.activeElement === button && !row.contains(element)) return;
    row.querySelector("a[data-revision]")?.after(button);
    button.hidden = false;
  };
  text.addEventListener("pointerover", ({ target }) => come(target), { signal });
  text.addEventListener("focusin", ({ target }) => come(target), { signal });
  document.addEventListener(
    "selectionchange",
    () => {
      const selection = document.getSelection();
      if (selection && !selection.isCollapsed) come(selection.focusNode);
    },
    { signal },
  );
  button?.addEventListener("pointerdown", () => {
    selected = selectedText(text);
  });
  button?.addEventListener("mousedown", (event) => event.preventDefault());
  button?.addEventListener("click", () => {
    void copy(place, button, selected);
    selected = "";
  });
  signal.addEventListener("abort", () => button?.remove());
  return (from) => void copy(place, from, selectedText(text));
}

function selectedText(text: HTMLElement): string {
  const selection = document.getSelection();
  return selection && text.contains(selection.anchorNode) ? selection.toString().trim() : "";
}

async function copy({ words, say }: ReadingPlace, from: Element, selected: string): Promise<void> {
  const row = from.closest<HTMLElement>("[data-row]");
  if (row === null) return;
  const sentence = from.closest("[data-b]");
  const quoted = selected || textOf(row, sentence ? [sentence, ...counterparts(sentence)] : undefined);
  try {
    await navigator.clipboard.writeText(`${quoted}\n\n${reference(row, sentence?.id ?? row.id, words)}\n`);
    say(words.copied, true);
  } catch {
    say(words.copyFailed, true);
  }
}

/** A line for each language in sight, Dutch first. */
function textOf(row: Element, only?: readonly Element[]): string {
  const lines = ["nl", "en"].map((lang) =>
    [...row.querySelectorAll(`:scope > [lang=${lang}] [data-b]`)]
      .filter((sentence) => only?.includes(sentence) ?? true)
      .filter((sentence) => sentence.checkVisibility({ visibilityProperty: true }))
      .map(({ textContent }) => textContent)
      .join(" "),
  );
  return lines.filter((line) => line !== "").join("\n");
}

function reference(row: Element, id: string, words: ReadingPlace["words"]): string {
  const number = row.querySelector<HTMLElement>("a[data-revision]");
  const { origin, pathname } = window.location;
  const known: Readonly<Record<string, string>> = {
    title: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent).join(" / "),
    slug: pathname.split("/").at(-1) ?? "",
    place: number?.ariaLabel?.toLowerCase() ?? "",
    revision: number?.dataset.revision ?? "",
  };
  return `${words.reference.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? "")}\n${origin}${pathname}#${id}`;
}
