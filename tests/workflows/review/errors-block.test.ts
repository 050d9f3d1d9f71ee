import { describe, expect, it } from "vitest";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { decideMany } from "#src/workflows/review/decide-many.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { paragraphOf } from "../bridge-library.ts";
import { desk, FIRST, reviewer, suggestFor } from "./scratch-desk.ts";

const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;
/** The Dutch has no number. */
const ERROR = FIRST.replace("for years", "for 12 years");
/** A doubled space is a warning. */
const WARNING = FIRST.replace("for years", "for  years");

describe("an error that a suggestion would bring", () => {
  it("keeps it from being accepted, and says which words it is about", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [ERROR]);
    await expect(accept(library, reviewer, id, ALL)).rejects.toMatchObject({
      code: "errors-block",
      details: { value: expect.stringMatching(/ \/ 12$/) },
    });
    await expect(accept(library, reviewer, id, { ...ALL, reason: "Fine." })).rejects.toMatchObject({
      code: "errors-block",
    });
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([FIRST]);
  });

  it("is overruled with a reason only, which then answers the finding at its place", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [ERROR]);
    await expect(accept(library, reviewer, id, { ...ALL, overrule: true })).rejects.toMatchObject({
      code: "reason-missing",
    });
    expect(await checkLibrary(library.store)).toEqual([]);
    const reason = "the sign on it says so";
    expect(await accept(library, reviewer, id, { ...ALL, overrule: true, reason })).toBe("accepted");
    const found = await checkLibrary(library.store);
    expect(found.map(({ check, dismissed }) => [check, dismissed])).toEqual([["number", reason]]);
    await library.sync();
    expect(await library.read("history/brug.jsonl")).toContain('"kind":"dismissal"');
  });

  it("blocks no more once somebody has answered it", async () => {
    const library = await desk();
    const overruled = { ...ALL, overrule: true, reason: "the sign on it says so" };
    const first = await suggestFor(library, "p1", [ERROR]);
    await accept(library, reviewer, first, overruled);
    await revert(library, reviewer, first, "not yet");
    const again = await suggestFor(library, "p1", [ERROR]);
    expect(await accept(library, reviewer, again, ALL)).toBe("accepted");
  });

  it("blocks what the reviewer has edited, and what is decided on together with others", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water comes up."]);
    const current = await paragraphOf(library.store, "en", "p3");
    const wordings = [
      { paragraph: "p3", hash: current?.hash ?? "", sentences: ["The water comes up by 3 metres."] },
    ];
    await expect(
      accept(library, reviewer, id, { ...ALL, taking: { what: "edited", wordings } }),
    ).rejects.toMatchObject({ code: "errors-block" });
    const bad = await suggestFor(library, "p1", [ERROR]);
    expect(await decideMany(library, reviewer, [bad, id], { outcome: "accept", reason: "good" })).toEqual([
      { id: bad, refused: "errors-block" },
      { id },
    ]);
  });

  it("stands in nobody's way where it is left out, nor does a warning, nor an error that was there before", async () => {
    const library = await desk();
    const warned = await suggestFor(library, "p1", [WARNING]);
    expect(await accept(library, reviewer, warned, ALL)).toBe("accepted");
    expect((await checkLibrary(library.store)).map(({ severity }) => severity)).toEqual(["warning"]);
    await library.sync();
    await library.edit("en/brug.md", (source) => source.replace("for  years", "for 12 years"));
    await library.sync();
    const other = await suggestFor(library, "p1", [ERROR.replace("no one", "nobody")]);
    expect(await accept(library, reviewer, other, ALL)).toBe("accepted");
  });
});
