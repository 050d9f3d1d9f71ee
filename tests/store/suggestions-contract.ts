import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "#src/store/store.ts";
import type { Decision, Suggestion, SuggestionComment } from "#src/store/suggestion-model.ts";

export interface OpenedStore {
  readonly store: Store;
  /** A second connection to the same library, as another process would have. */
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every database must do for suggestions; the same tests run on SQLite and on PostgreSQL. */
export function suggestionsContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`suggestions on ${name}`, () => {
    let opened: OpenedStore;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    const add = (...all: Suggestion[]) =>
      store.write(async (writer) => {
        for (const each of all) await writer.suggestions.add(each);
      });

    it("are kept as they were made, with their changes in order", async () => {
      await add(suggestion(1));
      expect(await store.read((reader) => reader.suggestions.one(suggestion(1).id))).toEqual(suggestion(1));
      expect(await store.read((reader) => reader.suggestions.one("none"))).toBeUndefined();
    });

    it("say nothing to the pages of the library", async () => {
      const before = await store.read((reader) => reader.library());
      await add(suggestion(1));
      expect(await store.read((reader) => reader.library())).toEqual(before);
    });

    it("come as a queue: the oldest first, a page at a time, filtered and counted", async () => {
      await add(
        suggestion(3, { text: "brug", by: "anna" }),
        suggestion(1, { at: "2026-01-01T00:00:00.000Z" }),
        suggestion(2, { findings: { added: 2, solved: 0 } }),
        suggestion(4, { state: "rejected" }),
      );
      await store.read(async ({ suggestions }) => {
        const queue = async (filter: Parameters<typeof suggestions.queue>[0], after?: string) =>
          (await suggestions.queue(filter, { limit: 2, ...(after ? { after } : {}) })).map(({ id }) => id);
        expect(await queue({})).toEqual([suggestion(1).id, suggestion(2).id]);
        expect(await queue({}, suggestion(2).id)).toEqual([suggestion(3).id]);
        expect(await queue({ text: "brug" })).toEqual([suggestion(3).id]);
        expect(await queue({ by: "anna" })).toEqual([suggestion(3).id]);
        expect(await queue({ findings: "added" })).toEqual([suggestion(2).id]);
        expect(await queue({ before: "2026-06-01T00:00:00.000Z" })).toEqual([suggestion(1).id]);
        expect(await queue({ states: ["rejected"] })).toEqual([suggestion(4).id]);
        expect(await queue({ kinds: ["report"] })).toEqual([]);
        expect(await suggestions.counts({})).toEqual({
          total: 3,
          texts: new Map([
            ["kaart", 2],
            ["brug", 1],
          ]),
          people: new Map([
            ["piet", 2],
            ["anna", 1],
          ]),
        });
        expect(await suggestions.neighbours(suggestion(2).id, {})).toEqual({
          previous: suggestion(1).id,
          next: suggestion(3).id,
        });
        expect(await suggestions.neighbours(suggestion(1).id, { by: "piet" })).toEqual({
          next: suggestion(2).id,
        });
        expect((await suggestions.waitingAt("kaart", "p1")).map(({ id }) => id)).toEqual([
          suggestion(1).id,
          suggestion(2).id,
        ]);
        expect((await suggestions.by("piet", 2)).map(({ id }) => id)).toEqual([
          suggestion(4).id,
          suggestion(2).id,
        ]);
      });
    });

    it("are decided once: of two that decide at once one hears that it was too late", async () => {
      await add(suggestion(1));
      const second = await opened.open();
      const decide = (from: Store, by: string) =>
        from.write(({ suggestions }) =>
          suggestions.move(suggestion(1).id, ["open"], "accepted", { ...decision, by }),
        );
      const outcomes = await Promise.all([decide(store, "anna"), decide(second, "bert")]);
      expect(outcomes.sort()).toEqual([false, true]);
      const decided = await store.read((reader) => reader.suggestions.one(suggestion(1).id));
      expect(decided?.state).toBe("accepted");
      expect(["anna", "bert"]).toContain(decided?.decision?.by);
      expect(await store.read((reader) => reader.suggestions.decided())).toEqual([
        { id: suggestion(1).id, text: "kaart", state: "accepted" },
      ]);
      await second.close();
    });

    it("can be replaced by their author, which opens them again", async () => {
      await add(suggestion(1, { state: "returned" }));
      const [change] = suggestion(1).changes;
      const other = suggestion(1, {
        why: "better",
        changes: change ? [{ ...change, sentences: ["Otherwise."] }] : [],
      });
      await store.write((writer) => writer.suggestions.replace(other));
      expect(await store.read((reader) => reader.suggestions.one(other.id))).toEqual({
        ...other,
        state: "open",
      });
    });

    it("keep what people say of them, with answers and whether it is settled", async () => {
      await add(suggestion(1));
      await store.write(async ({ suggestions }) => {
        await suggestions.comment(comment);
        await suggestions.comment(answer);
        await suggestions.resolve(comment.id, "anna");
      });
      expect(await store.read((reader) => reader.suggestions.comments(suggestion(1).id))).toEqual([
        { ...comment, resolvedBy: "anna" },
        answer,
      ]);
    });

    it("are counted by where they came from, for the limit on reports", async () => {
      await add(
        suggestion(1, { sender: "x" }),
        suggestion(2, { sender: "x", at: "2026-01-01T00:00:00.000Z" }),
      );
      const sent = (since: string) => store.read((reader) => reader.suggestions.sentSince("x", since));
      expect(await sent("2026-11-01T00:00:00.000Z")).toBe(1);
      expect(await sent("2025-01-01T00:00:00.000Z")).toBe(2);
    });

    it("go along when their text gets another address", async () => {
      await add(suggestion(1));
      await store.write((writer) => writer.suggestions.renameText("kaart", "plattegrond"));
      expect((await store.read((reader) => reader.suggestions.one(suggestion(1).id)))?.text).toBe(
        "plattegrond",
      );
    });

    it("go with their text when it is taken down", async () => {
      await add(suggestion(1), suggestion(2, { text: "brug" }));
      await store.write(async ({ suggestions }) => {
        await suggestions.comment(comment);
        await suggestions.forgetText("kaart");
      });
      expect(await store.read((reader) => reader.suggestions.one(suggestion(1).id))).toBeUndefined();
      expect(await store.read((reader) => reader.suggestions.comments(suggestion(1).id))).toEqual([]);
      expect(await store.read((reader) => reader.suggestions.one(suggestion(2).id))).toBeDefined();
    });

    it("a queue of 2,000 answers a page with its counts in far less than a page may take", async () => {
      await store.write(async ({ suggestions }) => {
        for (let index = 0; index < 2_000; index += 1)
          await suggestions.add(
            suggestion(index, { text: `text-${index % 40}`, by: `person-${index % 25}` }),
          );
      });
      const start = performance.now();
      await store.read(async ({ suggestions }) => {
        expect(await suggestions.queue({}, { limit: 50, after: suggestion(1_000).id })).toHaveLength(50);
        expect((await suggestions.counts({})).total).toBe(2_000);
      });
      expect(performance.now() - start).toBeLessThan(500);
    });
  });
}

