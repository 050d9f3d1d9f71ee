import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** What a build is made from, relative to the project's folder. Missing ones are nothing to a fingerprint. */
const SOURCES = [
  "app",
  "src",
  "locales",
  "public",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Per file: size, time of last change (ms) and SHA-256, so that an untouched file need not be read again. */
export interface Fingerprint {
  /** When it was taken, ms since 1970. */
  readonly taken: number;
  readonly files: Readonly<Record<string, FileMark>>;
}

type FileMark = readonly [size: number, changed: number, sha256: string];

/**
 * Reads what the build under `root` depends on. With `known`, only files whose size or time differs are read; a
 * file changed within two seconds before `known` was taken is read, too, as coarse clocks hide such a change.
 */
export async function takeFingerprint(root: string, known?: Fingerprint): Promise<Fingerprint> {
  const taken = Date.now();
  const paths = (await Promise.all(SOURCES.map((source) => filesUnder(root, source)))).flat().sort();
  const marks = await Promise.all(paths.map((path) => markFile(root, path, known)));
  return { taken, files: Object.fromEntries(marks.flatMap((mark, i) => (mark ? [[paths[i], mark]] : []))) };
}

/** Whether both are of the same sources, byte for byte: times do not count. */
export function sameSources(a: Fingerprint, b: Fingerprint): boolean {
  const names = Object.keys(a.files);
  return (
    names.length === Object.keys(b.files).length &&
    names.every((name) => a.files[name]?.[2] === b.files[name]?.[2])
  );
}

const CLOCK_SLACK_MS = 2_000;

async function markFile(root: string, path: string, known?: Fingerprint): Promise<FileMark | undefined> {
  try {
    const { size, mtimeMs } = await stat(join(root, path));
    const before = known?.files[path];
    const untouched = before?.[0] === size && before[1] === mtimeMs;
    if (before && known && untouched && mtimeMs < known.taken - CLOCK_SLACK_MS) return before;
    const sha256 = createHash("sha256")
      .update(await readFile(join(root, path)))
      .digest("base64");
    return [size, mtimeMs, sha256];
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (isMissing(error)) return [];
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return [path];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
