/** The median wall time of `runs` runs, in milliseconds, after one that does not count. */
export async function medianMilliseconds(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
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
