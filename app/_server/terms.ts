import "server-only";
import type { Actor } from "#src/accounts/permissions.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { readSentence, readTermFields } from "#src/workflows/read.ts";
import { readSettings } from "#src/workflows/settings.ts";
import type { LibraryAndFiles } from "#src/workflows/sync.ts";
import { type Binding, bindTerm } from "#src/workflows/terms/bind-term.ts";
import { previewTerm } from "#src/workflows/terms/preview-term.ts";
import { removeTerm, saveTerm, type TermToSave } from "#src/workflows/terms/save-term.ts";
import type { SentencePlace } from "#src/workflows/view/glossary.ts";
import type { TermPreview } from "#src/workflows/view/term.ts";
import { library } from "./store.ts";

/** Changes to the glossary, for the route handlers of `app/api/terms`. */

const clock = systemClock();

async function libraryAndFiles(): Promise<LibraryAndFiles> {
  const { contentDir } = readSettings(process.env, process.cwd());
  return { store: await library(), content: new ContentFolder(contentDir), clock };
}

export async function storeTerm(actor: Actor, term: TermToSave): Promise<{ id: string }> {
  return { id: await saveTerm(await libraryAndFiles(), actor, term) };
}

export async function takeTermOut(
  actor: Actor,
  term: { id: string; base: string; why: string },
): Promise<void> {
  await removeTerm(await libraryAndFiles(), actor, term);
}

export async function foreseeTerm(
  actor: Actor,
  asked: { readonly term: unknown; readonly isNew?: boolean | undefined },
): Promise<TermPreview> {
  return previewTerm(await library(), actor, asked);
}

export async function bindPlace(actor: Actor, binding: Binding): Promise<void> {
  await bindTerm(await libraryAndFiles(), actor, binding);
}

/** The subject fields that terms have, in alphabetical order. */
export async function loadTermFields(): Promise<readonly string[]> {
  return readTermFields(await library());
}

/** @returns null where there is no such sentence */
export async function loadSentence(slug: string, fragment: string): Promise<SentencePlace | null> {
  return readSentence(await library(), slug, fragment);
}
