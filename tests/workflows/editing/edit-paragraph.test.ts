import { describe, expect, it } from "vitest";
import { editParagraph } from "#src/workflows/editing/edit-paragraph.ts";
import { readTextToEdit } from "#src/workflows/editing/read.ts";
import { readParagraphToEdit } from "#src/workflows/editing/read-paragraph.ts";
import { contentsOf, scratchLibrary } from "../scratch-library.ts";
import { baseOf, EDITOR, edit, opened, refused, rows } from "./lock-library.ts";

describe("an edited paragraph", () => {
  it("stands in store, history and file, and a library rebuilt from the files is the same", async () => {
    const library = await opened();
    await edit(library, "p4", "Without a lock the polder would flood.\nThe canal lies 2.4 metres up.", {
      why: "Shorter.",
    });
    expect(await library.read("en/sluis.md")).toContain("\nWithout a lock the polder would flood.\n");
    const history = (await library.read("history/sluis.jsonl")).trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(history)).toMatchObject({
      ...{ by: "c1", kind: "revision", paragraph: "p4", why: "Shorter." },
      sentences: ["Without a lock the polder would flood.", "The canal lies 2.4 metres up."],
    });
    expect(await library.sync()).toMatchObject({ filesRead: 0, filesWritten: 0, conflicts: [] });
    const rebuilt = await library.rebuild();
    expect((await rebuilt.sync()).errors).toEqual([]);
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("stales its own row and no other, and marks only the beads it touched", async () => {
    const library = await opened();
    const before = await rows(library);
    expect(before.get("p1")).toMatchObject({ state: "reviewed" });
    await edit(
      library,
      "p1",
      "At 4.45 the last barge of the day enters the chamber.\nWhoever comes after that waits until morning, as they have here for a hundred years, *whatever the weather*.",
    );
    const after = await rows(library);
    expect(after.get("p1")).toMatchObject({ state: "stale", toConfirm: true });
    const changed = [...after.keys()].filter(
      (id) => JSON.stringify(after.get(id)) !== JSON.stringify(before.get(id)),
    );
    expect(changed).toEqual(["p1"]);
  });

  it("has a sentence a line, whatever was typed: old lines as they were, new ones divided", async () => {
    const library = await opened();
    await edit(
      library,
      "p12",
      "Dit is nieuw. Dit ook.\n\nDe [plannen](https://example.org/plannen) liggen ter inzage.",
      {
        side: "nl",
      },
    );
    expect(await library.read("nl/sluis.md")).toContain(
      "{#p12}\nDit is nieuw.\nDit ook.\nDe [plannen](https://example.org/plannen) liggen ter inzage.\n",
    );
  });

  it("may become another kind without another wording", async () => {
    const library = await opened();
    const { text } = (await readParagraphToEdit(library, EDITOR, {
      slug: "sluis",
      side: "nl",
      paragraph: "p4",
    })) ?? {
      text: "",
    };
    await edit(library, "p4", text, { side: "nl", kind: "heading", level: 3 });
    expect(await library.read("nl/sluis.md")).toContain("{#p4}\n### Het kanaal ligt");
    expect(await library.sync()).toMatchObject({ filesRead: 0, conflicts: [] });
  });

  it("is refused when somebody else was faster, and nothing is lost of theirs", async () => {
    const library = await opened();
    const base = await baseOf(library, "en", "p4");
    await edit(library, "p4", "Theirs.");
    const own = {
      slug: "sluis",
      side: "en",
      paragraph: "p4",
      base,
      text: "Mine.",
      kind: "paragraph",
    } as const;
    await expect(editParagraph(library, EDITOR, own)).rejects.toEqual(refused("wording-changed"));
    expect(await library.read("en/sluis.md")).toContain('{#p4 beads="2:1 1:2"}\nTheirs.\n');
  });

  it("is refused where it is empty, too long, or nowhere", async () => {
    const library = await opened();
    const before = await contentsOf(library.store);
    for (const text of [" \n ", "x".repeat(60_001), "turned \u202e round"]) {
      await expect(edit(library, "p4", text)).rejects.toEqual(refused("wording-invalid"));
    }
    await expect(edit(library, "p99", "x", { base: null })).rejects.toEqual(refused("paragraph-unknown"));
    const nowhere = {
      slug: "none",
      side: "nl",
      paragraph: "p1",
      base: null,
      text: "x",
      kind: "paragraph",
    } as const;
    await expect(editParagraph(library, EDITOR, nowhere)).rejects.toEqual(refused("text-unknown"));
    expect(await contentsOf(library.store)).toEqual(before);
  });

  it("may be the first English of its row, and stands at its place", async () => {
    const library = await scratchLibrary({
      "nl/brug.md": "---\ntitle: De brug\n---\n\n{#p1}\nEen.\n\n{#p2}\nTwee.\n\n{#p3}\nDrie.\n",
      "en/brug.md": "---\ntitle: The bridge\n---\n\n{#p1}\nOne.\n\n{#p3}\nThree.\n",
    });
    await library.sync();
    const own = {
      slug: "brug",
      side: "en",
      paragraph: "p2",
      base: null,
      text: "Two.",
      kind: "paragraph",
    } as const;
    await editParagraph(library, EDITOR, own);
    expect(await library.read("en/brug.md")).toMatch(/\{#p1\}\nOne\.\n\n\{#p2\}\nTwo\.\n\n\{#p3\}\nThree\./);
    const text = await readTextToEdit(library, EDITOR, "brug");
    expect(text?.rows.map(({ en }) => en.map((place) => place.text))).toEqual([
      ["One."],
      ["Two."],
      ["Three."],
    ]);
  });
});
