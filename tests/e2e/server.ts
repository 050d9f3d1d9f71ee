import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = join(import.meta.dirname, "../..");

/** A library of one's own: a copy of the content and an empty data folder, and the command on both. */
export interface Library {
  readonly contentDir: string;
  readonly dataDir: string;
  /** What the command and the server are told by. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs `tweeluik` beside the server: what it changes should come to the pages. */
  tweeluik(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }>;
  remove(): Promise<void>;
}

/** What `npm start` gives to Node. */
const START: readonly string[] = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
  .scripts.start.split(" ")
  .slice(1);

export interface RunningServer {
  readonly url: string;
  readonly pid: number | undefined;
  /** Everything it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** @param content the folder to copy from, without what is private in it; the bundled library unless given */
export async function createLibrary(content = join(ROOT, "content")): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-e2e-"));
  const [contentDir, dataDir] = [join(folder, "content"), join(folder, "data")];
  await cp(content, contentDir, { recursive: true, filter: (path) => basename(path) !== "private" });
  const { DATABASE_URL: _, ...outside } = process.env;
  const env = { ...outside, TWEELUIK_CONTENT: contentDir, TWEELUIK_DATA: dataDir } as NodeJS.ProcessEnv;
  return {
    contentDir,
    dataDir,
    env,
    tweeluik: (...args) => run(["bin/tweeluik.mjs", ...args], env),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Starts `tweeluik serve` on that library, as `npm start` does, and waits until it answers (the first start builds). */
export function startTweeluik(library: Library): Promise<RunningServer> {
  return startProgram(START, library.env);
}

/**
 * Every file of the build with the time it was written. Two libraries may be served from one build, so serving
 * must leave it as it is: a page kept there would be shown to the other library's readers.
 */
export async function buildFiles(): Promise<Record<string, number>> {
  const entries = await readdir(join(ROOT, ".next"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = paths.map(async (path) => [path, (await stat(path)).mtimeMs] as const);
  return Object.fromEntries(await Promise.all(times));
}

/** Starts a Node program that serves on `PORT`. */
export async function startProgram(args: readonly string[], env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const server = { url, pid: child.pid, output: () => said.join(""), stop: () => stop(child) };
  await untilItAnswers(child, server);
  return server;
}

/** A build on a slow machine takes a minute. */
const LONGEST_START_MS = 240_000;

async function untilItAnswers(child: ChildProcess, { url, output }: RunningServer): Promise<void> {
  const end = Date.now() + LONGEST_START_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`${url}/nl`, { signal: AbortSignal.timeout(LONGEST_START_MS) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    if (answer) throw new Error(`/nl answers ${answer.status}:\n${output()}`);
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not answer in time:\n${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await once(child, "exit");
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk) => out.push(String(chunk)));
  child.stderr.on("data", (chunk) => err.push(String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout: out.join(""), stderr: err.join("") };
}
