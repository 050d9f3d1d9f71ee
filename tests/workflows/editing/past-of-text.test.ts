import { describe, expect, it, vi } from "vitest";
import { Writer } from "#src/store/writer.ts";
import { addParagraph } from "#src/workflows/editing/add-paragraph.ts";
import { readParagraphToEdit } from "#src/workflows/editing/read-paragraph.ts";
import { removeParagraph } from "#src/workflows/editing/remove-paragraph.ts";
import { restoreParagraph } from "#src/workflows/editing/restore-paragraph.ts";
import type { ScratchLibrary } from "../scratch-library.ts";
import { EDITOR, opened } from "./lock-library.ts";

/** A sentence more beside the English of p4, whose two others stand in the other order than their Dutch. */
const joinCrossed = (library: ScratchLibrary) =>
  addParagraph(library, EDITOR, {
    ...{ slug: "sluis", side: "en", beside: "p4", where: "after", joins: true },
    ...{ text: "Nobody wants that.", kind: "paragraph" },
  });

async function remove(library: ScratchLibrary, paragraph: string): Promise<void> {
  const place = { slug: "sluis", side: "en", paragraph };
  const mark = (await readParagraphToEdit(library, EDITOR, place))?.removal?.mark ?? "";
  await removeParagraph(library, EDITOR, { ...place, mark, withCounterparts: false, why: "Too much." });
}

const restore = (library: ScratchLibrary, paragraph: string) =>
  restoreParagraph(library, EDITOR, { slug: "sluis", side: "en", paragraph });

const english = (library: ScratchLibrary) => library.read("en/sluis.md");

describe("the history of a text in which paragraphs come and go", () => {
  it("keeps sentences paired as they were, across each other, while others come and go beside them", async () => {
    const library = await opened();
    const id = await joinCrossed(library);
    expect(await english(library)).toContain('{#p4 beads="1:2 1-1 0-1"}');
    await remove(library, id);
    expect(await english(library)).toContain('{#p4 beads="2:1 1:2"}');
    await restore(library, id);
    expect(await english(library)).toContain('{#p4 beads="1:2 1-1 0-1"}');
  });

  it("is read once for each change", async () => {
    const library = await opened();
    const reading = vi.spyOn(Writer.prototype, "events");
    const timesWhile = async (change: () => Promise<unknown>) => {
      reading.mockClear();
      await change();
      return reading.mock.calls.length;
    };
    let id = "";
    expect(await timesWhile(async () => (id = await joinCrossed(library)))).toBe(1);
    expect(await timesWhile(() => remove(library, id))).toBe(1);
    expect(await timesWhile(() => restore(library, id))).toBe(1);
    reading.mockRestore();
  });
});
