import { join } from "node:path";
import { expect, it } from "vitest";
import { bridgeFolder } from "../bridge-library.ts";
import { temporaryFolder } from "../scratch-library.ts";
import { killWhileRenaming, killWhileTakingDown } from "./killing-editors.ts";

const TIMES = 8;

it("a kill while a text gets another address leaves it with one, on SQLite", {
  timeout: 90_000,
}, async () => {
  const folder = await bridgeFolder();
  await killWhileRenaming({ dataDir: await temporaryFolder() }, folder, TIMES);
  expect.hasAssertions();
});

it("a kill while texts are taken down leaves of each all or no word, on SQLite", {
  timeout: 90_000,
}, async () => {
  const folder = join(await temporaryFolder(), "content");
  await killWhileTakingDown({ dataDir: await temporaryFolder() }, folder, TIMES);
  expect.hasAssertions();
});
