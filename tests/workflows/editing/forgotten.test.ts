import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Actor } from "#src/accounts/permissions.ts";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { takeInChanges } from "#src/workflows/search/take-in.ts";
import { scratchCopy } from "../scratch-library.ts";

const CONTENT = join(import.meta.dirname, "../../fixtures/content");
const EDITOR: Actor = { id: "c1", name: "Anna", role: "editor" };
const FIRST = "Whoever reads this sentence afterwards has found what was to be forgotten.";
const SECOND = "And this one, which took its place, was to be forgotten as much.";

/** Every byte that the database has on disk: its file, its log, and what else lies beside them. */
async function bytesOf(dataDir: string): Promise<Buffer> {
  const files = await readdir(dataDir);
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(dataDir, file)))));
}

it("no byte of a wording that was taken down is left on disk", async () => {
  const library = await scratchCopy(CONTENT);
  await library.sync();
  let base = await hashOf();
  for (const text of [FIRST, SECOND])
    base = await editParagraph(library, EDITOR, {
      ...{ slug: "sluis", side: "en", paragraph: "p4", kind: "paragraph" },
      ...{ base, text, why: "To be forgotten." },
    });
  await takeInChanges(library.store);
  const stood = await wordingOf();
  const before = await bytesOf(library.dataDir);
  for (const sentence of [FIRST, SECOND, ...stood]) expect(before.includes(sentence), sentence).toBe(true);
  await takeDown(library, EDITOR, "sluis", { repeated: "sluis" });
  const after = await bytesOf(library.dataDir);
  for (const sentence of [FIRST, SECOND, ...stood]) expect(after.includes(sentence), sentence).toBe(false);

  async function hashOf() {
    return (await version())?.paragraphs.find(({ id }) => id === "p4")?.hash ?? null;
  }
  /** Sentences long enough to stand nowhere else by chance, and not said in another text. */
  async function wordingOf() {
    const all = (await version())?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
    return all.filter(({ length }) => length > 40);
  }
  function version() {
    return library.store.read((reader) => reader.version("sluis", "en"));
  }
});
