import { join } from "node:path";
import { alignDocuments } from "../../src/domain/alignment/align.ts";
import { documentsOf, type Pair, readPair } from "./align-documents.ts";

/**
 * Aligns documents one after the other as one long text, and prints the seconds that it took and the most megabytes
 * the process held: a process of its own for each size, since a peak never comes down.
 *
 *     node tests/bench/align-once.ts SENTENCES FOLDER…
 */
const [size, ...folders] = process.argv.slice(2);
const documents: Pair[] = [];
for (const folder of folders) {
  for (const name of await documentsOf(folder)) documents.push(await readPair(join(folder, name)));
}
const long: Pair = { nl: [], en: [] };
for (let k = 0, sentences = 0; sentences < Number(size) && documents.length > 0; k++) {
  const next = documents[k % documents.length] ?? { nl: [], en: [] };
  long.nl.push(...next.nl);
  long.en.push(...next.en);
  sentences += next.nl.flat().length;
}
const start = performance.now();
alignDocuments(long);
const seconds = (performance.now() - start) / 1_000;
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
