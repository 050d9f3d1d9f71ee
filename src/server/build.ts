import { spawn } from "node:child_process";
import { access, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { withLock } from "./build-lock.ts";
import { hintToCompile } from "./compile-hint.ts";
import { type Fingerprint, sameSources, takeFingerprint } from "./fingerprint.ts";

export interface BuildOptions {
  readonly root: string;
  readonly log: (line: string) => void;
}

/** `next build` failed; the message ends with what it said. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}

/**
 * Makes sure that `.next` is built from the sources as they are now, and builds it where it is not. Two starts at
 * the same time build once: the second waits, and finds it built.
 * @throws BuildError
 */
export async function ensureBuilt(options: BuildOptions): Promise<void> {
  if (await isBuilt(options.root)) return;
  await withLock(join(options.root, ".cache", "build.lock"), async () => {
    if (await isBuilt(options.root)) return;
    options.log("Building the pages: the first start, or the code has changed. This takes a moment.");
    await build(options.root);
  });
}

const fingerprintOf = (root: string) => join(root, ".next", "tweeluik-fingerprint");

async function isBuilt(root: string): Promise<boolean> {
  const [known] = await Promise.all([readFingerprint(root), access(join(root, ".next", "BUILD_ID"))]).catch(
    () => [undefined],
  );
  if (!known) return false;
  const now = await takeFingerprint(root, known);
  if (!sameSources(known, now)) return false;
  const isNews = JSON.stringify(now.files) !== JSON.stringify(known.files);
  // New times on old contents (a fresh checkout): noted, so that the next start need not read them again.
  if (isNews) await writeFile(fingerprintOf(root), JSON.stringify(now)).catch(() => undefined);
  return true;
}

async function readFingerprint(root: string): Promise<Fingerprint> {
  return JSON.parse(await readFile(fingerprintOf(root), "utf8"));
}

/**
 * The fingerprint is taken before: what is edited during the build counts as changed at the next start. Only
 * `tsconfig.json` counts as it is afterwards, since `next build` itself may add to it.
 */
async function build(root: string): Promise<void> {
  await rm(fingerprintOf(root), { force: true });
  const before = await takeFingerprint(root);
  await runNextBuild(root);
  await hintToCompile(join(root, ".next"));
  const { files } = await takeFingerprint(root, before);
  const config = Object.entries(files).filter(([name]) => name === "tsconfig.json");
  const built = { ...before, files: { ...before.files, ...Object.fromEntries(config) } };
  await writeFile(fingerprintOf(root), JSON.stringify(built));
}

async function runNextBuild(root: string): Promise<void> {
  const program = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [program, "build", root], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  // Left alone, a build outlives the start that wanted it, and stands in the way of the next one.
  const stop = () => child.kill();
  process.once("SIGTERM", stop).once("SIGINT", stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("SIGTERM", stop).off("SIGINT", stop);
  if (code !== 0) throw new BuildError(`The build failed.\n${Buffer.concat(said).toString("utf8")}`);
}
