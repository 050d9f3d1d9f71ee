import { diffWordings, type WordingDiff } from "../../domain/review/diff-wordings.ts";
import { type Merge, mergedWording, mergeWordings } from "../../domain/review/merge-wordings.ts";
import type { StoredParagraph } from "../../store/model.ts";
import type { SuggestedChange } from "../../store/suggestion-model.ts";

/** What a suggested change means for the wording that stands now. */
export interface ChangeNow {
  readonly paragraph: string;
  readonly current: readonly string[];
  /** The hash of `current`. */
  readonly hash: string;
  readonly diff: WordingDiff;
  /**
   * The wording it was made for has changed since: this is a merge of the two. Where both changed the same words,
   * `diff` has what stands now, and somebody must choose.
   */
  readonly merge?: Merge;
}

/** Against the wording it was made for that is what was suggested; against a newer one a three-way merge. */
export function onCurrent(change: SuggestedChange, { sentences: current, hash }: StoredParagraph): ChangeNow {
  const { paragraph } = change;
  if (change.base === hash) {
    return { paragraph, current, hash, diff: diffWordings(current, change.sentences) };
  }
  const merge = mergeWordings(change.baseSentences, current, change.sentences);
  return { paragraph, current, hash, diff: diffWordings(current, mergedWording(merge, "current")), merge };
}
