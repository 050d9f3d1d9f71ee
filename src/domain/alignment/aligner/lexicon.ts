/** A Dutch word and an English word that may render it. */
export interface LexiconPair {
  readonly nl: string;
  readonly en: string;
  /** From 0 (never) to 1 (nearly always); 1 when absent. */
  readonly weight?: number;
}
