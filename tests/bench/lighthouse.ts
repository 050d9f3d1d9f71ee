import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { browserPath } from "./browser.ts";
import { table } from "./measure.ts";

/** Fetched when it is wanted: whoever installs Tweeluik to read need not wait for it. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 7);

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** Lighthouse's scores for both pages in turn, so that a busy moment of the machine meets both; the median of each. */
export async function lighthouseTable(reading: string, empty: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-lighthouse-"));
  const runs: { readonly reading: Scores; readonly empty: Scores }[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const file = join(folder, `${run}.json`);
      runs.push({ empty: await twice(empty, file), reading: await twice(reading, file) });
    }
  } catch (error) {
    return [`Lighthouse could not be run: ${String(error)}`];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const rows = CATEGORIES.map((name) => [
    name,
    medianOf(runs.map((run) => run.reading[name])),
    medianOf(runs.map((run) => run.empty[name])),
  ]);
  return table([`Lighthouse, phone, median of ${RUNS}`, "the reading page", "the empty page"], rows);
}

const run = promisify(execFile);

/** A browser that failed to start is started once more. */
function twice(url: string, file: string): Promise<Scores> {
  return scoresOf(url, file).catch(() => scoresOf(url, file));
}

async function scoresOf(url: string, file: string): Promise<Scores> {
  const flags = "--headless=new --no-sandbox --disable-background-networking";
  const asked = [url, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${flags}`];
  await run("npm", ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", ...asked], {
    env: { ...process.env, CHROME_PATH: browserPath() },
    maxBuffer: 2 ** 26,
  });
  const { categories } = JSON.parse(await readFile(file, "utf8"));
  const scores = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]);
  return Object.fromEntries(scores) as Scores;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
