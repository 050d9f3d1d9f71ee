import { expect, it } from "vitest";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, draftPairsOf, pairsOf, SLUGS } from "./bundled.ts";

it.each([
  ["as it stands", pairsOf],
  ["as it was first drafted", draftPairsOf],
])("no check of the first three finds a thing in the bundled library %s", async (_, pairs) => {
  const library = SLUGS.flatMap((slug) => pairs(slug));
  const context = await contextOf(library);
  expect(library.flatMap((pair) => runChecks(pair, context))).toEqual([]);
});
