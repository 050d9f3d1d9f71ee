import { alignDocuments } from "../../src/domain/alignment/align.ts";
import { longPair } from "./align-documents.ts";

/**
 * Aligns documents one after the other as one long text, and prints the seconds that it took, the most megabytes the
 * process held, and the seconds that the same takes again, when the program is warm: a process of its own for each
 * size, since a peak never comes down.
 *
 *     node tests/bench/align-once.ts SENTENCES FOLDER…
 */
const [size, ...folders] = process.argv.slice(2);
const long = await longPair(Number(size), folders);
const seconds = aligned();
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ seconds, megabytes, again: aligned() }));

function aligned(): number {
  const start = performance.now();
  alignDocuments(long);
  return (performance.now() - start) / 1_000;
}
