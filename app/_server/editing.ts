import "server-only";
import { isAllowed } from "#src/accounts/permissions.ts";
import type { ParagraphPlace } from "#src/workflows/editing/paragraph-place.ts";
import { readTextToEdit, type TextToEdit } from "#src/workflows/editing/read.ts";
import {
  type ParagraphToEdit,
  type PlaceToFill,
  readParagraphToEdit,
  readPlaceToFill,
} from "#src/workflows/editing/read-paragraph.ts";
import { currentActor } from "./actor.ts";
import { people } from "./store.ts";

/** The loaders of the pages that editors edit on. `refused`: whoever asks is no editor. Null: there is no such thing. */

export async function loadTextToEdit(slug: string, side?: string): Promise<TextToEdit | null | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-text") ? readTextToEdit(await people(), actor, slug, side) : "refused";
}

type Place = ParagraphPlace & { readonly slug: string };

export async function loadParagraphToEdit(place: Place): Promise<ParagraphToEdit | null | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-text") ? readParagraphToEdit(await people(), actor, place) : "refused";
}

/** Where a paragraph is to come in: beside the one of that name. */
export async function loadPlaceToFill(place: Place): Promise<PlaceToFill | null | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-text") ? readPlaceToFill(await people(), actor, place) : "refused";
}
