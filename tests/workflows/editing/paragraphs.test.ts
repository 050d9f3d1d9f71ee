import { describe, expect, it } from "vitest";
import { addParagraph, type NewParagraph } from "#src/workflows/editing/add-paragraph.ts";
import { readTextToEdit } from "#src/workflows/editing/read.ts";
import { readParagraphToEdit } from "#src/workflows/editing/read-paragraph.ts";
import { type Removal, removeParagraph } from "#src/workflows/editing/remove-paragraph.ts";
import { restoreParagraph } from "#src/workflows/editing/restore-paragraph.ts";
import { readTextChanges } from "#src/workflows/history/text-changes.ts";
import { readNotes, readText } from "#src/workflows/read.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { readSuggestion } from "#src/workflows/review/read-suggestion.ts";
import { suggest } from "#src/workflows/review/suggest.ts";
import { verifyLibrary } from "#src/workflows/verify.ts";
import { contentsOf, type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";
import { baseOf, EDITOR, opened, refused, rows } from "./lock-library.ts";

async function add(library: ScratchLibrary, asked: Partial<NewParagraph> & Pick<NewParagraph, "beside">) {
  return addParagraph(library, EDITOR, {
    ...{ slug: "sluis", side: "nl", where: "after", text: "Nieuw is dit.", kind: "paragraph" },
    ...asked,
  });
}

async function remove(
  library: ScratchLibrary,
  side: string,
  paragraph: string,
  more: Partial<Removal> & { slug?: string } = {},
) {
  const slug = more.slug ?? "sluis";
  const seen = await readParagraphToEdit(library, EDITOR, { slug, side, paragraph });
  await removeParagraph(library, EDITOR, {
    ...{ slug, side, paragraph, mark: seen?.removal?.mark ?? "" },
    ...{ withCounterparts: false, why: "Stood there twice." },
    ...more,
  });
}

const restore = (library: ScratchLibrary, side: string, paragraph: string) =>
  restoreParagraph(library, EDITOR, { slug: "sluis", side, paragraph });

/** Somebody says, in the history file, that a row is right. */
async function reviewed(library: ScratchLibrary, paragraphs: Readonly<Record<string, string>>) {
  const pins = { nl: {} as Record<string, string>, en: {} as Record<string, string> };
  for (const [id, side] of Object.entries(paragraphs))
    pins[side === "nl" ? "nl" : "en"][id] = await baseOf(library, side, id);
  const event = {
    ...{ id: "01HYAZ0000000000000000000A", at: "2024-05-21T10:00:00Z", by: "review", kind: "review" },
    ...{ text: "sluis", side: "en", ...pins, scope: "full" },
  };
  await library.edit("history/sluis.jsonl", (source) => `${source}${JSON.stringify(event)}\n`);
  expect((await library.sync()).errors).toEqual([]);
}

/** Files, store and history say the same, and a library rebuilt from the files does too. */
async function expectAgreement(library: ScratchLibrary): Promise<void> {
  expect(await library.sync()).toMatchObject({ errors: [], filesRead: 0, filesWritten: 0, conflicts: [] });
  expect(await verifyLibrary(library.store, library.content)).toEqual([]);
  const rebuilt = await library.rebuild();
  expect((await rebuilt.sync()).errors).toEqual([]);
  expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
}

async function changedRows(library: ScratchLibrary, change: () => Promise<unknown>) {
  const before = await rows(library);
  await change();
  const after = await rows(library);
  const ids = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...ids]
      .filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
      .map((id) => [id, after.get(id)]),
  );
}

