/** What the pop-up shows, as plain data: the only thing of a text that is sent to the browser a second time. */

export interface PopUpData {
  readonly cards: readonly CardData[];
  /** How forms stand to their terms, in words; many places share one. */
  readonly forms: readonly FormData[];
  /** By occurrence. */
  readonly places: Readonly<Record<string, PlaceData>>;
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
