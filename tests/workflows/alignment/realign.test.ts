import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alignDocuments } from "#src/domain/alignment/align.ts";
import { alignAside } from "#src/workflows/alignment/align-aside.ts";
import { realign } from "#src/workflows/alignment/realign.ts";
import { bead, ferryLibrary } from "./ferry-library.ts";

const ROOT = join(import.meta.dirname, "../../..");
const DOCUMENTS = {
  nl: [["De pont vertrekt om acht uur.", "Het water is hoog."]],
  en: [["The ferry leaves at eight.", "The water is high."]],
};

describe("aligning in a thread of its own", () => {
  it("gives what aligning here gives", async () => {
    expect(await alignAside(DOCUMENTS, ROOT)).toEqual(alignDocuments(DOCUMENTS));
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const long = {
      nl: [Array(40_000).fill("Het water is hoog.")],
      en: [Array(40_000).fill("The water is high.")],
    };
    const running = alignAside(long, ROOT, stop.signal);
    const start = performance.now();
    stop.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("realigning from here", () => {
  const wrong = [
    bead("p1:0-29 p1:30-51", "p1:0-26", { sure: 40, locked: false }),
    bead("", "p1:27-45", { sure: 40, locked: false }),
    bead("p2:0-49", "", { locked: true }),
    bead("", "p2:0-55", { locked: true }),
    bead("p3:0-18", "p3:0-18 p3:19-34", { sure: 40, locked: false }),
    bead("p3:19-34", "", { sure: 40, locked: false }),
  ];

  it("aligns what is free, and leaves what a person has locked", async () => {
    const library = await ferryLibrary();
    const beads = await realign(library.store, "pont", wrong, async (documents) => alignDocuments(documents));
    expect(beads.map(({ nl, en }) => `${nl} | ${en}`)).toEqual([
      "p1:0-29 | p1:0-26",
      "p1:30-51 | p1:27-45",
      "p2:0-49 | ",
      " | p2:0-55",
      "p3:0-18 | p3:0-18",
      "p3:19-34 | p3:19-34",
    ]);
    expect(beads.map(({ locked }) => locked)).toEqual([false, false, true, true, false, false]);
    expect(beads.every(({ sure, locked }) => locked || sure < 100)).toBe(true);
  });

  it("refuses sentences that the text does not have", async () => {
    const library = await ferryLibrary();
    const stranger = [bead("p9:0-5", "p1:0-26", { locked: false })];
    const here = async (documents: Parameters<typeof alignDocuments>[0]) => alignDocuments(documents);
    await expect(realign(library.store, "pont", stranger, here)).rejects.toThrow("alignment-invalid");
  });
});
