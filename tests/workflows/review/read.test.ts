import { describe, expect, it } from "vitest";
import type { Actor } from "#src/accounts/permissions.ts";
import { accept, reject } from "#src/workflows/review/decide.ts";
import { comment } from "#src/workflows/review/discuss.ts";
import { findingsOf } from "#src/workflows/review/findings.ts";
import { readMine, readQueue } from "#src/workflows/review/read-queue.ts";
import { readStale } from "#src/workflows/review/read-stale.ts";
import { readSuggesting } from "#src/workflows/review/read-suggesting.ts";
import { readSuggestion } from "#src/workflows/review/read-suggestion.ts";
import { report } from "#src/workflows/review/report.ts";
import { reviseInStore } from "../bridge-library.ts";
import type { ScratchLibrary } from "../scratch-library.ts";
import { contributor, desk, FIRST, person, reviewer, suggestFor } from "./scratch-desk.ts";

const anyone = person("anyone");
const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;

const see = async (library: ScratchLibrary, id: string, actor: Actor = reviewer) => {
  const view = await readSuggestion(library.store, actor, id);
  if (!view) throw new Error("nothing to see");
  return view;
};
const textOf = (pieces: readonly { change: string; text: string }[]) =>
  pieces
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("the page of a suggestion", () => {
  it("has the Dutch beside the diff, group by group", async () => {
    const library = await desk();
    const view = await see(library, await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]));
    expect(view.rows).toHaveLength(1);
    expect(view.rows[0]?.groups[0]?.nl).toEqual([
      "De brug ligt er al jaren.",
      "Niemand kijkt er nog naar om.",
    ]);
    expect(textOf(view.rows[0]?.groups[0]?.lines[0]?.pieces ?? [])).toContain("[-no one-]{+nobody+}");
    expect(view.hunks).toHaveLength(1);
    expect(view.may).toMatchObject({ decide: true, own: false, undo: false });
  });

  it("says in words which terms it loses", async () => {
    const library = await desk();
    const view = await see(library, await suggestFor(library, "p1", [FIRST.replace("The bridge", "It")]));
    expect(view.terms.lost).toEqual([{ id: "brug", lemma: "brug", form: "bridge" }]);
    expect(view.terms.gained).toEqual([]);
  });

  it("says which findings of the checks it brings, and which it solves", async () => {
    const library = await desk();
    const bad = new Map([["p3", ["The water  rises 12 metres."]]]);
    const { added } = await findingsOf(library.store, { text: "brug", wordings: bad });
    expect(added.map(({ check }) => check)).toEqual(expect.arrayContaining(["number", "spaces"]));
    await reviseInStore(library, "p3", ["The water  rises."]);
    const good = new Map([["p3", ["The water rises."]]]);
    const { solved } = await findingsOf(library.store, { text: "brug", wordings: good });
    expect(solved.map(({ check }) => check)).toContain("spaces");
  });

  it("has what the checks find in the paragraph now, where it would stay", async () => {
    const library = await desk();
    await reviseInStore(library, "p3", ["The water  rises."]);
    const view = await see(library, await suggestFor(library, "p3", ["The water  is rising."]));
    expect(view.findings.left.map(({ check }) => check)).toEqual(["spaces"]);
    expect(view.findings.added).toEqual([]);
  });

  it("shows editors and owners a way on where they may not decide on their own", async () => {
    const library = await desk();
    const mayOf = async (by: Actor) => {
      const id = await suggestFor(library, "p3", [`The water rises, ${by.id}.`], { by });
      return (await see(library, id, by)).may;
    };
    expect(await mayOf(reviewer)).toMatchObject({ own: true, edit: false, rule: false });
    expect(await mayOf(person("editor"))).toMatchObject({ own: true, edit: true, rule: false });
    expect(await mayOf(person("owner"))).toMatchObject({ own: true, edit: true, rule: true });
    expect(await mayOf(contributor)).toMatchObject({ own: false, edit: false, rule: false });
  });

  it("puts it together with what has changed since, and shows where both changed the same words", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    await reviseInStore(library, "p1", [FIRST.replace("years", "ages")]);
    expect(await see(library, id)).toMatchObject({ merged: true, clashes: [], item: { overtaken: true } });
    await reviseInStore(library, "p1", [FIRST.replace("no one", "not a soul")]);
    const view = await see(library, id);
    expect(view.clashes).toMatchObject([{ current: "not a soul", suggested: "nobody" }]);
    expect(view.editing[0]?.sentences[0]).toContain("nobody");
  });

  it("shows afterwards what was decided, and how that differs from what was suggested", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water comes up."]);
    const { hash = "" } = (await see(library, id)).editing[0] ?? {};
    const wordings = [{ paragraph: "p3", hash, sentences: ["The water keeps coming up."] }];
    await accept(library, reviewer, id, {
      ...ALL,
      taking: { what: "edited", wordings },
      reason: "it goes on",
    });
    const view = await see(library, id, contributor);
    expect(view.decision).toMatchObject({ edited: true, reason: "it goes on" });
    expect(textOf(view.decision?.difference[0] ?? [])).toBe("The water [-comes-]{+keeps coming+} up.");
    expect(view.may).toMatchObject({ decide: false, change: false });
    expect((await see(library, id)).may.undo).toBe(true);
  });

  it("lets its author change it, a reviewer not decide on their own, and anybody read it", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water comes up."], { by: reviewer });
    expect((await see(library, id)).may).toMatchObject({ decide: false, own: true, change: true });
    expect((await see(library, id, anyone)).may).toEqual({
      decide: false,
      own: false,
      edit: false,
      rule: false,
      comment: false,
      change: false,
      undo: false,
    });
  });

  it("has what people say of it in threads", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water comes up."]);
    const first = await comment(library, reviewer, id, { body: "Up?", parent: null, quote: "up" });
    await comment(library, contributor, id, { body: "Up.", parent: first, quote: null });
    const [thread] = (await see(library, id)).threads;
    expect(thread?.quote).toBe("up");
    expect(thread?.said.map(({ body }) => body)).toEqual(["Up?", "Up."]);
  });
});

