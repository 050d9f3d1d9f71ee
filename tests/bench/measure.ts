import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The median wall time of `runs` runs, in milliseconds, after one that does not count. */
export async function medianMilliseconds(runs: number, work: () => unknown): Promise<number> {
  return (await medianTimes(runs, work)).clock;
}

/** The median times of `runs` runs, after one that does not count. */
async function medianTimes(runs: number, work: () => unknown): Promise<Times> {
  await work();
  const times: Times[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timesOf(work));
  return {
    clock: median(times.map(({ clock }) => clock)),
    processor: median(times.map(({ processor }) => processor)),
  };
}

/** Milliseconds, by the clock and of the processor. */
export interface Times {
  readonly clock: number;
  readonly processor: number;
}

/** The times of one run. */
export async function timesOf(work: () => unknown): Promise<Times> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1_000 };
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Collects garbage, so that what was made before is no burden on what is measured next. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  await setTimeout(SWEEPING);
}

/** Milliseconds that the engine's other threads are given to end what a collection begins. */
const SWEEPING = 50;

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Newspaper-like Dutch of about so many bytes: the sentences over and over, in paragraphs of five. */
export function dutchText(sentences: readonly string[], bytes: number): string {
  const paragraphs: string[] = [];
  let size = 0;
  for (let start = 0; size < bytes; start = (start + 5) % sentences.length) {
    const paragraph = Array.from(
      { length: 5 },
      (_, index) => sentences[(start + index) % sentences.length],
    ).join(" ");
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return paragraphs.join("\n\n");
}
