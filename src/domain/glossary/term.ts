export const PARTS_OF_SPEECH = [
  "noun",
  "verb",
  "adjective",
  "adverb",
  "name",
  "abbreviation",
  "phrase",
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A few words in both languages of the interface. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One concept with its Dutch and English forms (TBX's concept entry); one file in `content/glossary`. */
export interface Term {
  /** Also the name of its file and of its page. Lower-case letters, digits, hyphens. */
  readonly id: string;
  /** Subject field, such as `politics`, `military`, `diplomacy`, `place`, `person`, `institution`, `idiom`. */
  readonly field: string;
  readonly pos: PartOfSpeech;
  readonly nl: {
    readonly lemma: string;
    /** Inflected forms that the rules of Dutch do not yield. */
    readonly forms?: readonly string[];
    /** Other spellings and short forms of the same concept. */
    readonly variants?: readonly string[];
  };
  readonly en: {
    readonly preferred: string;
    readonly admitted?: readonly string[];
    readonly deprecated?: readonly { readonly form: string; readonly why: string }[];
  };
  readonly definition: Bilingual;
  readonly note?: Bilingual;
  /** For names: the convention behind the spelling. */
  readonly spelling?: Bilingual;
  readonly related?: readonly string[];
  /** When facts in the definition were last true: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly dated?: string;
}
