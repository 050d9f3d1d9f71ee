import { describe, expect, it } from "vitest";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { mendFinding } from "#src/workflows/checks/mend.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { withdraw } from "#src/workflows/review/suggest.ts";
import { person } from "../review/scratch-desk.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

const NL = `---
title: De brug
---

{#p1}
De *oude* brug kostte 1.500 euro.
Niemand kijkt er nog naar om, zegt men.
`;
const english = (first: string, second: string) => `---
title: The bridge
---

{#p1}
${first}
${second}
`;
const RIGHT = ["The *old* bridge cost 1,500 euros.", "Nobody gives it a second look, they say."] as const;
const contributor = person("contributor");
const reviewer = person("reviewer");
const why = (check: string) => `check: ${check}`;

async function library(first: string, second: string): Promise<ScratchLibrary> {
  const made = await scratchLibrary({ "nl/brug.md": NL, "en/brug.md": english(first, second) });
  expect((await made.sync()).errors).toEqual([]);
  return made;
}

async function firstFinding(made: ScratchLibrary) {
  const [finding] = await checkLibrary(made.store);
  return finding ?? { id: "", canMend: undefined, replacement: "" };
}

describe("a finding that has one right mend", () => {
  it("is mended by a suggestion in one's name, which a reviewer accepts and undoes", async () => {
    const made = await library(RIGHT[0], RIGHT[1].replace("second look", "second  look"));
    const { id, canMend } = await firstFinding(made);
    expect(canMend).toBe(true);
    const { suggestion, mine } = await mendFinding(made, contributor, { slug: "brug", id, why });
    expect(mine).toBe(true);
    const kept = await made.store.read((reader) => reader.suggestions.one(suggestion));
    expect(kept).toMatchObject({
      by: "contributor",
      why: "check: spaces",
      state: "open",
      findings: { added: 0, solved: 1 },
    });
    await accept(made, reviewer, suggestion, { taking: { what: "all" }, reason: "", reviewed: true });
    expect(await checkLibrary(made.store)).toEqual([]);
    await made.sync();
    expect(await made.read("en/brug.md")).toContain(RIGHT.join("\n"));
    await revert(made, reviewer, suggestion, "they are meant");
    expect((await checkLibrary(made.store)).map(({ check }) => check)).toEqual(["spaces"]);
  });

  it("leaves the marks round the words as they are", async () => {
    const made = await library("The *old* bridge cost  1,500 euros.", RIGHT[1]);
    const { id } = await firstFinding(made);
    const { suggestion } = await mendFinding(made, contributor, { slug: "brug", id, why });
    const kept = await made.store.read((reader) => reader.suggestions.one(suggestion));
    expect(kept?.changes[0]?.sentences).toEqual(RIGHT);
  });

  it("is suggested once, however often it is asked for, and again after it was taken back", async () => {
    const made = await library(RIGHT[0], RIGHT[1].replace("second look", "second  look"));
    const { id } = await firstFinding(made);
    const asked = { slug: "brug", id, why };
    const first = await mendFinding(made, contributor, asked);
    expect(await mendFinding(made, contributor, asked)).toEqual(first);
    expect(await mendFinding(made, reviewer, asked)).toEqual({ ...first, mine: false });
    await withdraw(made, contributor, first.suggestion);
    expect((await mendFinding(made, contributor, asked)).suggestion).not.toBe(first.suggestion);
  });

  it("is not mended by just anybody, nor where a person must say what is right, nor once it is gone", async () => {
    const made = await library(RIGHT[0].replace("1,500", "1,600"), RIGHT[1]);
    const { id, canMend } = await firstFinding(made);
    expect(canMend).toBeUndefined();
    const asked = { slug: "brug", id, why };
    const anyone = person("anyone");
    await expect(mendFinding(made, anyone, asked)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(mendFinding(made, contributor, asked)).rejects.toMatchObject({ code: "mend-missing" });
    await expect(mendFinding(made, contributor, { ...asked, id: "x" })).rejects.toMatchObject({
      code: "finding-unknown",
    });
    await expect(mendFinding(made, contributor, { ...asked, slug: "x" })).rejects.toMatchObject({
      code: "text-unknown",
    });
    const waiting = await made.store.read((reader) => reader.suggestions.waitingAt("brug", "p1"));
    expect(waiting).toEqual([]);
  });
});
