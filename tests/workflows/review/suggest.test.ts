import { describe, expect, it } from "vitest";
import { InputError } from "#src/domain/errors/error.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { comment, resolve, sendBack } from "#src/workflows/review/discuss.ts";
import { proposeNote, report } from "#src/workflows/review/report.ts";
import { askForWording, confirmMinor } from "#src/workflows/review/stale.ts";
import { resubmit, suggest, withdraw } from "#src/workflows/review/suggest.ts";
import { paragraphOf, reviseInStore } from "../bridge-library.ts";
import type { ScratchLibrary } from "../scratch-library.ts";
import { contributor, desk, eventsOf, NONE, person, reviewer, suggestFor } from "./scratch-desk.ts";

const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;
const anyone = person("anyone");

const code = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error) => (error instanceof InputError ? error.code : String(error)),
  );
const stateOf = async (library: ScratchLibrary, id: string) =>
  (await library.store.read((reader) => reader.suggestions.one(id)))?.state;

describe("a suggestion", () => {
  it("is refused to those who are not signed in, and where it would change nothing", async () => {
    const library = await desk();
    expect(await code(suggestFor(library, "p1", ["Other."], { by: anyone }))).toBe("not-allowed");
    const now = await paragraphOf(library.store, "en", "p1");
    expect(await code(suggestFor(library, "p1", now?.sentences ?? []))).toBe("wording-unchanged");
    expect(await code(suggestFor(library, "p1", [" ", ""]))).toBe("wording-invalid");
    expect(await code(suggestFor(library, "p1", ["a\u0000b"]))).toBe("wording-invalid");
    expect(await code(suggestFor(library, "p1", ["x".repeat(70_000)]))).toBe("wording-invalid");
    expect(await code(suggestFor(library, "p9", ["Other."]))).toBe("paragraph-unknown");
  });

  it("is refused where somebody was faster, and says so", async () => {
    const library = await desk();
    const before = await paragraphOf(library.store, "en", "p3");
    await reviseInStore(library, "p3", ["The water comes up."]);
    const changes = [{ paragraph: "p3", base: before?.hash ?? "", sentences: ["The water climbs."] }];
    const late = suggest(
      library,
      contributor,
      { text: "brug", side: "en", changes, beads: null, why: "" },
      NONE,
    );
    expect(await code(late)).toBe("suggestion-overtaken");
  });

  it("may span several paragraphs, and is accepted as one", async () => {
    const library = await desk();
    const change = async (paragraph: string, sentence: string) => ({
      paragraph,
      base: (await paragraphOf(library.store, "en", paragraph))?.hash ?? "",
      sentences: [sentence],
    });
    const changes = [await change("p2", "Water"), await change("p3", "The water climbs.")];
    const id = await suggest(
      library,
      contributor,
      { text: "brug", side: "en", changes, beads: null, why: "" },
      NONE,
    );
    await accept(library, reviewer, id, ALL);
    expect((await paragraphOf(library.store, "en", "p2"))?.sentences).toEqual(["Water"]);
    expect((await paragraphOf(library.store, "en", "p3"))?.sentences).toEqual(["The water climbs."]);
    const reviews = (await eventsOf(library)).filter(({ kind }) => kind === "review");
    expect(reviews).toHaveLength(2);
  });

  it("may say how the sentences belong together", async () => {
    const library = await desk();
    const current = await paragraphOf(library.store, "en", "p1");
    const changes = [
      {
        paragraph: "p1",
        base: current?.hash ?? "",
        sentences: ["No one looks.", "The bridge has been there."],
      },
    ];
    const wording = { text: "brug", side: "en", changes, why: "" };
    expect(await code(suggest(library, contributor, { ...wording, beads: "what" }, NONE))).toBe(
      "beads-invalid",
    );
    const id = await suggest(library, contributor, { ...wording, beads: "1:2 2:1" }, NONE);
    await accept(library, reviewer, id, ALL);
    expect((await eventsOf(library)).findLast(({ kind }) => kind === "align")).toMatchObject({
      beads: "1:2 1-1",
    });
    await library.sync();
    expect(await library.read("en/brug.md")).toContain('{#p1 beads="1:2 1-1"}');
  });

  it("can be taken back or made anew by its author only", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water climbs."]);
    const other = person("contributor", "other");
    const current = await paragraphOf(library.store, "en", "p3");
    const changes = [{ paragraph: "p3", base: current?.hash ?? "", sentences: ["The water mounts."] }];
    const wording = { text: "brug", side: "en", changes, beads: null, why: "better" };
    expect(await code(withdraw(library, other, id))).toBe("not-allowed");
    expect(await code(resubmit(library, other, id, wording, NONE))).toBe("not-allowed");
    await sendBack(library, reviewer, id, "is “climbs” not too much?");
    expect(await stateOf(library, id)).toBe("returned");
    await resubmit(library, contributor, id, wording, NONE);
    expect(await stateOf(library, id)).toBe("open");
    await withdraw(library, contributor, id);
    expect(await stateOf(library, id)).toBe("withdrawn");
    expect(await code(accept(library, reviewer, id, ALL))).toBe("suggestion-decided");
  });
});

