import type { Actor } from "#src/accounts/permissions.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import { readAlignment } from "#src/workflows/alignment/read-alignment.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

export const EDITOR: Actor = { id: "editor-1", name: "Editor", role: "editor" };

const NL = `---
title: De pont
---

{#p1}
De pont vertrekt om acht uur.
Zij is nooit te laat.

{#p2}
De kapitein groet *iedereen die instapt* en zwijgt.

{#p3}
Het water is hoog.
De wind draait.
`;

const EN = `---
title: The ferry
---

{#p1}
The ferry leaves at eight.
She is never late.

{#p2}
The captain greets everybody who boards, and is silent.

{#p3}
The water is high.
The wind turns.
`;

/** A text of three rows, all one to one. */
export async function ferryLibrary(): Promise<ScratchLibrary> {
  const library = await scratchLibrary({ "nl/pont.md": NL, "en/pont.md": EN });
  await library.sync();
  return library;
}

export async function alignmentOf(library: ScratchLibrary): Promise<EditableAlignment> {
  return readAlignment(library.store, "pont");
}

/** Beads in short: the words of their sentences. */
export function wordsOf({ paragraphs, rows }: EditableAlignment): string[] {
  const texts = (side: "nl" | "en") => new Map(paragraphs[side].map(({ id, text }) => [id, text]));
  const [nl, en] = [texts("nl"), texts("en")];
  const said = (keys: readonly string[], from: Map<string, string>) =>
    keys
      .map((key) => {
        const [id = "", range = ""] = key.split(":");
        const [start, end] = range.split("-").map(Number);
        return from.get(id)?.slice(start, end);
      })
      .join(" ");
  return rows.flatMap(({ beads }) => beads.map((bead) => `${said(bead.nl, nl)} | ${said(bead.en, en)}`));
}

export function bead(nl: string, en: string, more: Partial<DraftBead> = {}): DraftBead {
  const keys = (list: string) => list.split(" ").filter((key) => key !== "");
  return { nl: keys(nl), en: keys(en), sure: 100, locked: true, ...more };
}
