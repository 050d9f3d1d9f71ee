import { test as base, expect, type Page } from "@playwright/test";
import { buildFiles, createLibrary, type Library, type RunningServer, startTweeluik } from "./server.ts";

interface TestFixtures {
  /** What a page may complain of in the console without failing the test. */
  allowedComplaints: readonly RegExp[];
}

interface WorkerFixtures {
  library: Library;
  server: RunningServer;
}

/**
 * Playwright's test on a running Tweeluik with a library of its own. Every complaint of a page (an error in the
 * console, an exception, something the script policy blocked) fails the test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  library: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const library = await createLibrary();
      await use(library);
      await library.remove();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ library }, use) => {
      const server = await startTweeluik(library);
      const built = await buildFiles();
      await use(server);
      await server.stop();
      expect(await buildFiles(), "serving wrote into the build").toEqual(built);
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  allowedComplaints: [[], { option: true }],
  page: async ({ page, allowedComplaints }, use) => {
    const complaints = listen(page);
    await use(page);
    const unexpected = complaints.filter((text) => !allowedComplaints.some((pattern) => pattern.test(text)));
    expect(unexpected, "the page complained").toEqual([]);
  },
});

export { expect };

/** Whether React has taken over the page: until then a click may do nothing. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.body ?? {}).some((key) => key.startsWith("__reactFiber$")),
  );
}

/**
 * Chromium reports what a policy blocks as an error in the console, too. That the page itself answers 404 is for
 * the test to say.
 */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isOfPageItself = message.location().url === page.url() && /status of 404/.test(message.text());
    if (message.type() !== "error" || isOfPageItself) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}
