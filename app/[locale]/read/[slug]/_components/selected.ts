/** Words that a reader has selected in the text. */
export interface Selected {
  readonly words: string;
  readonly lang: "nl" | "en";
  /** The id of the sentence they stand in; absent where they reach over several. */
  readonly sentence?: string;
  /** Where their last line ends, CSS pixels of the window. */
  readonly left: number;
  readonly bottom: number;
}

/** More than a sentence is no look-up. */
const LONGEST = 120;

/** @returns null where nothing is selected, or something else than a few words of the text */
export function selectedIn(text: HTMLElement | null): Selected | null {
  const selection = document.getSelection();
  if (text === null || selection === null || selection.isCollapsed || !text.contains(selection.anchorNode)) {
    return null;
  }
  const words = selection.toString().replace(/\s+/g, " ").trim();
  const range = selection.getRangeAt(0);
  const last = [...range.getClientRects()].at(-1);
  if (words === "" || words.length > LONGEST || last === undefined) return null;
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  const sentence = element?.closest("[data-b]")?.id;
  return {
    words,
    lang: element?.closest("[data-row] > [lang]")?.getAttribute("lang") === "en" ? "en" : "nl",
    ...(sentence === undefined ? {} : { sentence }),
    left: last.left,
    bottom: last.bottom,
  };
}

/** The address of the form for a new term, begun with those words and the sentence they stand in. */
export function newTermPath(locale: string, slug: string, { words, lang, sentence }: Selected): string {
  const form = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const asked = new URLSearchParams({ [lang]: form, ...(sentence && { from: `${slug}/${sentence}` }) });
  return `/${locale}/glossary/new?${asked}`;
}
