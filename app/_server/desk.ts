import "server-only";
import { cache } from "react";
import { type Actor, isAllowed } from "#src/accounts/permissions.ts";
import type { Locale } from "#src/i18n/locale.ts";
import type { CannedReason } from "#src/store/reasons.ts";
import { type QueueChoice, readMine, readQueue } from "#src/workflows/review/read-queue.ts";
import { readStale } from "#src/workflows/review/read-stale.ts";
import { readSuggesting, type Wanted } from "#src/workflows/review/read-suggesting.ts";
import { readSuggestion, readSuggestions } from "#src/workflows/review/read-suggestion.ts";
import { type ReasonsToEdit, readReasons, readReasonsToEdit } from "#src/workflows/review/reasons.ts";
import type {
  DeskItem,
  QueueView,
  StaleView,
  SuggestingView,
  SuggestionView,
} from "#src/workflows/view/review.ts";
import { currentActor } from "./actor.ts";
import { library } from "./store.ts";

/** The loaders of the review desk: what somebody sees there depends on who they are. */

interface Seen<View> {
  readonly actor: Actor;
  readonly view: View;
}

export async function loadQueue(choice: QueueChoice): Promise<Seen<QueueView>> {
  const actor = await currentActor();
  return { actor, view: await readQueue(await library(), actor, choice, Date.now()) };
}

export async function loadMine(): Promise<Seen<DeskItem[]>> {
  const actor = await currentActor();
  return { actor, view: actor.role === "anyone" ? [] : await readMine(await library(), actor) };
}

/** @returns a view of null where there is no such suggestion, or none that this person may see */
export const loadSuggestion = cache(async (id: string): Promise<Seen<SuggestionView | null>> => {
  const actor = await currentActor();
  return { actor, view: await readSuggestion(await library(), actor, id) };
});

/** What the address says was decided on the page before; it may say nothing, or a thing twice. */
export async function loadDone(id: string | readonly string[] | undefined): Promise<SuggestionView | null> {
  return typeof id === "string" ? (await loadSuggestion(id)).view : null;
}

export async function loadSuggestions(ids: readonly string[]): Promise<Seen<SuggestionView[]>> {
  const actor = await currentActor();
  return { actor, view: await readSuggestions(await library(), actor, ids) };
}

export const loadStale = cache(async (slug: string, row: string): Promise<Seen<StaleView | null>> => {
  const actor = await currentActor();
  return { actor, view: await readStale(await library(), actor, slug, row) };
});

/** The reasons that are offered, in that language; null: those that the program comes with. */
export async function loadReasons(locale: Locale): Promise<readonly string[] | null> {
  const list = await readReasons(await library());
  return list?.reasons.map((reason) => reason[locale]) ?? null;
}

/** Null: not for whoever asks. */
export async function loadReasonsToEdit(defaults: readonly CannedReason[]): Promise<ReasonsToEdit | null> {
  const actor = await currentActor();
  return isAllowed(actor, "edit-reasons") ? readReasonsToEdit(await library(), actor, defaults) : null;
}

export async function loadSuggesting(wanted: Wanted): Promise<Seen<SuggestingView | null>> {
  const actor = await currentActor();
  return { actor, view: await readSuggesting(await library(), actor, wanted) };
}
