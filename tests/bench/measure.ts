/** The median wall time of `runs` runs, in milliseconds, after one that does not count. */
export async function medianMilliseconds(runs: number, work: () => unknown): Promise<number> {
  return (await medianTimes(runs, work)).clock;
}

/** The median times of `runs` runs in milliseconds, by the clock and of the processor, after one that does not count. */
export async function medianTimes(
  runs: number,
  work: () => unknown,
): Promise<{ readonly clock: number; readonly processor: number }> {
  await work();
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    await work();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
  }
  return { clock: median(clock), processor: median(processor) };
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

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
