import { expect, it } from "vitest";
import { bridgeFolder } from "../bridge-library.ts";
import { temporaryFolder } from "../scratch-library.ts";
import { killAndLook } from "./killing.ts";

it("a kill at any moment loses nothing that was acknowledged, on SQLite", { timeout: 180_000 }, async () => {
  const dataDir = await temporaryFolder();
  await killAndLook({ dataDir }, await bridgeFolder(), 12);
  expect.hasAssertions();
});
