import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { diffWords as plainDiffWords } from "diff";
import { ulid } from "ulid";
import type { Actor } from "../../src/accounts/permissions.ts";
import { diffWordings } from "../../src/domain/review/diff-wordings.ts";
import { revisionHash } from "../../src/domain/text/hash.ts";
import { openStore } from "../../src/store/open.ts";
import type { Suggestion } from "../../src/store/suggestion-model.ts";
import { ContentFolder } from "../../src/workflows/content-folder.ts";
import { systemClock } from "../../src/workflows/moment.ts";
import { accept } from "../../src/workflows/review/decide.ts";
import { readQueue } from "../../src/workflows/review/read-queue.ts";
import { suggest } from "../../src/workflows/review/suggest.ts";
import { type LibraryAndFiles, sync } from "../../src/workflows/sync.ts";
import { chance, edited, sentencesOf } from "../domain/review/edited-text.ts";
import { bundledSentences, CONTENT } from "./bundled.ts";
import { diffInBrowser } from "./diff-in-browser.ts";
import { medianMilliseconds, table } from "./measure.ts";

const run = promisify(execFile);

/** Diffs beside plain jsdiff and git, the queue as it grows, and decisions with durable writes. */
export async function benchReview(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
  try {
    return [
      ...(await diffTable(folder)),
      "",
      ...(await browserTable()),
      "",
      ...(await queueTable(folder)),
      "",
      ...(await decisionTable(folder)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CASES = [
  { name: "1,000 words, 5% edited", words: 1_000, share: 0.05 },
  { name: "1,000 words, 30% edited", words: 1_000, share: 0.3 },
  { name: "10,000 words, 5% edited", words: 10_000, share: 0.05 },
  { name: "100,000 words, 5% edited", words: 100_000, share: 0.05 },
] as const;

async function diffTable(folder: string): Promise<string[]> {
  const sentences = await bundledSentences();
  const rows: (string | number)[][] = [];
  let smallest = Number.NaN;
  for (const { name, words, share } of CASES) {
    const random = chance(words);
    const before = sentencesOf(words, sentences, random);
    const after = edited(before, share, random);
    const [one, other] = [before.join("\n"), after.join("\n")];
    const [from, to] = [join(folder, "before.txt"), join(folder, "after.txt")];
    await writeFile(from, one);
    await writeFile(to, other);
    const times = words > 10_000 ? 3 : 9;
    const ours = await medianMilliseconds(times, () => diffWordings(before, after));
    const plain = await medianMilliseconds(words > 10_000 ? 1 : times, () => plainDiffWords(one, other));
    const git = await medianMilliseconds(times, () => gitDiff(from, to));
    if (Number.isNaN(smallest)) smallest = ours;
    rows.push([
      name,
      `${ours.toFixed(1)} ms`,
      (ours / smallest).toFixed(1),
      `${plain.toFixed(1)} ms`,
      (plain / ours).toFixed(1),
      `${git.toFixed(1)} ms`,
      (git / ours).toFixed(1),
    ]);
  }
  const head = ["diff", "hunks", "beside the first", "plain jsdiff", "× hunks", "git --word-diff", "× hunks"];
  return table(head, rows);
}

async function browserTable(): Promise<string[]> {
  const sentences = await bundledSentences();
  const cases = CASES.slice(0, 2).map(({ name, words, share }) => {
    const random = chance(words);
    const before = sentencesOf(words, sentences, random);
    return { name, before, after: edited(before, share, random) };
  });
  return diffInBrowser(cases);
}

/** Git says 1 where the files differ; starting it is part of what it costs. */
async function gitDiff(from: string, to: string): Promise<void> {
  await run("git", ["diff", "--no-index", "--word-diff=porcelain", from, to], { maxBuffer: 1e9 }).catch(
    (error: { code?: number }) => {
      if (error.code !== 1) throw error;
    },
  );
}

const reviewer: Actor = { id: "reviewer", name: "reviewer", role: "reviewer" };
const author: Actor = { id: "author", name: "author", role: "contributor" };

async function queueTable(folder: string): Promise<string[]> {
  const library = await open(folder, "queue");
  const slugs = await library.store.read((reader) => reader.slugs());
  const rows: (string | number)[][] = [];
  let smallest = Number.NaN;
  let count = 0;
  for (const size of [100, 1_000, 10_000]) {
    await library.store.write(async ({ suggestions }) => {
      for (; count < size; count += 1) await suggestions.add(waiting(count, slugs));
    });
    const time = await medianMilliseconds(15, () => readQueue(library.store, reviewer, {}, Date.now()));
    if (Number.isNaN(smallest)) smallest = time;
    rows.push([size, `${time.toFixed(1)} ms`, (time / smallest).toFixed(2)]);
  }
  await library.store.close();
  return table(["open suggestions", "a page of the queue with counts and diffs", "beside 100"], rows);
}

function waiting(number: number, slugs: readonly string[]): Suggestion {
  const base = ["It is three months now since the president sent his government out to extract guarantees."];
  return {
    id: ulid(),
    kind: "wording",
    text: slugs[number % slugs.length] ?? "",
    side: "en",
    row: "p4",
    by: `person-${number % 25}`,
    at: new Date().toISOString(),
    why: "closer to the Dutch",
    changes: [
      {
        paragraph: "p4",
        base: revisionHash(base),
        baseSentences: base,
        sentences: [base[0]?.replace("three", `${number}`) ?? ""],
      },
    ],
    beads: null,
    about: null,
    findings: { added: number % 3, solved: number % 2 },
    sender: null,
    state: "open",
    decision: null,
  };
}

/** From the asking to the durable answer; the files are written afterwards. */
async function decisionTable(folder: string): Promise<string[]> {
  const library = await open(folder, "decisions");
  const text = "drie-maanden-druk";
  const version = await library.store.read((reader) => reader.version(text, "en"));
  const times: number[] = [];
  for (const paragraph of version?.paragraphs.slice(0, 25) ?? []) {
    const sentences = paragraph.sentences.map((sentence) => `${sentence} Indeed.`);
    const changes = [{ paragraph: paragraph.id, base: paragraph.hash, sentences }];
    const wording = { text, side: "en", changes, beads: null, why: "" };
    const id = await suggest(library, author, wording, { added: 0, solved: 0 });
    const start = performance.now();
    await accept(library, reviewer, id, { taking: { what: "all" }, reason: "", reviewed: true });
    times.push(performance.now() - start);
  }
  await library.store.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`;
  return table(
    ["a decision, durable (SQLite, fsync)", "median", "nine in ten"],
    [[times.length, at(0.5), at(0.9)]],
  );
}

async function open(folder: string, name: string): Promise<LibraryAndFiles> {
  const contentDir = join(folder, `content-${name}`);
  await cp(CONTENT, contentDir, { recursive: true });
  const clock = systemClock();
  const store = await openStore({ dataDir: join(folder, `data-${name}`) }, clock.newId);
  const library = { store, content: new ContentFolder(contentDir), clock };
  await sync(library);
  return library;
}
