import { describe, expect, it } from "vitest";
import { ANYONE } from "#src/accounts/permissions.ts";
import { saveAlignment } from "#src/workflows/alignment/save-alignment.ts";
import { readText } from "#src/workflows/read.ts";
import type { ScratchLibrary } from "../scratch-library.ts";
import { alignmentOf, bead, EDITOR, ferryLibrary, wordsOf } from "./ferry-library.ts";

const P1 = { nl: "p1:0-29 p1:30-51", en: "p1:0-26 p1:27-45" };
const P2 = { nl: "p2:0-49", en: "p2:0-55" };
const P3 = { nl: "p3:0-18 p3:19-34", en: "p3:0-18 p3:19-34" };

async function marksOf(library: ScratchLibrary, ...numbers: number[]): Promise<string[]> {
  const { rows } = await alignmentOf(library);
  return numbers.map((number) => rows[number - 1]?.mark ?? "");
}

async function review(library: ScratchLibrary, ...paragraphs: string[]): Promise<void> {
  await library.store.write(async (writer) => {
    const [nl, en] = await writer.versions("pont");
    const pins = (version: typeof nl, id: string) => ({
      [id]: version?.paragraphs.find((paragraph) => paragraph.id === id)?.hash ?? "",
    });
    const now = { at: "2026-11-22T10:00:00.000Z", by: "reviewer-1", text: "pont", side: "en" } as const;
    await writer.record(
      paragraphs.map((id) => ({
        ...now,
        id: library.clock.newId(),
        kind: "review",
        nl: pins(nl, id),
        en: pins(en, id),
        scope: "full",
      })),
    );
  });
}

const statesOf = async (library: ScratchLibrary) =>
  (await readText(library.store, "pont"))?.rows.map(
    ({ id, state, toConfirm }) => `${id} ${state}${toConfirm ? " ?" : ""}`,
  );

