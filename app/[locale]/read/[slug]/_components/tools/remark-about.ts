/** The words somebody points at, and where they stand. */
export interface RemarkAbout {
  readonly row: HTMLElement;
  readonly sentence: Element | null;
  readonly words: string;
}
