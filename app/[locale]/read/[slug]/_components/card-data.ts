/** What the pop-ups of one part of a text show, as plain data: fetched when a reader goes near a term. */

export interface PopUpData {
  readonly cards: readonly CardData[];
  /** How forms stand to their terms, in words; many places share one. */
  readonly forms: readonly FormData[];
  /** By the id of the sentence. */
  readonly sentences: Readonly<Record<string, SentenceData>>;
  readonly words: CardWords;
}

export interface CardData {
  readonly lemma: string;
  readonly href: string;
  /** Part of speech and field. */
  readonly kind: string;
  readonly preferred: string;
  /** Admitted forms that no counted rendering shows already. */
  readonly also: string;
  readonly definition: string;
  readonly note: string;
  readonly renderings: readonly { readonly form: string; readonly count: number; readonly odd: boolean }[];
  /** “All 11 places”; empty where there are none. */
  readonly all: string;
}

export interface FormData {
  readonly surface: string;
  /** “plural of akkoord, in a compound”; empty for the basic form. */
  readonly how: string;
  readonly lang: "nl" | "en";
}

/**
 * The terms of a sentence, and for each link in it, in order, which of them it belongs to: several where terms
 * overlap; and a term that stands apart belongs to several links.
 */
export type SentenceData = readonly [places: readonly PlaceData[], links: readonly (readonly number[])[]];

/** Which card, which form, and what stands for it on the other side (empty: no known form). */
export type PlaceData = readonly [card: number, form: number, here: string];

export interface CardWords {
  readonly label: string;
  readonly here: string;
  readonly inDutch: string;
  readonly usual: string;
  readonly also: string;
  readonly renderings: string;
  readonly discouraged: string;
  readonly termPage: string;
  readonly close: string;
}
