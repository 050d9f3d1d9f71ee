import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { revisionHash } from "#src/domain/text/hash.ts";
import type { Store } from "#src/store/store.ts";
import { type ScratchLibrary, scratchLibrary, temporaryFolder } from "./scratch-library.ts";

/** A small text with its translation and a term, and what the tests of sync do with it. */

const NL = `---
title: De brug
date: 2026-03-01
---

{#p1}
De brug ligt er al jaren.
Niemand kijkt er nog naar om.

{#p2}
## Het water

{#p3}
Het water stijgt.
`;

export const EN = `---
title: The bridge
---

{#p1 beads="2-1"}
The bridge has been there for years, and no one gives it a second look.

{#p2}
## The water

{#p3}
The water is rising.
`;

const TERM = `id: brug
field: place
pos: noun
nl:
  lemma: brug
en:
  preferred: bridge
definition:
  nl: Een verbinding over water.
  en: A way across water.
`;

const FILES = { "nl/brug.md": NL, "en/brug.md": EN, "glossary/brug.yaml": TERM };

export const versionOf = (store: Store, side: string) => store.read((reader) => reader.version("brug", side));
export const paragraphOf = async (store: Store, side: string, id: string) =>
  (await versionOf(store, side))?.paragraphs.find((paragraph) => paragraph.id === id);

/** The files by themselves, in a folder that is gone when the test is. */
export async function bridgeFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), "content");
  for (const [path, source] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
  return folder;
}

export async function synced(): Promise<ScratchLibrary> {
  const library = await scratchLibrary(FILES);
  expect((await library.sync()).errors).toEqual([]);
  return library;
}

/** What a decision in the store does: a new wording, recorded and queued, the base left as it was. */
export async function reviseInStore(library: ScratchLibrary, id: string, sentences: string[]): Promise<void> {
  const { store, clock } = library;
  await store.write(async (writer) => {
    const version = await writer.version("brug", "en");
    if (!version) throw new Error("no version");
    const hash = revisionHash(sentences);
    const paragraphs = version.paragraphs.map((each) =>
      each.id === id ? { ...each, sentences, hash } : each,
    );
    await writer.putVersion({ ...version, paragraphs });
    const event = {
      id: clock.newId(),
      at: "2026-11-22T10:00:00.000Z",
      by: "review",
      kind: "revision",
    } as const;
    await writer.record([{ ...event, text: "brug", side: "en", paragraph: id, hash, sentences }]);
    await writer.send([
      { id: clock.newId(), action: "append-event", target: event.id },
      { id: clock.newId(), action: "write-version", target: "brug/en" },
    ]);
  });
}
