import { benchAlign } from "./align.ts";
import { benchCalibration } from "./calibration.ts";
import { benchChecks } from "./checks.ts";
import { benchLibrary } from "./library.ts";
import { benchReading } from "./reading.ts";
import { benchReview } from "./review.ts";
import { benchSearch } from "./search.ts";
import { benchSentences } from "./sentences.ts";
import { benchTerms } from "./terms.ts";

type Bench = (folder: string | undefined, options: readonly string[]) => Promise<string[]>;

/** One entry per subject; `npm run bench` runs all, `npm run bench -- NAME [FOLDER] [OPTIONS]` one. */
const BENCHES: Readonly<Record<string, Bench>> = {
  align: benchAlign,
  checks: benchChecks,
  calibration: benchCalibration,
  library: benchLibrary,
  reading: benchReading,
  search: benchSearch,
  review: benchReview,
  sentences: benchSentences,
  terms: benchTerms,
};

const [name, folder, ...options] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(BENCHES) : [name];
for (const each of chosen) {
  const bench = BENCHES[each];
  if (!bench) {
    process.stderr.write(`bench: no “${each}”; there are ${Object.keys(BENCHES).join(", ")}\n`);
    process.exit(2);
  }
  process.stdout.write(`## ${each}\n\n${(await bench(folder, options)).join("\n")}\n\n`);
}
