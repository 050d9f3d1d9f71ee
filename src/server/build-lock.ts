import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `work` while no other process that asks for the same lock file runs its own. A lock whose process is gone
 * (killed in the middle of a build) is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await take(path))) {
    await dropIfAbandoned(path);
    await sleep(WAIT_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

const WAIT_MS = 100;

/**
 * Linked, not opened: so the file appears with its owner's number in it, or not at all. What is linked has a name of its
 * own each time: two may ask in one process.
 */
async function take(path: string): Promise<boolean> {
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** No build takes this long: the owner is gone, and its number is another process's now. */
const ABANDONED_MS = 15 * 60_000;

/**
 * Renaming first lets one of several who see the same dead lock have it. Between looking and renaming a new owner
 * may still have come; then two builds run, and Next.js's own lock on `.next` makes the second one fail.
 */
async function dropIfAbandoned(path: string): Promise<void> {
  if (!(await isAbandoned(path))) return;
  const taken = `${path}.${randomUUID()}.abandoned`;
  await rename(path, taken).catch(() => undefined);
  await rm(taken, { force: true });
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return !isAlive(Number(owner)) || mtimeMs < Date.now() - ABANDONED_MS;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
