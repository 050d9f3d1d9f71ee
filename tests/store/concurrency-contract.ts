import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RevisionEvent } from "#src/domain/review/event.ts";
import type { Reader } from "#src/store/reader.ts";
import type { Store } from "#src/store/store.ts";
import type { Opened } from "./contract.ts";
import { dutch, english, revision } from "./map-text.ts";

/** What every database under the store must do where several read and write at once, and where a change fails. */
export function concurrencyContract(name: string, open: () => Promise<Opened>): void {
  describe(`the store on ${name}, used by several`, () => {
    let opened: Opened;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    it("reads a long text piece by piece as in one go, and lets others read in between", async () => {
      const paragraphs = Array.from({ length: 2_500 }, (_, at) => ({
        ...{
          id: `p${at + 1}`,
          kind: "paragraph" as const,
          sentences: [`Zin ${at}.`],
          hash: `h${at}`,
          base: null,
        },
      }));
      const events = paragraphs.map(
        ({ id }): RevisionEvent => ({ ...revision, id: ulid(), text: "kaart", paragraph: id }),
      );
      await store.write(async (writer) => {
        await writer.putVersion({ ...dutch, paragraphs });
        await writer.putVersion(english);
        await writer.record(events);
      });
      const read = async (reader: Reader) => [
        await reader.versions("kaart"),
        await reader.events("kaart", ["revision"]),
      ];
      let between = 0;
      const pause = async () => {
        await store.read((reader) => reader.slugs());
        between += 1;
      };
      const long = await store.readLong(read, pause);
      expect(long).toEqual(await store.read(read));
      expect(long[0]).toEqual([{ ...dutch, paragraphs }, english]);
      expect(long[1]).toHaveLength(2_500);
      expect(between).toBe(4);
      const weight = (slug: string) => store.read((reader) => reader.weightOfText(slug));
      expect(await weight("kaart")).toBeGreaterThan(2_500 * '["Zin 1."]'.length);
      expect(await weight("niets")).toBe(0);
      const count = (most: number) => store.read((reader) => reader.paragraphCount(most));
      expect(await count(10_000)).toBe(2_500 + english.paragraphs.length);
      expect(await count(2_000)).toBe(2_000);
    });

    it("undoes all of a change that fails half-way", async () => {
      const before = await store.read((reader) => reader.library());
      const failing = store.write(async (writer) => {
        await writer.putVersion(dutch);
        await writer.record([revision]);
        throw new Error("half-way");
      });
      await expect(failing).rejects.toThrow("half-way");
      expect(await store.read((reader) => reader.slugs())).toEqual([]);
      expect(await store.read((reader) => reader.knownEvents("kaart"))).toEqual(new Set());
      expect(await store.read((reader) => reader.library())).toEqual(before);
    });

    it("raises the revision with every change a page could show, and only then", async () => {
      const { id, revision: start } = await store.read((reader) => reader.library());
      expect(id).not.toBe("");
      await store.write((writer) => writer.putVersion(dutch));
      expect(await store.read((reader) => reader.library())).toEqual({ id, revision: start + 1 });
      await store.write((writer) => writer.putFile({ path: "nl/kaart.md", size: 1, mtime: 1 }));
      await store.write(async () => {});
      expect(await store.read((reader) => reader.library())).toEqual({ id, revision: start + 1 });
    });

    it("keeps its id and contents when it is opened again", async () => {
      await store.write((writer) => writer.putVersion(dutch));
      const before = await store.read((reader) => reader.library());
      const second = await opened.open();
      expect(await second.read((reader) => reader.library())).toEqual(before);
      expect(await second.read((reader) => reader.slugs())).toEqual(["kaart"]);
      await second.close();
    });

    it("shows a change of another process to a watch within a second", async () => {
      const watch = await opened.watch();
      const before = watch.current();
      const second = await opened.open();
      await second.write((writer) => writer.putVersion(dutch));
      await expect.poll(() => watch.current().revision, { timeout: 1_000 }).toBe(before.revision + 1);
      expect(watch.current().library).toBe(before.library);
      await second.close();
      await watch.close();
    });

    it("lets two writers of two processes take turns without losing either", async () => {
      const second = await opened.open();
      const at = (index: number, from: Store) =>
        from.write(async (writer) => {
          await writer.library();
          await writer.record([{ ...revision, id: ulid(1_000 + index) }]);
        });
      await Promise.all(Array.from({ length: 10 }, (_, index) => at(index, index % 2 ? store : second)));
      expect((await store.read((reader) => reader.knownEvents("kaart"))).size).toBe(10);
      await second.close();
    });

    it("answers one reader from one moment, whatever is written meanwhile", async () => {
      const second = await opened.open();
      await store.read(async (reader) => {
        expect(await reader.slugs()).toEqual([]);
        await second.write((writer) => writer.putVersion(dutch));
        expect(await reader.slugs()).toEqual([]);
      });
      expect(await store.read((reader) => reader.slugs())).toEqual(["kaart"]);
      await second.close();
    });
  });
}
