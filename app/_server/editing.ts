import "server-only";
import { isAllowed } from "#src/accounts/permissions.ts";
import {
  type ParagraphToEdit,
  readParagraphToEdit,
  readTextToEdit,
  type TextToEdit,
} from "#src/workflows/editing/read.ts";
import { currentActor } from "./actor.ts";
import { people } from "./store.ts";

/** The loaders of the pages that editors edit on. `refused`: whoever asks is no editor. Null: there is no such thing. */

export async function loadTextToEdit(slug: string): Promise<TextToEdit | null | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-text") ? readTextToEdit(await people(), actor, slug) : "refused";
}

export async function loadParagraphToEdit(place: {
  readonly slug: string;
  readonly side: string;
  readonly paragraph: string;
}): Promise<ParagraphToEdit | null | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-text") ? readParagraphToEdit(await people(), actor, place) : "refused";
}
