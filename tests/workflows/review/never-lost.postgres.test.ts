import { expect, it, onTestFinished } from "vitest";
import { freshSchema } from "../../store/postgres-schema.ts";
import { bridgeFolder } from "../bridge-library.ts";
import { killAndLook } from "./killing.ts";

it("a kill at any moment loses nothing that was acknowledged, on PostgreSQL", {
  timeout: 180_000,
}, async () => {
  const { databaseUrl, drop } = await freshSchema();
  onTestFinished(drop);
  await killAndLook({ dataDir: "unused", databaseUrl }, await bridgeFolder(), 12);
  expect.hasAssertions();
});
