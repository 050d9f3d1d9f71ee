import { describe, expect, it } from "vitest";
import type { Actor } from "#src/accounts/permissions.ts";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { dismissFinding } from "#src/workflows/checks/dismiss.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

const NL = `---
title: De brug
---

{#p1}
De brug kostte 1.500 euro.
Niemand kijkt er nog naar om.
`;
const EN = `---
title: The bridge
---

{#p1}
The bridge cost 1,600 euros.
Nobody gives it a second look.
`;
const REVIEWER: Actor = { id: "r1", name: "Rens", role: "reviewer" };
const READER: Actor = { id: "anyone", name: "", role: "anyone" };

async function library(): Promise<ScratchLibrary> {
  const made = await scratchLibrary({ "nl/brug.md": NL, "en/brug.md": EN });
  expect((await made.sync()).errors).toEqual([]);
  return made;
}

describe("the findings of a library", () => {
  it("name the words in both languages, in their sentences", async () => {
    const [finding, ...others] = await checkLibrary((await library()).store);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      check: "number",
      severity: "error",
      slug: "brug",
      title: "De brug",
      row: "p1",
    });
    expect(finding?.nl).toMatchObject({ before: "De brug kostte ", words: "1.500" });
    expect(finding?.en).toMatchObject({ before: "The bridge cost ", words: "1,600" });
  });

  it("are dismissed with a reason, which the history keeps", async () => {
    const made = await library();
    const [finding] = await checkLibrary(made.store);
    await dismissFinding(made, REVIEWER, { slug: "brug", id: finding?.id ?? "", why: "The sum was raised." });
    expect((await checkLibrary(made.store)).map(({ dismissed }) => dismissed)).toEqual([
      "The sum was raised.",
    ]);
    await made.sync();
    expect(await made.read("history/brug.jsonl")).toContain('"kind":"dismissal"');
  });

  it("stay dismissed until the words change, whatever else does", async () => {
    const made = await library();
    const [finding] = await checkLibrary(made.store);
    await dismissFinding(made, REVIEWER, { slug: "brug", id: finding?.id ?? "", why: "The sum was raised." });
    await made.sync();
    await made.edit("en/brug.md", (source) => source.replace("a second look", "another look"));
    await made.sync();
    expect((await checkLibrary(made.store)).map(({ dismissed }) => dismissed)).toEqual([
      "The sum was raised.",
    ]);
    await made.edit("en/brug.md", (source) => source.replace("1,600", "1,700"));
    await made.sync();
    expect((await checkLibrary(made.store)).map(({ dismissed }) => dismissed)).toEqual([undefined]);
  });

  it("are not dismissed by just anybody, nor without a reason, nor where there is none", async () => {
    const made = await library();
    const [finding] = await checkLibrary(made.store);
    const answer = { slug: "brug", id: finding?.id ?? "", why: "So." };
    await expect(dismissFinding(made, READER, answer)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(dismissFinding(made, REVIEWER, { ...answer, why: " " })).rejects.toMatchObject({
      code: "reason-missing",
    });
    await expect(dismissFinding(made, REVIEWER, { ...answer, id: "x" })).rejects.toMatchObject({
      code: "finding-unknown",
    });
    await expect(dismissFinding(made, REVIEWER, { ...answer, slug: "x" })).rejects.toMatchObject({
      code: "text-unknown",
    });
    expect((await checkLibrary(made.store)).every(({ dismissed }) => dismissed === undefined)).toBe(true);
  });
});
