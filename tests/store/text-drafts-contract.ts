import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "#src/store/store.ts";
import type { TextDraft } from "#src/store/text-draft-model.ts";
import type { OpenedStore } from "./suggestions-contract.ts";

/** What every database must do for texts that are being brought; the same tests run on SQLite and on PostgreSQL. */
export function textDraftsContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`texts being brought, on ${name}`, () => {
    let opened: OpenedStore;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    const put = (draft: TextDraft) => store.write((writer) => writer.textDrafts.put(draft));
    const one = (id: string) => store.read((reader) => reader.textDrafts.one(id));

    it("are kept as they were put, and put anew", async () => {
      await put(draftOf("anna", 1));
      expect(await one(draftOf("anna", 1).id)).toEqual(draftOf("anna", 1));
      const later: TextDraft = {
        ...draftOf("anna", 1),
        step: "check",
        changedAt: "2026-11-28T11:00:00.000Z",
        facts: { ...draftOf("anna", 1).facts, titles: { nl: "De brug", en: "The bridge" } },
      };
      await put(later);
      expect(await one(later.id)).toEqual(later);
      expect(await one("none")).toBeUndefined();
    });

    it("are each person's own, the last changed first", async () => {
      for (const draft of [draftOf("anna", 1), draftOf("bert", 2), draftOf("anna", 3)]) await put(draft);
      const mine = async () =>
        (await store.read((reader) => reader.textDrafts.by("anna"))).map(({ id }) => id);
      expect(await mine()).toEqual([draftOf("anna", 3).id, draftOf("anna", 1).id]);
      await put({ ...draftOf("anna", 1), changedAt: "2026-12-24T11:00:00.000Z" });
      expect(await mine()).toEqual([draftOf("anna", 1).id, draftOf("anna", 3).id]);
    });

    it("have parts of any text, which stay when the rest is put anew", async () => {
      const draft = draftOf("anna", 1);
      const body = { text: "Eén\u0000 zin — “twee”\n\u2028🌍", rows: [1, [2]] };
      await put(draft);
      await store.write(async ({ textDrafts }) => {
        await textDrafts.putPart(draft.id, "nl", { text: "eerder" });
        await textDrafts.putPart(draft.id, "nl", body);
        await textDrafts.putPart(draft.id, "en", "x");
        await textDrafts.put({ ...draft, step: "rows" });
        await textDrafts.removeParts(draft.id, ["en"]);
      });
      await store.read(async ({ textDrafts }) => {
        expect(await textDrafts.part(draft.id, "nl")).toEqual(body);
        expect(await textDrafts.part(draft.id, "en")).toBeUndefined();
      });
    });

    it("say how much their parts hold, bytes", async () => {
      const draft = draftOf("anna", 1);
      await put(draft);
      await store.write(async ({ textDrafts }) => {
        await textDrafts.putPart(draft.id, "nl", "Eén");
        await textDrafts.putPart(draft.id, "en", "One");
      });
      const weight = (...names: string[]) =>
        store.read((reader) => reader.textDrafts.weight(draft.id, names));
      expect(await weight("nl", "en", "text")).toBe(6 + 5);
      expect(await weight("nl")).toBe(6);
      expect(await weight()).toBe(0);
    });

    it("go with all their parts when they are thrown away", async () => {
      const draft = draftOf("anna", 1);
      await put(draft);
      await store.write(async ({ textDrafts }) => {
        await textDrafts.putPart(draft.id, "nl", "x");
        await textDrafts.remove(draft.id);
      });
      expect(await one(draft.id)).toBeUndefined();
      expect(await store.read((reader) => reader.textDrafts.part(draft.id, "nl"))).toBeUndefined();
    });

    it("say nothing to the pages of the library", async () => {
      const before = await store.read((reader) => reader.library());
      await put(draftOf("anna", 1));
      expect(await store.read((reader) => reader.library())).toEqual(before);
    });

    it("are seen by another process", async () => {
      await put(draftOf("anna", 1));
      const second = await opened.open();
      const seen = await second.read((reader) => reader.textDrafts.one(draftOf("anna", 1).id));
      await second.close();
      expect(seen).toEqual(draftOf("anna", 1));
    });
  });
}

function draftOf(by: string, number: number): TextDraft {
  return {
    id: ulid(number).slice(0, 10) + String(number).padStart(16, "0"),
    by,
    at: "2026-11-28T10:00:00.000Z",
    changedAt: "2026-11-28T10:00:00.000Z",
    step: "bring",
    facts: { files: { nl: "brug.txt" }, titles: {}, out: { nl: [], en: [] }, about: {} },
  };
}
