import { accessSync, constants, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../domain/errors/error.ts";

/** How this copy of Tweeluik is set up. Folders are absolute. */
export interface Settings {
  readonly port: number;
  readonly contentDir: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Every request comes through a proxy, whose word on whom it comes from is taken. */
  readonly trustProxy?: true;
}

type Environment = Readonly<Record<string, string | undefined>>;

const HIGHEST_PORT = 65_535;

/**
 * Reads `PORT`, `TWEELUIK_CONTENT`, `TWEELUIK_DATA`, `DATABASE_URL` and `TWEELUIK_TRUST_PROXY`; all have defaults,
 * relative to `root`.
 * @throws InputError `port-invalid`, `content-folder-missing`, `data-folder-unusable`, `database-url-invalid`
 */
export function readSettings(environment: Environment, root: string): Settings {
  const databaseUrl = readDatabaseUrl(environment.DATABASE_URL);
  return {
    port: readPort(environment.PORT),
    contentDir: readContentDir(environment.TWEELUIK_CONTENT, root),
    dataDir: readDataDir(environment.TWEELUIK_DATA, root),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(environment.TWEELUIK_TRUST_PROXY === "1" ? { trustProxy: true } : {}),
  };
}

function readPort(value = "3000"): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= HIGHEST_PORT)) throw new InputError("port-invalid", {}, { value, min: 0, max: HIGHEST_PORT });
  return port;
}

function readContentDir(value: string | undefined, root: string): string {
  const path = resolve(root, value || "content");
  if (!isFolder(path)) throw new InputError("content-folder-missing", {}, { value: path });
  return path;
}

function readDataDir(value: string | undefined, root: string): string {
  const path = resolve(root, value || ".data");
  const nearest = nearestExisting(path);
  if (isFolder(nearest) && isWritable(nearest)) return path;
  throw new InputError("data-folder-unusable", {}, { value: path });
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (url?.protocol !== "postgres:" && url?.protocol !== "postgresql:") {
    // The rest of it may hold a password.
    throw new InputError("database-url-invalid", {}, { value: url ? `${url.protocol}//…` : "…" });
  }
  return value;
}

function nearestExisting(path: string): string {
  return exists(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