function suggestion(number: number, own: Partial<Suggestion> = {}): Suggestion {
  return {
    id: ulid(number + 1).slice(0, 10) + String(number).padStart(16, "0"),
    kind: "wording",
    text: "kaart",
    side: "en",
    row: "p1",
    by: "piet",
    at: "2026-11-25T20:00:00.000Z",
    why: "“askew” is the word",
    changes: [
      { paragraph: "p2", base: "h2", baseSentences: ["Two."], sentences: ["Two!", "And more."] },
      { paragraph: "p1", base: "h1", baseSentences: ["It hangs."], sentences: ["It hangs askew."] },
    ],
    beads: "1-2",
    about: null,
    findings: { added: 0, solved: 1 },
    sender: null,
    state: "open",
    decision: null,
    ...own,
  };
}

const decision: Decision = {
  by: "anna",
  at: "2026-11-25T21:00:00.000Z",
  reason: "",
  hunks: ["aaaabbbbcccc"],
  edited: false,
  results: [{ paragraph: "p1", before: ["It hangs."], after: ["It hangs askew."] }],
};

const comment: SuggestionComment = {
  id: ulid(10),
  suggestion: suggestion(1).id,
  parent: null,
  by: "bert",
  at: "2026-11-25T20:30:00.000Z",
  body: "Are you sure?",
  quote: "askew",
  resolvedBy: null,
};

const answer: SuggestionComment = { ...comment, id: ulid(11), parent: comment.id, quote: null };
