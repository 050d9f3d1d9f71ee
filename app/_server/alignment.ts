import "server-only";
import { z } from "zod";
import { type Actor, isAllowed, mustBeAllowed } from "#src/accounts/permissions.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { AlignmentChange, EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import { alignAside } from "#src/workflows/alignment/align-aside.ts";
import { knownWords } from "#src/workflows/alignment/known-words.ts";
import { readAlignedTitle, readAlignment } from "#src/workflows/alignment/read-alignment.ts";
import { realign } from "#src/workflows/alignment/realign.ts";
import { type SaveOutcome, saveAlignment } from "#src/workflows/alignment/save-alignment.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { readSettings } from "#src/workflows/settings.ts";
import { library } from "./store.ts";

const sentenceKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}:\d{1,8}-\d{1,8}$/);
const draftBead = z.strictObject({
  nl: z.array(sentenceKey).max(10_000),
  en: z.array(sentenceKey).max(10_000),
  sure: z.int().min(0).max(100),
  locked: z.boolean(),
});

/** A text is never so long that it has more. */
const MOST_BEADS = 100_000;

export const alignmentChange = z.strictObject({
  marks: z.array(z.string().max(64)).max(MOST_BEADS),
  beads: z.array(draftBead).max(MOST_BEADS),
});

export const beadsToRealign = z.strictObject({ beads: z.array(draftBead).min(1).max(MOST_BEADS) });

/** @throws InputError `text-unknown` */
export async function loadAlignment(slug: string): Promise<EditableAlignment> {
  return readAlignment(await library(), slug);
}

/** The Dutch title; `null` where there is no such text, or no English beside it. */
export async function loadAlignedTitle(slug: string): Promise<string | null> {
  return readAlignedTitle(await library(), slug);
}

export function mayEditAlignment(actor: Actor): boolean {
  return isAllowed(actor, "edit-alignment");
}

/** @throws InputError as `saveAlignment` does */
export async function changeAlignment(
  actor: Actor,
  slug: string,
  change: AlignmentChange,
): Promise<SaveOutcome> {
  const { contentDir } = readSettings(process.env, process.cwd());
  const files = { store: await library(), content: new ContentFolder(contentDir), clock: systemClock() };
  return saveAlignment(files, actor, slug, change);
}

/** @throws InputError `not-allowed`, and as `realign` does */
export async function alignAgain(
  actor: Actor,
  slug: string,
  beads: readonly DraftBead[],
): Promise<DraftBead[]> {
  mustBeAllowed(actor, "edit-alignment");
  const store = await library();
  const align = (documents: Parameters<typeof alignAside>[0]) => alignAside(documents, process.cwd());
  return realign(store, slug, beads, align, await knownWords(store));
}