describe("saving an alignment", () => {
  it("writes beads into the file and an event into the history, for its row only", async () => {
    const library = await ferryLibrary();
    const change = { marks: await marksOf(library, 1), beads: [bead(P1.nl, P1.en)] };
    expect(await saveAlignment(library, EDITOR, "pont", change)).toBe("saved");
    expect(wordsOf(await alignmentOf(library)).slice(0, 2)).toEqual([
      "De pont vertrekt om acht uur. Zij is nooit te laat. | The ferry leaves at eight. She is never late.",
      "De kapitein groet iedereen die instapt en zwijgt. | The captain greets everybody who boards, and is silent.",
    ]);
    expect(await library.read("en/pont.md")).toContain('{#p1 beads="2-2"}\nThe ferry');
    const history = (await library.read("history/pont.jsonl")).trim().split("\n");
    const own = history.map((line) => JSON.parse(line)).filter(({ by }) => by === EDITOR.id);
    expect(own).toMatchObject([{ kind: "align", beads: "2-2", locked: true }]);
  });

  it("leaves the library as it is when it is rebuilt from its files", async () => {
    const library = await ferryLibrary();
    const cut = bead("p2:0-38 p2:39-49", "p2:0-40 p2:41-55");
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 2), beads: [cut] });
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(wordsOf(await alignmentOf(rebuilt))).toEqual(wordsOf(await alignmentOf(library)));
    expect(await library.sync()).toMatchObject({ revisions: 0, filesWritten: 0, conflicts: [] });
  });

  it("joins rows where a bead reaches over paragraphs, and parts them again", async () => {
    const library = await ferryLibrary();
    const joined = bead(`${P2.nl} p3:0-18`, `${P2.en} p3:0-18`);
    const rest = bead("p3:19-34", "p3:19-34");
    await saveAlignment(library, EDITOR, "pont", {
      marks: await marksOf(library, 2, 3),
      beads: [joined, rest],
    });
    expect(await library.read("en/pont.md")).toContain('{#p2 of="p2 p3" beads="2-2 1-1"}');
    expect((await alignmentOf(library)).rows.map(({ id }) => id)).toEqual(["p1", "p2"]);
    const parted = [bead(P2.nl, P2.en), bead("p3:0-18", "p3:0-18"), rest];
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 2), beads: parted });
    expect(await library.read("en/pont.md")).toContain("{#p2}\nThe captain");
    expect((await alignmentOf(library)).rows.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
  });

  it("sets a paragraph apart that has no counterpart", async () => {
    const library = await ferryLibrary();
    const beads = [bead(P2.nl, ""), bead("", P2.en)];
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 2), beads });
    expect(await library.read("en/pont.md")).toContain('{#p2 of=""}');
    expect(await statesOf(library)).toEqual(["p1 draft", "en-p2 added", "p2 untranslated", "p3 draft"]);
  });

  it("keeps a review where sentences were cut or whole rows joined, and only there", async () => {
    const library = await ferryLibrary();
    await review(library, "p1", "p2", "p3");
    expect(await statesOf(library)).toEqual(["p1 reviewed", "p2 reviewed", "p3 reviewed"]);
    const cut = bead("p2:0-38 p2:39-49", P2.en);
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 2), beads: [cut] });
    expect(await statesOf(library)).toEqual(["p1 reviewed", "p2 reviewed", "p3 reviewed"]);
    const whole = [bead("p1:0-29", "p1:0-26"), bead("p1:30-51 p2:0-38 p2:39-49", "p1:27-45 p2:0-55")];
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 1, 2), beads: whole });
    expect(await statesOf(library)).toEqual(["p1 reviewed", "p3 reviewed"]);
  });

  it("lets a review go where a paragraph now stands beside others than it was reviewed against", async () => {
    const library = await ferryLibrary();
    await review(library, "p1", "p2", "p3");
    const beads = [bead(P1.nl, `${P1.en} p2:0-55`), bead(P2.nl, "")];
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 1, 2), beads });
    expect(await statesOf(library)).toEqual(["p1 stale", "p2 untranslated", "p3 reviewed"]);
  });

  it("cuts beside emphasis, marks and all, and refuses to cut through it", async () => {
    const library = await ferryLibrary();
    const beside = bead("p2:0-38 p2:39-49", P2.en);
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 2), beads: [beside] });
    expect(await library.read("nl/pont.md")).toContain(
      "De kapitein groet *iedereen die instapt*\nen zwijgt.\n",
    );
    const before = await library.read("nl/pont.md");
    const through = bead("p2:0-26 p2:27-49", P2.en);
    const change = { marks: await marksOf(library, 2), beads: [through] };
    await expect(saveAlignment(library, EDITOR, "pont", change)).rejects.toThrow("cut-in-marks");
    expect(await library.read("nl/pont.md")).toBe(before);
  });

  it("keeps beads that are not sure to be confirmed", async () => {
    const library = await ferryLibrary();
    const beads = [
      bead("p3:0-18", "p3:0-18", { locked: false, sure: 40 }),
      bead("p3:19-34", "p3:19-34", { locked: false }),
    ];
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 3), beads });
    expect(await statesOf(library)).toEqual(["p1 draft", "p2 draft", "p3 draft ?"]);
    expect((await alignmentOf(library)).rows[2]?.beads.map(({ sure }) => sure)).toEqual([40, 100]);
    const sure = beads.map((each) => ({ ...each, sure: 100 }));
    await saveAlignment(library, EDITOR, "pont", { marks: await marksOf(library, 3), beads: sure });
    expect(await statesOf(library)).toEqual(["p1 draft", "p2 draft", "p3 draft"]);
  });

  it("saves nothing over what somebody else saved meanwhile", async () => {
    const library = await ferryLibrary();
    const marks = await marksOf(library, 1);
    const theirs = { marks, beads: [bead(P1.nl, P1.en)] };
    const mine = { marks, beads: [bead(P1.nl, ""), bead("", P1.en)] };
    const other = { ...EDITOR, id: "editor-2" };
    expect(await saveAlignment(library, other, "pont", theirs)).toBe("saved");
    const before = await alignmentOf(library);
    expect(await saveAlignment(library, EDITOR, "pont", mine)).toBe("changed");
    expect(await alignmentOf(library)).toEqual(before);
  });

  it("refuses beads that lose or double a sentence, and changes nothing", async () => {
    const library = await ferryLibrary();
    const before = await alignmentOf(library);
    for (const wrong of [
      [bead("p1:0-29", P1.en)],
      [bead(`${P1.nl} p1:30-51`, P1.en)],
      [bead(`${P1.nl} p3:0-18`, P1.en)],
      [bead("p1:0-28 p1:29-51", P1.en)],
    ]) {
      const change = { marks: await marksOf(library, 1), beads: wrong };
      await expect(saveAlignment(library, EDITOR, "pont", change)).rejects.toThrow("alignment-invalid");
    }
    expect(await alignmentOf(library)).toEqual(before);
  });

  it("is for editors", async () => {
    const library = await ferryLibrary();
    const change = { marks: await marksOf(library, 3), beads: [bead(P3.nl, P3.en)] };
    for (const actor of [ANYONE, { ...EDITOR, role: "reviewer" as const }])
      await expect(saveAlignment(library, actor, "pont", change)).rejects.toThrow("not-allowed");
  });
});
