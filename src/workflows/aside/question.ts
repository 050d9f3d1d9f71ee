import type { Actor } from "../../accounts/permissions.ts";
import type { DraftBead } from "../../domain/alignment/edit/draft.ts";
import type { AlignmentChange } from "../../domain/alignment/edit/editable.ts";

/**
 * What is asked about one whole text: a draft's page, the rows of a draft or of a text, a change of them; or that the
 * search takes in what has changed. Plain data.
 */
export type Question = AboutDraft | AboutText | TakeIn;

/** @see takeInChanges */
interface TakeIn {
  readonly ask: "take-in";
  readonly names: readonly string[];
}

type AboutDraft = { readonly actor: Actor; readonly draft: string } & (
  | { readonly ask: "draft" }
  | { readonly ask: "draft-rows" }
  | { readonly ask: "save-draft-rows"; readonly change: AlignmentChange }
  | { readonly ask: "realign-draft"; readonly beads: readonly DraftBead[] }
);

type AboutText = { readonly actor: Actor; readonly slug: string } & (
  | { readonly ask: "rows" }
  | { readonly ask: "save-rows"; readonly change: AlignmentChange }
  | { readonly ask: "realign"; readonly beads: readonly DraftBead[] }
);
