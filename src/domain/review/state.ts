import type { Pins, ReviewEvent } from "./event.ts";

/** What a row's two sides are worth, told from its history: derived, never stored. */
export type ReviewState = "reviewed" | "stale" | "draft";

/**
 * Reviewed: some review was of exactly these wordings. Stale: there was a review, but a wording has changed since, or
 * a paragraph has come or gone (what came back to what was reviewed is reviewed again). Draft: nobody has reviewed it.
 *
 * @param nl the row's Dutch paragraphs with their present hashes
 * @param en the row's English paragraphs with theirs
 * @param keys the source keys of those Dutch paragraphs that say what a detached translation was made from
 */
export function reviewState(
  nl: Pins,
  en: Pins,
  reviews: readonly ReviewEvent[],
  keys: Pins = {},
): ReviewState {
  if (
    reviews.some((review) => isOfDutch(review, nl, keys) && covers(review.en, en) && isOfAll(review, nl, en))
  )
    return "reviewed";
  return reviews.some((review) => mentions(review.en, en)) ? "stale" : "draft";
}

/** Whether a review was of these Dutch wordings, named by their revisions or by their source keys. */
export function isOfDutch({ nl }: Pick<ReviewEvent, "nl">, present: Pins, keys: Pins): boolean {
  return Object.entries(present).every(([paragraph, hash]) => {
    const pinned = nl[paragraph];
    return pinned === hash || (pinned !== undefined && pinned === keys[paragraph]);
  });
}

function covers(reviewed: Pins, present: Pins): boolean {
  return Object.entries(present).every(([paragraph, hash]) => reviewed[paragraph] === hash);
}

/** Nothing that the reviewer saw beside these is gone: what is left was not judged without it. */
function isOfAll(review: Pick<ReviewEvent, "nl" | "en">, nl: Pins, en: Pins): boolean {
  const isSubset = (pins: Pins, present: Pins) =>
    Object.keys(pins).every((paragraph) => paragraph in present);
  return isSubset(review.nl, nl) && isSubset(review.en, en);
}

function mentions(reviewed: Pins, present: Pins): boolean {
  return Object.keys(present).some((paragraph) => paragraph in reviewed);
}
