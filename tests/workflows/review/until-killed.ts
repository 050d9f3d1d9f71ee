import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { StorePlace } from "#src/store/open.ts";

/** A program that works on a library and prints, as a line of JSON, each thing it has been told is done. */
export interface BusyProgram {
  readonly path: string;
  readonly place: StorePlace;
  readonly contentDir: string;
  /** So many lines it prints before the time begins; 1 unless given. */
  readonly lines?: number;
}

/**
 * Runs it until so long after its first lines, and kills it. What it was told is done.
 * @throws Error where it ended by itself with a fault
 */
export async function workUntilKilled<Told>(
  { path, place: { dataDir, databaseUrl }, contentDir, lines = 1 }: BusyProgram,
  milliseconds: number,
): Promise<Told[]> {
  const args = [path, dataDir, contentDir, ...(databaseUrl ? [databaseUrl] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  const begun = Promise.withResolvers<void>();
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.split("\n").length > lines) begun.resolve();
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const closed = once(child, "close").then(([code]) => {
    begun.reject(new Error(`it ended by itself:\n${err}`));
    if (code !== null) throw new Error(`it ended with ${code} before it was killed:\n${err}`);
  });
  await Promise.race([begun.promise, closed]);
  await sleep(milliseconds);
  child.kill("SIGKILL");
  await closed;
  // The last line may have been cut off by the kill.
  return out
    .slice(0, out.lastIndexOf("\n"))
    .split("\n")
    .map((line) => JSON.parse(line));
}
