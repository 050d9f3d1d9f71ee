import { formatSize, type Locale } from "#src/i18n/locale.ts";

/** Sentences about a side; `{file}` stands for a name. */
export interface UsedWords {
  readonly chosen: string;
  /** The name of a file that a long paste becomes. */
  readonly pasted: string;
  readonly longPaste: string;
  readonly added: string;
  readonly instead: string;
  readonly keptUsed: string;
  readonly unused: string;
}

/** What there is on a side. A file goes along rather than what was kept, and either rather than the text in the field. */
interface UsedSide {
  readonly file?: File | undefined;
  /** What was given before, by its name, as long as it is ticked. */
  readonly kept?: string | undefined;
  readonly hasText: boolean;
}

export interface SideParts {
  readonly field: HTMLTextAreaElement;
  readonly input: HTMLInputElement;
  readonly tick: HTMLInputElement | null;
}

/** @param panel a side's part of the form */
export function partsOf(panel: Element): SideParts {
  return {
    field: panel.querySelector("textarea") as HTMLTextAreaElement,
    input: panel.querySelector("input[type=file]") as HTMLInputElement,
    tick: panel.querySelector("input[type=checkbox]"),
  };
}

export function usedSide({ field, input, tick }: SideParts): UsedSide {
  return {
    file: input.files?.[0],
    kept: tick?.checked ? tick.dataset.name : undefined,
    hasText: field.value.trim() !== "",
  };
}

/** Where a chosen file is, in words; empty without one. */
export function whereText({ file }: UsedSide, words: UsedWords, locale: Locale): string {
  if (!file) return "";
  const name = `${file.name} (${formatSize(locale, file.size)})`;
  return named(file.name === words.pasted ? words.longPaste : words.chosen, name);
}

/**
 * What goes along, and what does not; empty where there is nothing but what anybody sees.
 * @param before the name of the file that was chosen until now
 */
export function usedText(
  used: UsedSide,
  words: UsedWords,
  { locale, before, isAdded }: { locale: Locale; before: string | undefined; isAdded: boolean },
): string {
  const { file, kept, hasText } = used;
  const isGone = before !== undefined && before !== file?.name;
  return [
    isAdded ? words.added : "",
    whereText(used, words, locale),
    isGone ? named(words.instead, before) : "",
    file && kept ? named(words.instead, kept) : "",
    !file && kept && hasText ? named(words.keptUsed, kept) : "",
    (file || kept) && hasText ? words.unused : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** A name may hold what `replace` takes for a pattern. */
export function named(sentence: string, name: string): string {
  return sentence.replace("{file}", () => name);
}
