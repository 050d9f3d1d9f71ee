import { describe, expect, it } from "vitest";
import { InputError } from "#src/domain/errors/error.ts";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";
import { accept, reject } from "#src/workflows/review/decide.ts";
import { decideMany } from "#src/workflows/review/decide-many.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { paragraphOf, reviseInStore, versionOf } from "../bridge-library.ts";
import { contentsOf } from "../scratch-library.ts";
import { contributor, desk, eventsOf, FIRST, person, reviewer, suggestFor } from "./scratch-desk.ts";

const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;
const NEW = "The bridge has stood there for years, and nobody gives it a second look.";

const code = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error) => (error instanceof InputError ? error.code : String(error)),
  );

describe("accepting a suggestion", () => {
  it("puts it into store, history and file, with who said what", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([NEW]);
    const events = (await eventsOf(library)).slice(-4);
    expect(events.map(({ kind, by }) => [kind, by])).toEqual([
      ["revision", "contributor"],
      ["align", "reviewer"],
      ["review", "reviewer"],
      ["decision", "reviewer"],
    ]);
    expect(events[0]).toMatchObject({ why: "closer to the Dutch" });
    expect(events[3]).toMatchObject({ suggestion: id, outcome: "accepted" });
    const audit = await library.store.read((reader) => reader.accounts.audit(1));
    expect(audit[0]).toMatchObject({ by: "reviewer", kind: "decision", subject: id });
    expect(await drainOutbox(library.store, library.content)).toBe(1);
    expect(await library.read("en/brug.md")).toContain(NEW);
    expect(await library.read("history/brug.jsonl")).toContain(id);
    expect((await library.sync()).conflicts).toEqual([]);
  });

  it("makes the row reviewed, and a library rebuilt from the files knows it too", async () => {
    const library = await desk();
    await accept(library, reviewer, await suggestFor(library, "p1", [NEW]), ALL);
    await library.sync();
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("takes single hunks, and leaves the others", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    const [first] = diffWordings([FIRST], [NEW]).hunks;
    const taking = { what: "hunks", hunks: [first?.name ?? ""] } as const;
    expect(await accept(library, reviewer, id, { ...ALL, taking })).toBe("accepted-in-part");
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([
      "The bridge has stood there for years, and no one gives it a second look.",
    ]);
  });

  it("works the beads out again when a sentence is split, in whole and in part", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [
      "The bridge has been there for years.",
      "No one gives it a second look.",
    ]);
    await accept(library, reviewer, id, ALL);
    const version = await versionOf(library.store, "en");
    expect(version?.paragraphs[0]?.beads).toBeUndefined();
    await library.sync();
    expect(await library.read("en/brug.md")).toMatch(/\{#p1\}\nThe bridge has been there for years\.\n/);
    expect((await library.sync()).conflicts).toEqual([]);
  });

  it("takes the wording as the reviewer edited it, in the reviewer's name", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water comes up."]);
    const current = await paragraphOf(library.store, "en", "p3");
    const wordings = [{ paragraph: "p3", hash: current?.hash ?? "", sentences: ["The water keeps rising."] }];
    await accept(library, reviewer, id, { ...ALL, taking: { what: "edited", wordings } });
    const events = await eventsOf(library);
    expect(events.findLast(({ kind }) => kind === "revision")).toMatchObject({
      by: "reviewer",
      sentences: ["The water keeps rising."],
    });
  });

  it("merges with what has changed since, where other words are concerned", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    await reviseInStore(library, "p1", [FIRST.replace("been", "stood")]);
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([NEW]);
  });

  it("is refused where the same words have changed since, and changes nothing", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    await reviseInStore(library, "p1", [FIRST.replace("no one", "not a soul")]);
    const before = await contentsOf(library.store);
    expect(await code(accept(library, reviewer, id, ALL))).toBe("suggestion-clashes");
    expect(await contentsOf(library.store)).toEqual(before);
  });

  it("is refused for hunks of another wording than the one that stands", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    const hunks = diffWordings([FIRST], [NEW]).hunks.map(({ name }) => name);
    await reviseInStore(library, "p1", [FIRST.replace("years", "ages")]);
    expect(await code(accept(library, reviewer, id, { ...ALL, taking: { what: "hunks", hunks } }))).toBe(
      "hunk-unknown",
    );
  });

  it("is for reviewers, and not for one's own unless the owner allows it", async () => {
    const library = await desk();
    const own = await suggestFor(library, "p1", [NEW], { by: reviewer });
    expect(await code(accept(library, contributor, own, ALL))).toBe("not-allowed");
    expect(await code(accept(library, person("anyone"), own, ALL))).toBe("not-allowed");
    expect(await code(accept(library, reviewer, own, ALL))).toBe("own-suggestion");
    expect(await code(reject(library, reviewer, own, "no"))).toBe("own-suggestion");
    await library.store.write((writer) => writer.putSetting("decide-own", "yes"));
    expect(await code(accept(library, reviewer, own, ALL))).toBe("none");
  });

  it("by two at once gives one decision and one clear refusal", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    const [anna, bert] = [person("reviewer", "anna"), person("reviewer", "bert")];
    const outcomes = await Promise.all([
      code(accept(library, anna, id, ALL)),
      code(reject(library, bert, id, "not needed")),
    ]);
    expect(outcomes.sort()).toEqual(["none", "suggestion-decided"]);
    const decisions = (await eventsOf(library)).filter(({ kind }) => kind === "decision");
    expect(decisions).toHaveLength(1);
  });
});

