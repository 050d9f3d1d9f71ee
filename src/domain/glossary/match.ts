/** How a term stands in a sentence: what the pop-up says, "plural of akkoord, in a compound". */
export interface How {
  readonly way: "same" | "inflected" | "variant" | "split" | "compound";
  /** What the inflection expresses, where the rules know it. */
  readonly inflection?: Inflection;
  /** For `variant`: the listed form that was met. For `compound`: the part of the word that is the term. */
  readonly form?: string;
}

export const INFLECTIONS = [
  "plural",
  "genitive",
  "diminutive",
  "inflected-adjective",
  "comparative",
  "superlative",
  "present",
  "past",
  "past-participle",
  "present-participle",
  "imperative",
  "inflected",
] as const;
export type Inflection = (typeof INFLECTIONS)[number];

/** UTF-16 offsets into the plain text of a sentence, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One term found in one sentence; several parts where it stands apart (trok … terug), in text order. */
export interface Match {
  readonly term: string;
  readonly parts: readonly Span[];
  readonly how: How;
}

/** Finds every term in the plain text of one sentence. Overlapping matches are all reported, longest first. */
export type Matcher = (sentence: string) => readonly Match[];
