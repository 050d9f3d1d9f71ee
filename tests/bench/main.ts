import { benchAlign } from "./align.ts";
import { benchLibrary } from "./library.ts";
import { benchReading } from "./reading.ts";
import { benchSentences } from "./sentences.ts";

/** One entry per subject; `npm run bench` runs all, `npm run bench -- NAME [FOLDER]` one. */
const BENCHES: Readonly<Record<string, (folder: string | undefined) => Promise<string[]>>> = {
  align: benchAlign,
  library: benchLibrary,
  reading: benchReading,
  sentences: benchSentences,
};

const [name, folder] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(BENCHES) : [name];
for (const each of chosen) {
  const bench = BENCHES[each];
  if (!bench) {
    process.stderr.write(`bench: no “${each}”; there are ${Object.keys(BENCHES).join(", ")}\n`);
    process.exit(2);
  }
  process.stdout.write(`## ${each}\n\n${(await bench(folder)).join("\n")}\n\n`);
}
