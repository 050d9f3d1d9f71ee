import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { createLibrary, type RunningServer, startProgram, startTweeluik } from "../e2e/server.ts";
import { openBrowser, popUpTimes, recordLongTasks, scriptsOf } from "./browser.ts";
import { lighthouseTable } from "./lighthouse.ts";
import { fetchRaw, memoryOf, requestAll, requestsPerSecond } from "./load.ts";
import { LONG, writeLongText } from "./long-text.ts";
import { table } from "./measure.ts";

const ROWS = 5_000;
const JUMP = 4_321;
const BUNDLED = "/en/read/drie-maanden-druk";
/** A page of the same build without a script of its own. */
const EMPTY = "/en/about";

/** The reading page in a real server and a real browser: its weight, its scripts, its speed. */
export async function benchReading(): Promise<string[]> {
  const library = await createLibrary();
  await writeLongText(library.contentDir, ROWS);
  const server = await startTweeluik(library);
  const browser = await openBrowser();
  try {
    return [
      ...(await weightTable(server, browser)),
      "",
      ...(await scriptTable(server, browser)),
      "",
      ...(await speedTable(server)),
      "",
      ...(await memoryTable(server)),
      "",
      ...(await feelTable(server, browser)),
      "",
      ...(await lighthouseTable(server.url + BUNDLED, server.url + EMPTY)),
    ];
  } finally {
    await browser.close();
    await server.stop();
    await library.remove();
  }
}

/** `words` are the sentences of both languages; `rows` the markup of the rows without notes. */
async function weightTable({ url }: RunningServer, browser: Browser): Promise<string[]> {
  const frame = (await fetchRaw(url + EMPTY, "identity")).length;
  const rows: (string | number)[][] = [];
  const jump = await fetch(`${url}/en/read/${LONG}/row/p${JUMP}`);
  const addresses = [BUNDLED, `/en/read/${LONG}`, new URL(jump.url).pathname];
  for (const address of addresses) {
    const html = (await fetchRaw(url + address, "identity")).length;
    const gzip = (await fetchRaw(url + address, "gzip")).length;
    const { words, notes, markup } = await textOf(browser, url + address);
    rows.push([
      address,
      kilobytes(html),
      kilobytes(gzip),
      kilobytes(words),
      kilobytes(notes),
      (markup / words).toFixed(2),
      (html / words).toFixed(2),
      ((html - frame) / (words + notes)).toFixed(2),
    ]);
  }
  return [
    `The empty page (${EMPTY}) is ${kilobytes(frame)} raw. Sizes in bytes, 1 kB = 1,000.`,
    "",
    ...table(
      [
        "page",
        "HTML",
        "gzip",
        "text, both languages",
        "notes",
        "rows ÷ text",
        "page ÷ text",
        "(page − empty page) ÷ (text + notes)",
      ],
      rows,
    ),
  ];
}

async function textOf(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(url);
  const sizes = await page.evaluate(() => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    const total = (selector: string, of: (element: Element) => string) =>
      [...document.querySelectorAll(selector)].reduce((sum, element) => sum + bytes(of(element)), 0);
    return {
      words: total("#text [data-b]", (sentence) => sentence.textContent),
      notes: total("#text details", (notes) => notes.textContent),
      markup: total("#text [data-row] > :not(details)", (side) => side.outerHTML),
    };
  });
  await page.close();
  return sizes;
}

async function scriptTable({ url }: RunningServer, browser: Browser): Promise<string[]> {
  const empty = await scriptsAt(browser, url + EMPTY);
  const reading = await scriptsAt(browser, url + BUNDLED);
  const page = await browser.newPage();
  await page.goto(url + BUNDLED, { waitUntil: "networkidle" });
  await popUpTimes(page, 0);
  const opened = await scriptsOf(page);
  await page.close();
  const size = async (paths: readonly string[]) => {
    const sizes = await Promise.all([...new Set(paths)].map((path) => fetchRaw(url + path, "gzip")));
    return sizes.reduce((sum, { length }) => sum + length, 0);
  };
  const base = await size(empty);
  const row = async (name: string, paths: readonly string[]) => {
    const total = await size(paths);
    return [name, kilobytes(total), kilobytes(total - base)];
  };
  return table(
    ["JavaScript, gzip", "all", "over the empty page"],
    [
      await row("the empty page", empty),
      await row("the reading page", reading),
      await row("after the first pop-up", opened),
    ],
  );
}

