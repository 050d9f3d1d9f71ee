import { randomBytes } from "node:crypto";
import { chmod, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../../domain/errors/error.ts";
import { dataFolderUnusable, makeDataFolder } from "../../store/data-folder.ts";

/** Better Auth wants at least this many characters. */
const SHORTEST = 32;

/**
 * The secret that signs sessions: the given one, else the one in the data folder, made there (for its owner's eyes
 * only) the first time. Of two first starts at once, both use the same.
 * @throws InputError `secret-invalid`, `data-folder-unusable`
 */
export async function readSecret(dataDir: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return checked(given, "TWEELUIK_SECRET");
  const path = join(dataDir, "secret");
  const held = await readFile(path, "utf8").catch(() => undefined);
  return checked(held ?? (await make(path, dataDir)), path);
}

async function make(path: string, dataDir: string): Promise<string> {
  const own = `${path}.${process.pid}`;
  makeDataFolder(dataDir);
  try {
    await writeFile(own, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    await chmod(own, 0o600);
    // Linked, not renamed: whoever comes second keeps what the first one made.
    await link(own, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    return await readFile(path, "utf8");
  } catch (error) {
    throw dataFolderUnusable(dataDir, error);
  } finally {
    await rm(own, { force: true });
  }
}

function checked(secret: string, value: string): string {
  const trimmed = secret.trim();
  if (trimmed.length < SHORTEST)
    throw new InputError("secret-invalid", {}, { value, min: SHORTEST, max: "…" });
  return trimmed;
}
