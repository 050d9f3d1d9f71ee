import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { freshSchema } from "../../store/postgres-schema.ts";
import { bridgeFolder } from "../bridge-library.ts";
import { temporaryFolder } from "../scratch-library.ts";
import { killWhileRenaming, killWhileTakingDown } from "./killing-editors.ts";

const TIMES = 8;

it("a kill while a text gets another address leaves it with one, on PostgreSQL", {
  timeout: 90_000,
}, async () => {
  const { databaseUrl, drop } = await freshSchema();
  onTestFinished(drop);
  await killWhileRenaming({ dataDir: "unused", databaseUrl }, await bridgeFolder(), TIMES);
  expect.hasAssertions();
});

it("a kill while texts are taken down leaves of each all or no word, on PostgreSQL", {
  timeout: 90_000,
}, async () => {
  const { databaseUrl, drop } = await freshSchema();
  onTestFinished(drop);
  const folder = join(await temporaryFolder(), "content");
  await killWhileTakingDown({ dataDir: "unused", databaseUrl }, folder, TIMES);
  expect.hasAssertions();
});
