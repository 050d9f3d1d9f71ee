import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "#src/workflows/settings.ts";
import { temporaryFolder } from "./scratch-library.ts";

async function projectFolder(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, "content"));
  return root;
}

describe("the settings", () => {
  it("all have defaults, below the project's folder", async () => {
    const root = await projectFolder();
    expect(readSettings({}, root)).toEqual({
      port: 3000,
      contentDir: join(root, "content"),
      dataDir: join(root, ".data"),
    });
  });

  it("are read from the environment", async () => {
    const root = await projectFolder();
    await mkdir(join(root, "elsewhere"));
    const environment = {
      PORT: "0",
      TWEELUIK_CONTENT: "elsewhere",
      TWEELUIK_DATA: join(root, "data/deep"),
      DATABASE_URL: "postgresql://reader:secret@db/tweeluik",
    };
    expect(readSettings(environment, root)).toEqual({
      port: 0,
      contentDir: join(root, "elsewhere"),
      dataDir: join(root, "data/deep"),
      databaseUrl: "postgresql://reader:secret@db/tweeluik",
    });
  });

  it.each(["", "  ", "80a", "-1", "65536", "3e3", "1.5"])("refuse the port %j", async (PORT) => {
    const root = await projectFolder();
    expect(() => readSettings({ PORT }, root)).toThrow(expect.objectContaining({ code: "port-invalid" }));
  });

  it("refuse a content folder that is not there, and one that is a file", async () => {
    const root = await projectFolder();
    await writeFile(join(root, "file"), "");
    for (const TWEELUIK_CONTENT of ["nowhere", "file"]) {
      expect(() => readSettings({ TWEELUIK_CONTENT }, root)).toThrow(
        expect.objectContaining({
          code: "content-folder-missing",
          details: { value: join(root, TWEELUIK_CONTENT) },
        }),
      );
    }
  });

  it("refuse a data folder that is a file, or lies in one", async () => {
    const root = await projectFolder();
    await writeFile(join(root, "file"), "");
    for (const TWEELUIK_DATA of ["file", "file/data"]) {
      expect(() => readSettings({ TWEELUIK_DATA }, root)).toThrow(
        expect.objectContaining({ code: "data-folder-unusable" }),
      );
    }
  });

  it("refuse a database address that is not PostgreSQL's, without repeating its password", async () => {
    const root = await projectFolder();
    for (const DATABASE_URL of ["mysql://reader:secret@db/x", "secret words"]) {
      expect(() => readSettings({ DATABASE_URL }, root)).toThrow(
        expect.objectContaining({
          code: "database-url-invalid",
          message: expect.not.stringContaining("secret"),
        }),
      );
    }
  });
});
