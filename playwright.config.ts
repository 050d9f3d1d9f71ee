import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

/** Which Chromium: `scripts/set-up-browser.mjs` found it. Without its note Playwright looks for its own. */
const note = join(import.meta.dirname, ".cache", "browser.json");
const browser = existsSync(note) ? { executablePath: JSON.parse(readFileSync(note, "utf8")).path } : {};

/** The tests meet no network but their own: nothing that a browser does by itself should try. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What these test is settled before a page is laid out. */
const WIDTH_MAKES_NO_DIFFERENCE = ["offline", "script-policy", "sent-once"].map(
  (name) => `**/${name}.spec.ts`,
);

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".results/e2e",
  reporter: process.env.CI ? [["list"], ["json", { outputFile: ".results/playwright.json" }]] : "list",
  forbidOnly: Boolean(process.env.CI),
  // A loaded machine may miss a deadline of a real browser once; a fault fails every time.
  retries: process.env.CI ? 2 : 0,
  // Each worker has a server and a library of its own; the smallest machine this runs on has two cores.
  workers: 2,
  timeout: 30_000,
  use: {
    browserName: "chromium",
    // A trace of every test keeps the processor busy half as long again. Where a fault is tried again, that try keeps one.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    // What a worker fetches is out of a test's reach; the tests without a connection let it in.
    serviceWorkers: "block",
    launchOptions: { ...browser, args: isRoot ? [...quiet, "--no-sandbox"] : quiet },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      testIgnore: WIDTH_MAKES_NO_DIFFERENCE,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
