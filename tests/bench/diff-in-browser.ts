import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import { join, normalize } from "node:path";
import { openBrowser } from "./browser.ts";
import { table } from "./measure.ts";

const ROOT = join(import.meta.dirname, "../..");
const IMPORTS = {
  diff: "/node_modules/diff/libesm/index.js",
  "@noble/hashes/": "/node_modules/@noble/hashes/",
};
const PAGE = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** Wordings to lay over one another. */
export interface DiffCase {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** So many diffs of one page, the first of them with nothing compiled yet. */
const RUNS = 25;
const PAGES = 5;

/**
 * What somebody waits for who types: diff and lines in a browser, with the modules as they stand. The first one, on a
 * page that has not made any, is given by itself: it is the one that is felt.
 */
export async function diffInBrowser(cases: readonly DiffCase[]): Promise<string[]> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://x").pathname);
    if (path === "/") {
      response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      return;
    }
    try {
      const source = await readFile(join(ROOT, path), "utf8");
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(path.endsWith(".ts") ? stripTypeScriptTypes(source) : source);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  const browser = await openBrowser();
  try {
    const rows: (string | number)[][] = [];
    for (const { name, before, after } of cases) {
      const times: number[][] = [];
      for (let each = 0; each < PAGES; each += 1) {
        const page = await browser.newPage();
        await page.goto(url);
        times.push(await page.evaluate(measureDiffs, { before, after, runs: RUNS }));
        await page.close();
      }
      const first = middle(times.map(([one = Number.NaN]) => one));
      const later = middle(times.flatMap((all) => all.slice(1)));
      rows.push([name, `${first.toFixed(1)} ms`, `${later.toFixed(1)} ms`]);
    }
    return table(["diff in a browser", "the first on a page", "median afterwards"], rows);
  } finally {
    await browser.close();
    server.close();
  }
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in the page. */
async function measureDiffs({
  before,
  after,
  runs,
}: Pick<DiffCase, "before" | "after"> & { readonly runs: number }): Promise<number[]> {
  const at = "/src/domain/review/";
  const { compareWordings } = await import(`${at}diff-wordings.ts`);
  const { diffLines } = await import(`${at}diff-lines.ts`);
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const lines = diffLines(compareWordings(before, after));
    if (lines.length === 0) throw new Error("nothing was compared");
    return performance.now() - start;
  });
}
