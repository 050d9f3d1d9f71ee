import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { createLibrary, type RunningServer, startProgram, startTweeluik } from "./server.ts";
import { untilHydrated } from "./test.ts";

/** A server whose escaping is broken on purpose (see `broken-server.ts`), on a library that is in order. */
const test = base.extend<object, { brokenServer: RunningServer }>({
  brokenServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const library = await createLibrary();
      // The real one makes the database that both then open.
      const server = await startTweeluik(library);
      const broken = await startProgram([join(import.meta.dirname, "broken-server.ts")], library.env);
      await use(broken);
      await Promise.all([broken.stop(), server.stop()]);
      await library.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ brokenServer }, use) => use(brokenServer.url),
});

declare global {
  interface Window {
    planted?: string[];
    __next_f?: unknown[][];
  }
}

test.describe("a script that got past the escaping", () => {
  test("does not run, and the page works all the same", async ({ page }) => {
    const blocked: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
    });
    await page.goto("/nl");
    await untilHydrated(page);
    await expect(page.locator("body > script:not([id]), body > img[onerror]")).not.toHaveCount(0);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.planted)).toBeUndefined();
    expect(await page.evaluate(() => JSON.stringify(window.__next_f))).not.toContain("planted data");
    expect(blocked).toHaveLength(6);
  });

  test("does not run when the page comes from the cache or is not a page of the shelf", async ({ page }) => {
    for (const address of ["/nl", "/en/glossary", "/nl/no-such-page"]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => window.planted)).toBeUndefined();
    }
  });

  test("runs where there is no policy: so the tests above can fail", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ bypassCSP: true, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/nl");
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.planted)).toBeDefined();
    expect(await page.evaluate(() => JSON.stringify(window.__next_f))).toContain("planted data");
    await context.close();
  });
});
