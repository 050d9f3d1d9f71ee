/** The few words that the browser itself puts on the page, ready in the interface's language. `{…}` is filled in. */
export interface ToolWords {
  readonly left: string;
  readonly continue: string;
  readonly show: { readonly nl: string; readonly en: string };
  readonly copied: string;
  readonly copyFailed: string;
  /** With `{title}`, `{slug}`, `{place}` and `{revision}`. */
  readonly reference: string;
  readonly noNotes: string;
  readonly noTerms: string;
}

/** What the parts of the tools work on. */
export interface ReadingPlace {
  readonly tools: HTMLElement;
  readonly text: HTMLElement;
  readonly words: ToolWords;
  /** Says it to those who hear the page, and shows it for a moment if `seen`. */
  readonly say: (message: string, seen?: boolean) => void;
  readonly signal: AbortSignal;
}
