import { runChecks } from "../../../src/domain/review/checks/run.ts";
import { contextOf, pairsOf, SLUGS } from "../../domain/review/checks/bundled.ts";

/** In a process of its own, so that its peak of memory is its own. */

const PAIRS = 10_000;

const library = SLUGS.flatMap((slug) => pairsOf(slug));
const context = await contextOf(library);
let [indexing, checking, findings] = [0, 0, 0];
for (let at = 0; at < PAIRS; at += library.length) {
  // Read anew, so that nothing that was remembered of a pair is found again.
  const start = performance.now();
  const batch = SLUGS.flatMap((slug) => pairsOf(slug)).slice(0, PAIRS - at);
  const indexed = performance.now();
  for (const pair of batch) findings += runChecks(pair, context).length;
  indexing += indexed - start;
  checking += performance.now() - indexed;
}
const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(
  `${PAIRS.toLocaleString("en-GB")} paragraph pairs checked in ${seconds(checking)} s (finding their terms first took ${seconds(indexing)} s); at most ${megabytes} MB; ${findings} findings.\n`,
);
