import { expect, it } from "vitest";
import { changeReasons, readReasons, readReasonsToEdit } from "#src/workflows/review/reasons.ts";
import { contributor, desk, reviewer } from "./scratch-desk.ts";

const DEFAULTS = [
  { nl: "Zo is het.", en: "So it is." },
  { nl: "Niet zo.", en: "Not so." },
];
const OWN = { nl: "Onze stijl.", en: "Our style." };

it("reviewers keep reasons of their own, and see who changed which", async () => {
  const library = await desk();
  expect(await readReasons(library.store)).toBeNull();
  const before = await readReasonsToEdit(library.store, reviewer, DEFAULTS);
  expect(before).toEqual({ base: null, reasons: DEFAULTS, history: [] });
  await changeReasons(library, reviewer, { base: null, reasons: [...DEFAULTS.slice(1), OWN] });
  const after = await readReasonsToEdit(library.store, reviewer, DEFAULTS);
  expect(after.reasons).toEqual([...DEFAULTS.slice(1), OWN]);
  expect(after.history).toMatchObject([{ by: "reviewer", added: [OWN], removed: DEFAULTS.slice(0, 1) }]);
  expect((await readReasons(library.store))?.reasons).toContainEqual(OWN);
});

it("who was slower is told so, and nothing is changed by what is not complete or not allowed", async () => {
  const library = await desk();
  const change = (
    reasons: readonly { nl: string; en: string }[],
    by = reviewer,
    base: string | null = null,
  ) => changeReasons(library, by, { base, reasons });
  await expect(change([{ nl: "Alleen dit.", en: " " }])).rejects.toMatchObject({ code: "reason-missing" });
  await expect(change([OWN], contributor)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(change(Array.from({ length: 41 }, () => OWN))).rejects.toMatchObject({ code: "body-invalid" });
  expect(await readReasons(library.store)).toBeNull();
  await change([OWN]);
  await expect(change(DEFAULTS)).rejects.toMatchObject({ code: "wording-changed" });
  expect((await readReasons(library.store))?.reasons).toEqual([OWN]);
});
