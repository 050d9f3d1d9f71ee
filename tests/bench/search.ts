import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { systemClock } from "../../src/workflows/moment.ts";
import { searchLibrary } from "../../src/workflows/search/search.ts";
import { librarySentences } from "./bundled.ts";
import { table } from "./measure.ts";
import { generatedTexts } from "./search-library.ts";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 12;

/** What people type, by kind. Each query is asked `RUNS` times, the kinds in turn. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "one word": ["oorlog", "president", "akkoord", "raket", "soldaat"],
  "a verb": ["lopen", "trekken", "zeggen", "vallen"],
  "a name, both languages": ["Poetin", "Oekraine", "Moskou", "NATO"],
  "two words": ["oorlog president", "russische leger", "war peace"],
  "a phrase": ['"van de"', '"in het"', '"of the"'],
  "a beginning": ["oorlo", "presi", "rakett"],
  "a word in most sentences": ["de", "het", "the"],
  "eight words": ["de oorlog van het leger in de president die niet"],
  "misspelt, nothing found": ["oorlgo", "presidnet", "soldaatz xqzv"],
};

/** Searching generated libraries of growing size, beside a scan with LIKE for the words as they are typed. */
export async function benchSearch(): Promise<string[]> {
  const sentences = { nl: await librarySentences("nl"), en: await librarySentences("en") };
  const growth: (string | number)[][] = [];
  let kinds: string[] = [];
  for (const rows of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
    const store = await openStore({ dataDir: folder }, systemClock().newId);
    const start = performance.now();
    for (const { slug, entries } of generatedTexts(sentences, rows)) {
      await store.write((writer) => writer.search.putText(slug, entries));
    }
    const seconds = (performance.now() - start) / 1_000;
    const times = await timesOf((query) => searchLibrary(store, { query }));
    const scan = scanOf(folder);
    const scanned = await timesOf(scan.search);
    const { bytes, text } = await sizeOf(store, folder);
    growth.push([
      rows.toLocaleString("en"),
      `${seconds.toFixed(1)} s`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      (bytes / text).toFixed(2),
      ...figures([...times.values()].flat()),
      ...figures([...scanned.values()].flat()),
    ]);
    kinds = table(
      [`kind of query, ${rows.toLocaleString("en")} rows`, "p50", "p95", "LIKE p50", "LIKE p95"],
      [...times].map(([kind, all]) => [kind, ...figures(all), ...figures(scanned.get(kind) ?? [])]),
    );
    scan.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
  const head = ["rows", "built in", "file", "beside its text", "p50", "p95", "LIKE p50", "LIKE p95"];
  return [...kinds, "", ...table(head, growth), "", "In brackets: time of the processor."];
}

/** By the clock, and of the processor: beside other work the clock counts that work, too. */
interface Time {
  readonly wall: number;
  readonly processor: number;
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function timesOf(search: (query: string) => unknown): Promise<Map<string, Time[]>> {
  const times = new Map<string, Time[]>(Object.keys(QUERIES).map((kind) => [kind, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const [kind, queries] of Object.entries(QUERIES)) {
      for (const query of queries) {
        const [start, used] = [performance.now(), processorMilliseconds()];
        await search(query);
        // The first round does not count: it reads what the next ones find in memory.
        if (run < 0) continue;
        times.get(kind)?.push({ wall: performance.now() - start, processor: processorMilliseconds() - used });
      }
    }
  }
  return times;
}

/** The alternative: every word as typed, looked for in every sentence; no forms, no accents, no counts by text. */
function scanOf(folder: string) {
  const database = new DatabaseSync(join(folder, "library.sqlite"), { readOnly: true });
  const search = (query: string) => {
    const words = query.replaceAll('"', "").split(" ");
    const clauses = words.map(() => "(nl like ? or en like ?)").join(" and ");
    const statement = database.prepare(`select id, nl, en from search_entry where ${clauses}`);
    return statement.all(...words.flatMap((word) => [`%${word}%`, `%${word}%`])).length;
  };
  return { search, close: () => database.close() };
}

async function sizeOf(store: Store, folder: string): Promise<{ bytes: number; text: number }> {
  await store.read((reader) => reader.library());
  const database = new DatabaseSync(join(folder, "library.sqlite"));
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  const row = database.prepare("select sum(length(nl) + length(en)) as text from search_entry").get();
  database.close();
  return { bytes: (await stat(join(folder, "library.sqlite"))).size, text: Number(row?.text) };
}

function figures(times: readonly Time[]): string[] {
  const by = (what: keyof Time) => times.map((time) => time[what]).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  const [wall, processor] = [by("wall"), by("processor")];
  return [0.5, 0.95].map((share) => `${at(wall, share)} (${at(processor, share)}) ms`);
}
