import { describe, expect, it, onTestFinished } from "vitest";
import type { ReasonList } from "#src/store/reasons.ts";
import type { Opened } from "./contract.ts";

const list = (number: number, ...en: string[]): ReasonList => ({
  id: `0${number}`,
  at: `2026-11-2${number}T10:00:00.000Z`,
  by: "anna",
  reasons: en.map((text) => ({ nl: `${text} – “nl”`, en: text })),
});

/** What both databases must do for the reasons that are often given. */
export function reasonsContract(name: string, open: () => Promise<Pick<Opened, "store" | "dispose">>): void {
  describe(`reasons on ${name}`, () => {
    it("has none until somebody keeps some, and then the newest list, with all that held before", async () => {
      const { store, dispose } = await open();
      onTestFinished(dispose);
      expect(await store.read((reader) => reader.reasons.current())).toBeUndefined();
      const [first, second, third] = [list(1, "one"), list(3, "one", "two"), list(2)];
      for (const each of [first, second, third]) await store.write((writer) => writer.reasons.put(each));
      expect(await store.read((reader) => reader.reasons.current())).toEqual(second);
      expect(await store.read((reader) => reader.reasons.history(9))).toEqual([second, third, first]);
      expect(await store.read((reader) => reader.reasons.history(2))).toEqual([second, third]);
    });

    it("keeps nothing of a transaction that fails", async () => {
      const { store, dispose } = await open();
      onTestFinished(dispose);
      const failing = store.write(async (writer) => {
        await writer.reasons.put(list(1, "one"));
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await store.read((reader) => reader.reasons.history(9))).toEqual([]);
    });
  });
}
