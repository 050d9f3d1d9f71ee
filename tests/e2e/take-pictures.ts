import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { createLibrary, startTweeluik } from "./server.ts";

/** `npm run pictures`: takes the pictures in `docs/pictures` anew, from the bundled library in a real browser. */

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "docs/pictures");
const TEXT = "/en/read/drie-maanden-druk";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  /** A term whose pop-up is open. */
  readonly term?: string;
}

const PICTURES: readonly Picture[] = [
  { name: "shelf", path: "/en", width: 1280, height: 800 },
  { name: "reading", path: TEXT, width: 1280, height: 860, term: "separatistenleider" },
  { name: "dark", path: `${TEXT}#p14`, width: 1280, height: 860, dark: true },
  { name: "phone", path: TEXT, width: 390, height: 844, term: "mortiergranaat" },
  { name: "glossary", path: "/en/glossary", width: 1280, height: 860 },
  { name: "term", path: "/en/glossary/minsk-akkoorden", width: 1280, height: 1100 },
  { name: "compare", path: `${TEXT}/compare`, width: 1280, height: 1000 },
  { name: "search", path: "/en/search?q=akkoord", width: 1280, height: 860 },
];

const note = join(ROOT, ".cache/browser.json");
const browser = await chromium.launch({
  ...(existsSync(note) ? { executablePath: JSON.parse(readFileSync(note, "utf8")).path } : {}),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const library = await createLibrary();
const server = await startTweeluik(library);
await mkdir(FOLDER, { recursive: true });
for (const picture of PICTURES) await take(browser, server.url, picture);
await browser.close();
await server.stop();
await library.remove();

async function take(
  from: Browser,
  url: string,
  { name, path, width, height, dark, term }: Picture,
): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    hasTouch: width < 500,
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: "networkidle" });
  if (term) await page.getByRole("link", { name: term, exact: true }).first().click();
  if (term) await page.getByRole("dialog").waitFor();
  // On a phone the text moves up from under the sheet.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await context.close();
  process.stdout.write(`docs/pictures/${name}.png\n`);
}
