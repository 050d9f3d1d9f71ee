import { join } from "node:path";
import { expect } from "vitest";
import type { Actor } from "#src/accounts/permissions.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { readText } from "#src/workflows/read.ts";
import { type ScratchLibrary, scratchCopy } from "../scratch-library.ts";

const CONTENT = join(import.meta.dirname, "../../fixtures/content");
export const EDITOR: Actor = { id: "c1", name: "Anna", role: "editor" };
export const refused = (code: string) => expect.objectContaining({ code });

/** A copy of the fixture about a lock, synced. */
export async function opened(): Promise<ScratchLibrary> {
  const library = await scratchCopy(CONTENT);
  expect((await library.sync()).errors).toEqual([]);
  return library;
}

export async function baseOf({ store }: ScratchLibrary, side: string, paragraph: string): Promise<string> {
  const version = await store.read((reader) => reader.version("sluis", side));
  return version?.paragraphs.find(({ id }) => id === paragraph)?.hash ?? "";
}

export async function edit(library: ScratchLibrary, paragraph: string, text: string, more: object = {}) {
  const side = "side" in more ? String(more.side) : "en";
  const base = await baseOf(library, side, paragraph);
  return editParagraph(library, EDITOR, {
    ...{ slug: "sluis", side, paragraph, base, text, kind: "paragraph" },
    ...more,
  });
}

/** What the reviews of the fixture's rows are worth, and which beads wait to be confirmed. */
export async function rows({ store }: ScratchLibrary) {
  const view = await readText(store, "sluis");
  return new Map(view?.rows.map(({ id, state, toConfirm }) => [id, { state, toConfirm }]));
}
