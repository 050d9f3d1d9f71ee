import { test as base, expect, type Page } from "@playwright/test";
import { buildFiles, createLibrary, type Library, type RunningServer, startTweeluik } from "./server.ts";

interface TestFixtures {
  /** What a page may complain of in the console without failing the test. */
  allowedComplaints: readonly RegExp[];
}

interface WorkerFixtures {
  /** Tests that name another one share their library and server with none but those of that name. */
  libraryName: string;
  library: Library;
  server: RunningServer;
}

/**
 * Playwright's test on a running Tweeluik with a library of its own. Every complaint of a page (an error in the
 * console, an exception, something the script policy blocked) fails the test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  libraryName: ["of all", { scope: "worker", option: true }],
  library: [
    // The name is not used: to ask for another one is enough for a worker, and so a library, of one's own.
    async ({ libraryName: _ }, use) => {
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

/** Stops a test's own server when its page asks for nothing any more. */
export async function stopAfter(page: Page, server: RunningServer): Promise<void> {
  await page.goto("about:blank").catch(() => undefined);
  await server.stop();
}

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