describe("rejecting a suggestion", () => {
  it("needs a reason, and keeps it", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    expect(await code(reject(library, reviewer, id, "  "))).toBe("reason-missing");
    await reject(library, reviewer, id, "“stood” is too lofty here");
    expect((await eventsOf(library)).at(-1)).toMatchObject({
      kind: "decision",
      outcome: "rejected",
      why: "“stood” is too lofty here",
    });
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([FIRST]);
  });
});

describe("undoing a decision", () => {
  it("brings the wording and its beads back, and keeps every step", async () => {
    const library = await desk();
    const before = (await versionOf(library.store, "en"))?.paragraphs[0];
    const id = await suggestFor(library, "p1", ["The bridge has been there for years.", "Nobody looks."]);
    await accept(library, reviewer, id, ALL);
    expect(await code(revert(library, reviewer, id, ""))).toBe("reason-missing");
    expect(await revert(library, reviewer, id, "too short")).toBe("reverted");
    const after = (await versionOf(library.store, "en"))?.paragraphs[0];
    expect(after?.sentences).toEqual(before?.sentences);
    expect(after?.beads).toEqual(before?.beads);
    const revisions = (await eventsOf(library)).filter(
      (event) => event.kind === "revision" && event.side === "en",
    );
    expect(revisions.filter((event) => event.kind === "revision" && event.paragraph === "p1")).toHaveLength(
      3,
    );
    expect(await code(revert(library, reviewer, id, "again"))).toBe("suggestion-closed");
    expect((await library.sync()).conflicts).toEqual([]);
  });

  it("leaves later changes of other words as they are, and is refused where they are of the same", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    await accept(library, reviewer, id, ALL);
    await reviseInStore(library, "p1", [FIRST.replace("no one", "nobody").replace("years", "ages")]);
    await revert(library, reviewer, id, "it was right");
    expect((await paragraphOf(library.store, "en", "p1"))?.sentences).toEqual([
      FIRST.replace("years", "ages"),
    ]);
    const other = await suggestFor(library, "p3", ["The water comes up."]);
    await accept(library, reviewer, other, ALL);
    await reviseInStore(library, "p3", ["The water creeps up."]);
    expect(await code(revert(library, reviewer, other, "no"))).toBe("suggestion-clashes");
  });

  it("opens again what was rejected", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    await reject(library, reviewer, id, "no");
    expect(await revert(library, reviewer, id, "on second thoughts")).toBe("open");
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
  });
});

describe("deciding on many", () => {
  it("says of each what became of it", async () => {
    const library = await desk();
    const one = await suggestFor(library, "p1", [NEW]);
    const two = await suggestFor(library, "p3", ["The water comes up."], { by: reviewer });
    expect(
      await decideMany(library, reviewer, [one, two, "none"], { outcome: "accept", reason: "" }),
    ).toEqual([
      { id: one },
      { id: two, refused: "own-suggestion" },
      { id: "none", refused: "suggestion-unknown" },
    ]);
  });

  it("takes nobody's word for it that a paragraph is right as a whole, as nobody is asked", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [NEW]);
    await decideMany(library, reviewer, [id], { outcome: "accept", reason: "" });
    expect((await eventsOf(library)).filter(({ kind }) => kind === "review")).toEqual([]);
  });
});