describe("a paragraph that comes in", () => {
  it("stands at its place in Dutch, waits for its English, and no other row is touched", async () => {
    const library = await opened();
    let id = "";
    const changed = await changedRows(library, async () => {
      id = await add(library, { beside: "p4", text: "Nieuw is dit. Dit ook.", why: "It was left out." });
    });
    expect(changed).toEqual({ [id]: { state: "untranslated", toConfirm: false } });
    expect(await library.read("nl/sluis.md")).toMatch(
      new RegExp(`\\{#p4\\}\n[^{]*\n\n\\{#${id}\\}\nNieuw is dit\\.\nDit ook\\.\n\n\\{#p5\\}`),
    );
    const history = (await library.read("history/sluis.jsonl")).trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(history)).toMatchObject({ paragraph: id, by: "c1", why: "It was left out." });
    await expectAgreement(library);
  });

  it("may come before the first, and as the item of a list it takes its number, and the next ones go up", async () => {
    const library = await opened();
    await add(library, { beside: "p1", where: "before", kind: "caption" });
    expect(await library.read("nl/sluis.md")).toMatch(/---\n\n\{#p13 kind="caption"\}\nNieuw/);
    await add(library, { beside: "p7", kind: "item", text: "Ertussen." });
    expect(await library.read("nl/sluis.md")).toMatch(
      /\}\n1\. [\s\S]*\{#p14\}\n2\. Ertussen\.\n[\s\S]*\}\n3\. /,
    );
    await expectAgreement(library);
  });

  it("never has the name that another paragraph has or had, in either language", async () => {
    const library = await opened();
    const first = await add(library, { beside: "p12" });
    await remove(library, "nl", first);
    const second = await add(library, { beside: "p12" });
    expect([first, second]).toEqual(["p13", "p14"]);
    expect(await add(library, { side: "en", beside: "p12", text: "New." })).toBe("e13");
  });

  it("renders nothing in English, or shares the Dutch of its neighbour, which then is to be judged again", async () => {
    const library = await opened();
    const alone = await changedRows(library, () =>
      add(library, { side: "en", beside: "p1", text: "An addition." }),
    );
    expect(alone).toEqual({ "en-e13": { state: "added", toConfirm: false } });
    expect(await library.read("en/sluis.md")).toContain('{#e13 of=""}\nAn addition.\n');
    const joined = await changedRows(library, () =>
      add(library, { side: "en", beside: "p1", text: "A second half.", joins: true }),
    );
    expect(joined).toEqual({ p1: { state: "stale", toConfirm: true } });
    expect(await library.read("en/sluis.md")).toContain('{#e14 of="p1"}\nA second half.\n');
    await expectAgreement(library);
  });

  it("is refused where it is empty or has no neighbour, and nothing changes", async () => {
    const library = await opened();
    const before = await contentsOf(library.store);
    await expect(add(library, { beside: "p1", text: " \n" })).rejects.toEqual(refused("wording-invalid"));
    await expect(add(library, { beside: "p99" })).rejects.toEqual(refused("paragraph-unknown"));
    await expect(add(library, { side: "en.other", beside: "p1" })).rejects.toEqual(refused("text-unknown"));
    expect(await contentsOf(library.store)).toEqual(before);
  });
});

describe("a paragraph that is taken out", () => {
  it("leaves its English without a counterpart, and the history has its words and the reason", async () => {
    const library = await opened();
    const words = (await readParagraphToEdit(library, EDITOR, { slug: "sluis", side: "nl", paragraph: "p4" }))
      ?.text;
    const changed = await changedRows(library, () => remove(library, "nl", "p4"));
    expect(changed).toEqual({ p4: undefined, "en-p4": { state: "added", toConfirm: false } });
    expect(await library.read("nl/sluis.md")).not.toContain("{#p4}");
    expect(await library.read("en/sluis.md")).toContain("{#p4}\nWithout a lock");
    const [day] = (await readTextChanges(library.store, "sluis"))?.days ?? [];
    expect(day?.changes).toMatchObject([{ change: "removed", why: "Stood there twice.", side: "nl" }]);
    const removed = (await readTextToEdit(library, EDITOR, "sluis"))?.removed;
    expect(removed).toMatchObject([{ side: "nl", paragraph: "p4", text: words?.replaceAll("\n", " ") }]);
    await expectAgreement(library);
  });

  it("takes along what stood beside it alone, where that is asked", async () => {
    const library = await opened();
    const seen = await readParagraphToEdit(library, EDITOR, { slug: "sluis", side: "nl", paragraph: "p4" });
    expect(seen?.removal?.counterparts).toMatchObject([{ side: "en", paragraph: "p4" }]);
    const changed = await changedRows(library, () => remove(library, "nl", "p4", { withCounterparts: true }));
    expect(changed).toEqual({ p4: undefined });
    expect(await library.read("en/sluis.md")).not.toContain("Without a lock");
    await expectAgreement(library);
  });

  it("stales a row of which more is left, with the beads of what went to be confirmed", async () => {
    const library = await opened();
    await reviewed(library, { p5: "nl", p6: "nl", e5: "en" });
    const before = (await rows(library)).get("p5");
    expect(before).toMatchObject({ state: "reviewed" });
    const changed = await changedRows(library, () => remove(library, "nl", "p6", { withCounterparts: true }));
    expect(changed).toEqual({ p5: { state: "stale", toConfirm: true } });
    expect(await library.read("en/sluis.md")).toMatch(/\{#e5 of="p5"( beads="[^"]*")?\}\n- First/);
    await expectAgreement(library);
    await restore(library, "nl", "p6");
    expect((await rows(library)).get("p5")).toEqual(before);
    expect(await library.read("en/sluis.md")).toContain('{#e5 of="p5 p6" beads="1-1 2-1"}');
    await expectAgreement(library);
  });

  it("leaves the Dutch waiting for English, where it was English", async () => {
    const library = await opened();
    const changed = await changedRows(library, () => remove(library, "en", "p4"));
    expect(changed).toEqual({ p4: { state: "untranslated", toConfirm: false } });
    await expectAgreement(library);
  });

  it("keeps its notes, and a suggestion made for it can be read, but not accepted", async () => {
    const library = await opened();
    const notes = (await readNotes(library.store, "sluis"))?.rows.flatMap((row) => row.notes) ?? [];
    const { id: note, side, paragraph } = notes[0] ?? { id: "", side: "nl", paragraph: "" };
    const base = await baseOf(library, "en", "e5");
    const id = await suggest(
      library,
      { ...EDITOR, id: "c2" },
      {
        ...{ text: "sluis", side: "en", beads: null, why: "" },
        changes: [{ paragraph: "e5", base, sentences: ["Something else."] }],
      },
      { added: 0, solved: 0 },
    );
    const seen = await readParagraphToEdit(library, EDITOR, { slug: "sluis", side: "en", paragraph: "e5" });
    expect(seen?.removal).toMatchObject({ suggestions: 1, isLast: false });
    await remove(library, "en", "e5");
    const whole = { taking: { what: "all" }, reason: "", reviewed: false } as const;
    await expect(accept(library, EDITOR, id, whole)).rejects.toEqual(refused("paragraph-unknown"));
    const shown = await readSuggestion(library.store, EDITOR, id);
    expect(JSON.stringify(shown?.gone)).toContain("Something else");
    await remove(library, side, paragraph);
    const strays = (await readNotes(library.store, "sluis"))?.strays;
    expect(strays).toMatchObject([{ id: note, orphaned: true }]);
    await restore(library, side, paragraph);
    expect((await readNotes(library.store, "sluis"))?.strays).toEqual([]);
  });

  it("is refused without a reason, after somebody else's change, and where it is the last", async () => {
    const library = await scratchLibrary({
      "nl/brug.md": "---\ntitle: De brug\n---\n\n{#p1}\nEen.\n\n{#p2}\nTwee.\n",
      "en/brug.md": "---\ntitle: The bridge\n---\n\n{#p1}\nOne.\n",
    });
    await library.sync();
    const slug = "brug";
    const before = await contentsOf(library.store);
    const attempts = [
      { side: "nl", paragraph: "p2", more: { why: " " }, code: "reason-missing" },
      { side: "nl", paragraph: "p2", more: { mark: "old" }, code: "wording-changed" },
      { side: "nl", paragraph: "p9", more: {}, code: "paragraph-unknown" },
      { side: "en", paragraph: "p1", more: {}, code: "last-paragraph" },
      { side: "nl", paragraph: "p1", more: { withCounterparts: true }, code: "last-paragraph" },
    ];
    for (const { side, paragraph, more, code } of attempts) {
      await expect(remove(library, side, paragraph, { slug, ...more })).rejects.toEqual(refused(code));
    }
    expect(await contentsOf(library.store)).toEqual(before);
  });
});

describe("a paragraph that is put back", () => {
  it("is all that it was: place, kind, reviews and beads, also after both sides went", async () => {
    const library = await opened();
    const files = await Promise.all(["nl/sluis.md", "en/sluis.md"].map((path) => library.read(path)));
    const before = await readText(library.store, "sluis");
    await remove(library, "nl", "p4");
    await remove(library, "nl", "p3", { withCounterparts: true });
    await remove(library, "en", "e5", { withCounterparts: true });
    await remove(library, "en", "e9b");
    for (const [side, paragraph] of [
      ["nl", "p4"],
      ["en", "e9b"],
      ["nl", "p6"],
      ["en", "e5"],
      ["nl", "p5"],
      ["nl", "p3"],
      ["en", "p3"],
    ] as const)
      await restore(library, side, paragraph);
    expect(await Promise.all(["nl/sluis.md", "en/sluis.md"].map((path) => library.read(path)))).toEqual(
      files,
    );
    const after = await readText(library.store, "sluis");
    const seen = (view: typeof before) =>
      view?.rows.map(({ id, state, toConfirm }) => [id, state, toConfirm]);
    expect(seen(after)).toEqual(seen(before));
    expect((await readTextToEdit(library, EDITOR, "sluis"))?.removed).toEqual([]);
    await expectAgreement(library);
  });

  it("is refused where it stands, or never stood", async () => {
    const library = await opened();
    await expect(restore(library, "nl", "p4")).rejects.toEqual(refused("wording-changed"));
    await expect(restore(library, "nl", "p99")).rejects.toEqual(refused("paragraph-unknown"));
  });
});

describe("a file that was edited by hand while a paragraph was taken out in the browser", () => {
  it("keeps what was edited, and the paragraph stays out", async () => {
    const library = await opened();
    await library.edit("en/sluis.md", (source) => source.replace("The [plans]", "All [plans]"));
    await remove(library, "en", "p4");
    expect(await library.sync()).toMatchObject({ errors: [], conflicts: [], revisions: 1 });
    const source = await library.read("en/sluis.md");
    expect(source).toContain("All [plans]");
    expect(source).not.toContain("Without a lock");
  });

  it("brings the paragraph back, at its place, where somebody worked on that very one", async () => {
    const library = await opened();
    await library.edit("en/sluis.md", (source) => source.replace("Without a lock", "Were there no lock"));
    await remove(library, "en", "p4");
    await library.sync();
    expect(await library.read("en/sluis.md")).toMatch(/1\. Water to the sea\n\n[^\n]*\nWere there no lock/);
  });
});