async function scriptsAt(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const scripts = await scriptsOf(page);
  await page.close();
  return scripts;
}

const RUN_MS = 3_000;
const REQUESTS = 2_000;

async function speedTable({ url }: RunningServer): Promise<string[]> {
  const rows: (string | number)[][] = [];
  for (const address of [BUNDLED, `/en/read/${LONG}`]) {
    const bytes = (await fetchRaw(url + address, "gzip")).length;
    const still = await startProgram([join(import.meta.dirname, "static-server.ts")], {
      ...process.env,
      BYTES: String(bytes),
    });
    // Once without counting: a server that has answered little is slower than it will be.
    for (const each of [url + address, `${still.url}/nl`]) await requestsPerSecond(each, RUN_MS / 3);
    const [ours, theirs] = [
      await requestsPerSecond(url + address, RUN_MS),
      await requestsPerSecond(`${still.url}/nl`, RUN_MS),
    ];
    await still.stop();
    rows.push([address, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2)]);
  }
  return table(["requests a second", "ours", "a static page of the same size", "ratio"], rows);
}

/** On the bundled library as a newcomer starts it, and with a text of 5,000 rows beside it, read in parts. */
async function memoryTable(long: RunningServer): Promise<string[]> {
  const library = await createLibrary();
  const bundled = await startTweeluik(library);
  try {
    const parts = Array.from({ length: 50 }, (_, index) => `/en/read/${LONG}/part/${index + 2}`);
    return table(
      [`server memory after ${REQUESTS} requests`, "resident"],
      [
        ["the bundled library", await memoryAfter(bundled, [])],
        [`and a text of ${ROWS} rows, after what was measured above`, await memoryAfter(long, parts)],
      ],
    );
  } finally {
    await bundled.stop();
    await library.remove();
  }
}

async function memoryAfter({ url, pid }: RunningServer, more: readonly string[]): Promise<string> {
  const addresses = [BUNDLED, "/en", "/nl", "/en/glossary", "/nl/glossary/minsk-akkoorden", ...more];
  await requestAll(
    addresses.map((address) => url + address),
    REQUESTS,
  );
  return `${memoryOf(pid ?? 0).toFixed(0)} MB`;
}

async function feelTable({ url }: RunningServer, browser: Browser): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const longest = await recordLongTasks(page);
  await page.goto(url + BUNDLED, { waitUntil: "networkidle" });
  const times = (await popUpTimes(page, 50)).sort((a, b) => a - b);
  await page.goto(`${url}/en/read/${LONG}#p${JUMP}`);
  await page.waitForURL(/\/part\//);
  await page.locator(`#p${JUMP}:target`).waitFor();
  await page.waitForLoadState("networkidle");
  const jump = await longest();
  const isFound = await page.evaluate((text) => find(text), await lastWordsOf(page));
  await page.evaluate(() => {
    window.longestTask = 0;
  });
  for (const mode of ["2", "3", "4", "1"]) await page.keyboard.press(mode);
  await page.waitForTimeout(300);
  const modes = await longest();
  await page.goto(`${url}/en/read/${LONG}`, { waitUntil: "networkidle" });
  for (let part = 2; part <= 12; part += 1) {
    await page.getByRole("link", { name: `On to part ${part} of` }).scrollIntoViewIfNeeded();
    await page.getByRole("link", { name: `On to part ${part + 1} of` }).waitFor();
  }
  const scroll = await longest();
  const rows = await page.locator("[data-row]").count();
  await page.close();
  return table(
    ["in the browser", ""],
    [
      ["pop-up after the key press, median of 50", milliseconds(times[25])],
      ["the same, 48th of 50", milliseconds(times[47])],
      [`longest task of a jump to row ${JUMP}`, milliseconds(jump)],
      ["longest task of four changes of mode in that part", milliseconds(modes)],
      ["the browser's own search finds the last words of that part", isFound ? "yes" : "no"],
      [`longest task of scrolling through 12 parts (${rows} rows)`, milliseconds(scroll)],
    ],
  );
}

async function lastWordsOf(page: Page): Promise<string> {
  const sentence = await page.locator("#text [data-b]").last().textContent();
  return (sentence ?? "").split(" ").slice(-6).join(" ");
}

declare global {
  /** Chromium's search within the page: whether the text was found. */
  function find(text: string): boolean;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function milliseconds(time = Number.NaN): string {
  return `${time.toFixed(0)} ms`;
}
