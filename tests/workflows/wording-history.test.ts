import { describe, expect, it } from "vitest";
import { revisionHash } from "#src/domain/text/hash.ts";
import { readNotes, readText, readWording } from "#src/workflows/read.ts";
import type { WordingStep } from "#src/workflows/view/wording.ts";
import { type ScratchLibrary, scratchLibrary } from "./scratch-library.ts";

const NL = `---
title: De mist
---

{#p1}
De mist trok op.
Daarna kwam de veerman.

{#p2}
Niemand zei iets.

{#p3}
## Later
`;

const EN = `---
title: The mist
---

{#p1 beads="2-1"}
The mist lifted, and then the ferryman came.

{#p2}
Nobody spoke.
`;

const DRAFT = ["The fog rose and the ferryman came."];
const PRESENT = ["The mist lifted, and then the ferryman came."];
const DUTCH = ["De mist trok op.", "Daarna kwam de veerman."];

let count = 0;
const event = (fields: object) => {
  count += 1;
  const id = `01HYAZ${String(count).padStart(20, "0")}`;
  return JSON.stringify({ id, at: "2024-05-20T10:00:00Z", by: "anna", text: "mist", ...fields });
};
const revision = (paragraph: string, sentences: readonly string[], more: object = {}) =>
  event({ kind: "revision", side: "en", paragraph, hash: revisionHash(sentences), sentences, ...more });
const pins = { nl: { p1: revisionHash(DUTCH) }, en: { p1: revisionHash(PRESENT) } };
const note = (paragraph: string, quote: string) =>
  event({
    kind: "note",
    anchor: {
      paragraph,
      side: "en",
      hash: revisionHash(PRESENT),
      start: 4,
      end: 8,
      quote,
      before: "",
      after: "",
    },
    shift: "terminology",
    body: { nl: "Mist is geen damp.", en: "Mist is no vapour." },
  });

const HISTORY = [
  revision("p1", DUTCH, { side: "nl" }),
  revision("p1", DRAFT),
  revision("p1", PRESENT, { why: "It did not climb.", by: "someone-else" }),
  event({ kind: "align", side: "en", ...pins, beads: "2-1", locked: true }),
  event({ kind: "review", side: "en", ...pins, scope: "full", why: "Read beside the Dutch." }),
  note("p1", "mist"),
  note("p9", "gone"),
];

async function library(history = HISTORY): Promise<ScratchLibrary> {
  const scratch = await scratchLibrary({
    "nl/mist.md": NL,
    "en/mist.md": EN,
    "people.yaml": "anna:\n  name: Anna\n  about:\n    nl: Zij.\n    en: She.\n",
    "history/mist.jsonl": `${history.join("\n")}\n`,
  });
  await scratch.sync();
  return scratch;
}

async function stepsOf(scratch: ScratchLibrary, row = "p1"): Promise<readonly WordingStep[]> {
  return (await readWording(scratch.store, "mist", row))?.steps ?? [];
}

describe("why a row reads as it does", () => {
  it("tells every wording newest first, with its reason and what it changed", async () => {
    const steps = await stepsOf(await library());
    const revisions = steps.filter((step) => step.kind === "revision" && step.side === "en");
    expect(revisions).toMatchObject([
      { number: 2, change: "words", present: true, by: "someone-else", why: "It did not climb." },
      { number: 1, change: "first", present: false, by: "Anna" },
    ]);
    expect(revisions[0]).toHaveProperty("diff.1", { change: "removed", text: "fog rose" });
  });

  it("puts the latest step of whatever kind on top", async () => {
    const steps = await stepsOf(await library());
    expect(steps.map(({ kind }) => kind)).toEqual(["review", "align", "revision", "revision", "revision"]);
    expect(steps[0]).toMatchObject({ scope: "full", why: "Read beside the Dutch.", present: true });
    expect(steps[1]).toMatchObject({ locked: true, present: true, beads: [{ nl: [0, 1], en: [0] }] });
  });

  it("takes a change in a file in, by whoever changes files", async () => {
    const scratch = await library();
    await scratch.edit("en/mist.md", (source) => source.replace("and then", "and at last"));
    await scratch.sync();
    const steps = await stepsOf(scratch);
    expect(steps[0]).toMatchObject({ kind: "revision", by: "file", number: 3, present: true });
    expect(steps.find(({ kind }) => kind === "review")).toMatchObject({ present: false });
  });

  it("tells a new division into sentences from new words", async () => {
    const scratch = await library();
    await scratch.edit("nl/mist.md", (source) => source.replace("op.\nDaarna", "op. Daarna"));
    await scratch.sync();
    expect((await stepsOf(scratch))[0]).toMatchObject({ side: "nl", change: "division" });
    await scratch.edit("nl/mist.md", (source) => source.replace("veerman", "*veerman*"));
    await scratch.sync();
    expect((await stepsOf(scratch))[0]).toMatchObject({ side: "nl", change: "marks" });
  });

  it("knows the rows before and after", async () => {
    const { store } = await library();
    const middle = await readWording(store, "mist", "p2");
    expect(middle?.previous).toEqual({ id: "p1", number: 1, kind: "paragraph" });
    expect(middle?.next).toEqual({ id: "p3", kind: "heading" });
    expect(await readWording(store, "mist", "p3")).not.toHaveProperty("next");
  });

  it("says what the library says of those who are named, and of nobody else", async () => {
    const found = await readWording((await library()).store, "mist", "p1");
    expect(found?.people).toEqual([{ name: "Anna", about: { nl: "Zij.", en: "She." } }]);
  });

  it("has nothing where there is no such row or text", async () => {
    const { store } = await library();
    expect(await readWording(store, "mist", "p8")).toBeNull();
    expect(await readWording(store, "damp", "p1")).toBeNull();
  });

  it("is offered only where there is an earlier wording or a reason", async () => {
    const { store } = await library();
    const rows = (await readText(store, "mist"))?.rows ?? [];
    expect(rows.map(({ why }) => why)).toEqual(["/read/mist/why/p1", undefined, undefined]);
  });
});

describe("the notes of a text", () => {
  it("stand by row, and those of a lost paragraph are kept apart", async () => {
    const view = await readNotes((await library()).store, "mist");
    expect(view?.rows).toMatchObject([{ id: "p1", number: 1, notes: [{ quote: "mist", by: "Anna" }] }]);
    expect(view?.strays).toMatchObject([{ quote: "gone", orphaned: true }]);
  });
});