describe("the queue", () => {
  it("counts and filters what waits, and names each by its place and its first change", async () => {
    const library = await desk();
    await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    await suggestFor(library, "p3", ["The water comes up."], { by: person("contributor", "anna") });
    const queue = (choice: object) => readQueue(library.store, reviewer, choice, library.clock.now());
    const all = await queue({});
    expect(all.total).toBe(2);
    expect(all.texts).toEqual([{ slug: "brug", title: "De brug", count: 2 }]);
    expect(all.items.map(({ place }) => place.id)).toEqual(["p1", "p3"]);
    expect(textOf(all.items[1]?.excerpt ?? [])).toContain("[-is rising-]{+comes up+}");
    expect((await queue({ by: "anna" })).items).toHaveLength(1);
    expect((await queue({ days: 7 })).items).toEqual([]);
    expect((await queue({ kind: "note" })).total).toBe(0);
  });

  it("has what readers report for those who decide, and for nobody else", async () => {
    const library = await desk();
    const place = { text: "brug", row: "p3", side: "en", paragraph: "p3", quote: "rising" };
    const id = await report(library, anyone, place, { message: "Really?", address: "192.0.2.1" });
    expect((await readQueue(library.store, reviewer, {}, 0)).total).toBe(1);
    expect((await readQueue(library.store, contributor, {}, 0)).total).toBe(0);
    expect(await readSuggestion(library.store, contributor, id)).toBeNull();
    expect((await see(library, id)).about).toMatchObject({
      before: "The water is ",
      quote: "rising",
      after: ".",
    });
  });

  it("has a list of one's own for each, with what became of it", async () => {
    const library = await desk();
    await reject(library, reviewer, await suggestFor(library, "p3", ["The water comes up."]), "no");
    expect(await readMine(library.store, contributor)).toMatchObject([{ state: "rejected", mine: true }]);
    expect(await readMine(library.store, reviewer)).toEqual([]);
  });

  it("has the rows that changed since they were reviewed, with what changed in the Dutch", async () => {
    const library = await desk();
    await accept(library, reviewer, await suggestFor(library, "p3", ["The water climbs."]), ALL);
    await library.sync();
    await library.edit("nl/brug.md", (source) =>
      source.replace("Het water stijgt.", "Het water stijgt snel."),
    );
    await library.sync();
    const { stale, staleTotal } = await readQueue(library.store, reviewer, {}, 0);
    expect(stale).toMatchObject([{ slug: "brug", place: { id: "p3" } }]);
    expect(staleTotal).toBe(1);
    const view = await readStale(library.store, reviewer, "brug", "p3");
    expect(textOf(view?.nl[0] ?? [])).toBe("Het water stijgt{+ snel+}.");
    expect(textOf(view?.en[0] ?? [])).toBe("The water climbs.");
    expect(await readStale(library.store, reviewer, "brug", "p1")).toBeNull();
  });
});

describe("the page on which a wording is suggested", () => {
  it("has the Dutch, the English to change, the terms at hand, and what others have suggested", async () => {
    const library = await desk();
    const other = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    const view = await readSuggesting(library.store, contributor, { slug: "brug", row: "p1", rows: 1 });
    expect(view?.rows[0]?.en[0]?.sentences).toEqual([FIRST]);
    expect(view?.rows[0]?.beads).toBe("2-1");
    expect(view?.terms).toMatchObject([{ id: "brug", preferred: "bridge" }]);
    expect(view?.waiting.map(({ id }) => id)).toEqual([other]);
    expect(view?.nextRow).toBe("p2");
    const more = await readSuggesting(library.store, contributor, { slug: "brug", row: "p1", rows: 3 });
    expect(more?.rows.map(({ place }) => place.id)).toEqual(["p1", "p2", "p3"]);
    expect(await readSuggesting(library.store, contributor, { slug: "brug", row: "p9", rows: 1 })).toBeNull();
  });

  it("begins from one's own suggestion when that is to be changed, and from nobody else's", async () => {
    const library = await desk();
    const own = await suggestFor(library, "p1", [FIRST.replace("no one", "nobody")]);
    const wanted = { slug: "brug", row: "p1", rows: 1, own };
    expect(
      (await readSuggesting(library.store, contributor, wanted))?.own?.changes[0]?.sentences[0],
    ).toContain("nobody");
    expect((await readSuggesting(library.store, reviewer, wanted))?.own).toBeUndefined();
  });
});
