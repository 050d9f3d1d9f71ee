import { describe, expect, it } from "vitest";
import { realign } from "#src/workflows/alignment/realign.ts";
import { bead, ferryLibrary } from "./ferry-library.ts";

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
    const beads = await realign(library.store, "pont", wrong);
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
    await expect(realign(library.store, "pont", stranger)).rejects.toThrow("alignment-invalid");
  });
});