describe("what people say of a suggestion", () => {
  it("stands in threads that whoever they concern may close", async () => {
    const library = await desk();
    const id = await suggestFor(library, "p3", ["The water climbs."]);
    const first = await comment(library, reviewer, id, { body: "Climbs?", parent: null, quote: " climbs " });
    const answer = await comment(library, contributor, id, {
      body: "As in steigen.",
      parent: first,
      quote: null,
    });
    await comment(library, reviewer, id, { body: "I see.", parent: answer, quote: null });
    const said = await library.store.read((reader) => reader.suggestions.comments(id));
    expect(said.map(({ parent, quote }) => [parent, quote])).toEqual([
      [null, "climbs"],
      [first, null],
      [first, null],
    ]);
    const resolved = { comment: first, resolved: true };
    expect(await code(resolve(library, person("contributor", "other"), id, resolved))).toBe("not-allowed");
    await resolve(library, contributor, id, resolved);
    expect(await code(comment(library, anyone, id, { body: "x", parent: null, quote: null }))).toBe(
      "not-allowed",
    );
    expect(await code(comment(library, reviewer, id, { body: " ", parent: null, quote: null }))).toBe(
      "reason-missing",
    );
  });
});

describe("a reader's report", () => {
  const place = { text: "brug", row: "p1", side: "en", paragraph: "p1", quote: "a second look" };

  it("needs no account, and comes to the queue with its words", async () => {
    const library = await desk();
    const id = await report(library, anyone, place, { message: "A typo?", address: "192.0.2.1" });
    const found = await library.store.read((reader) => reader.suggestions.one(id));
    expect(found).toMatchObject({
      kind: "report",
      by: "anyone",
      why: "A typo?",
      about: { anchor: { quote: place.quote } },
    });
    expect(JSON.stringify(found)).not.toContain("192.0.2.1");
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
  });

  it("may come five times an hour from one place", async () => {
    const library = await desk();
    const send = (address: string) => code(report(library, anyone, place, { message: "!", address }));
    for (let count = 0; count < 5; count += 1) expect(await send("192.0.2.1")).toBe("none");
    expect(await send("192.0.2.1")).toBe("too-many-requests");
    expect(await send("192.0.2.2")).toBe("none");
  });
});

describe("a contributor's note", () => {
  it("becomes a note of the text when a reviewer accepts it, in the contributor's name", async () => {
    const library = await desk();
    const place = { text: "brug", row: "p1", side: "nl", paragraph: "p1", quote: "Niemand kijkt" };
    const note = { shift: "modulation", nl: "Anders bekeken.", en: "Seen from elsewhere." };
    expect(await code(proposeNote(library, anyone, place, note))).toBe("not-allowed");
    expect(await code(proposeNote(library, contributor, place, { ...note, shift: "none" }))).toBe(
      "reason-missing",
    );
    const id = await proposeNote(library, contributor, place, note);
    await accept(library, reviewer, id, ALL);
    expect((await eventsOf(library)).at(-1)).toMatchObject({
      kind: "note",
      by: "contributor",
      anchor: { side: "nl", quote: "Niemand kijkt" },
    });
    await library.sync();
    expect(await library.read("history/brug.jsonl")).toContain("Seen from elsewhere.");
  });
});

describe("a row whose Dutch has changed since it was reviewed", () => {
  async function stale() {
    const library = await desk();
    await accept(library, reviewer, await suggestFor(library, "p3", ["The water climbs."]), ALL);
    await library.sync();
    await library.edit("nl/brug.md", (source) =>
      source.replace("Het water stijgt.", "Het water stijgt snel."),
    );
    await library.sync();
    const [nl, en] = [
      await paragraphOf(library.store, "nl", "p3"),
      await paragraphOf(library.store, "en", "p3"),
    ];
    const seen = {
      text: "brug",
      side: "en",
      row: "p3",
      nl: { p3: nl?.hash ?? "" },
      en: { p3: en?.hash ?? "" },
    };
    return { library, seen };
  }

  it("can be confirmed as minor, for exactly the wordings that were looked at", async () => {
    const { library, seen } = await stale();
    expect(await code(confirmMinor(library, contributor, seen, ""))).toBe("not-allowed");
    expect(await code(confirmMinor(library, reviewer, { ...seen, nl: { p3: "0" } }, ""))).toBe("row-changed");
    await confirmMinor(library, reviewer, seen, "speed goes without saying");
    expect((await eventsOf(library)).at(-1)).toMatchObject({ kind: "review", scope: "confirmed-minor" });
    expect(await code(confirmMinor(library, reviewer, seen, ""))).toBe("row-not-stale");
  });

  it("can be sent back, which asks for a new wording in the queue", async () => {
    const { library, seen } = await stale();
    const id = await askForWording(library, reviewer, seen, "the Dutch has got faster");
    const found = await library.store.read((reader) => reader.suggestions.one(id));
    expect(found).toMatchObject({ kind: "request", row: "p3", state: "open" });
  });
});
