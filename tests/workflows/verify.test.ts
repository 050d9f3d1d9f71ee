import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ANYONE } from "#src/accounts/permissions.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { report } from "#src/workflows/review/report.ts";
import { verifyLibrary } from "#src/workflows/verify.ts";
import { run } from "../cli/run.ts";
import { synced } from "./bridge-library.ts";
import { reviewer, suggestFor } from "./review/scratch-desk.ts";
import { type ScratchLibrary, scratchCopy } from "./scratch-library.ts";

const differences = async ({ store, content }: ScratchLibrary) =>
  (await verifyLibrary(store, content)).map(({ what, where }) => `${what} ${where}`);

const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;

describe("files, store and history", () => {
  it("agree after a sync, a decision, and writing it", async () => {
    const library = await synced();
    expect(await differences(library)).toEqual([]);
    await accept(library, reviewer, await suggestFor(library, "p3", ["The water climbs."]), ALL);
    await library.sync();
    expect(await differences(library)).toEqual([]);
  });

  it("agree after a reader's report was dealt with: that changes no wording, and no history tells of it", async () => {
    const library = await synced();
    const place = { text: "brug", row: "p3", side: "en", paragraph: "p3", quote: "rising" } as const;
    const id = await report(library, ANYONE, place, { message: "Really?", address: "192.0.2.1" });
    await accept(library, reviewer, id, ALL);
    expect(await differences(library)).toEqual([]);
  });

  it("agree in the bundled library", async () => {
    const library = await scratchCopy(join(import.meta.dirname, "../../content"));
    await library.sync();
    expect(await differences(library)).toEqual([]);
  });

  it("do not, while a decision has still to be written", async () => {
    const library = await synced();
    await accept(library, reviewer, await suggestFor(library, "p3", ["The water climbs."]), ALL);
    const found = await differences(library);
    expect(found).toContain("wording brug/en/p3");
    expect(found).toContain("waiting write-version brug/en");
    expect(found.filter((each) => each.startsWith("event-no-file history/brug.jsonl"))).toHaveLength(4);
  });

  it("do not, when a file was edited and not taken in", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace("rising", "climbing"));
    expect(await differences(library)).toEqual(["wording brug/en/p3"]);
    await library.edit("en/brug.md", (source) => source.replace("title: The bridge", "title: A bridge"));
    expect(await differences(library)).toContain("structure brug/en");
  });

  it("do not, when the history lacks a line, has one more, or another", async () => {
    const library = await synced();
    const source = await library.read("history/brug.jsonl");
    const [first = "", ...rest] = source.split("\n");
    await library.edit("history/brug.jsonl", () => rest.join("\n"));
    expect((await differences(library))[0]).toMatch(/^event-no-file history\/brug\.jsonl/);
    await library.edit("history/brug.jsonl", () => source.replace('"by":"file"', '"by":"someone"'));
    expect(await differences(library)).toHaveLength(1);
    const other = first.replace(/"id":"[^"]*"/, '"id":"01M81574F859NXPN124EV2K2NW"');
    await library.edit("history/brug.jsonl", () => `${source}${other}\n`);
    expect(await differences(library)).toContain(
      "event-not-in-store history/brug.jsonl 01M81574F859NXPN124EV2K2NW",
    );
  });

  it("do not, when the store has a wording that nobody recorded", async () => {
    const library = await synced();
    await library.store.write(async (writer) => {
      const version = await writer.version("brug", "en");
      if (!version) return;
      const paragraphs = version.paragraphs.map((each) =>
        each.id === "p3" ? { ...each, sentences: ["X."] } : each,
      );
      await writer.putVersion({ ...version, paragraphs });
    });
    expect(await differences(library)).toContain("hash brug/en/p3");
  });

  it("are compared by a command that says where, and fails", async () => {
    const library = await synced();
    const env = { TWEELUIK_CONTENT: library.contentDir, TWEELUIK_DATA: library.dataDir };
    expect(await run(["verify"], env)).toMatchObject({ code: 0, out: "Files, store and history agree.\n" });
    await library.edit("en/brug.md", (source) => source.replace("rising", "climbing"));
    const { code, out, err } = await run(["verify"], env);
    expect(code).toBe(1);
    expect(out).toBe("brug/en/p3: reads otherwise in the file than in the store\n");
    expect(err).toContain("do not agree in 1 places");
  });
});
