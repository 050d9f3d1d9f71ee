import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";

/** The browser that `scripts/set-up-browser.mjs` found, or Playwright's own. */
export function browserPath(): string {
  const note = join(import.meta.dirname, "../../.cache/browser.json");
  return existsSync(note) ? JSON.parse(readFileSync(note, "utf8")).path : chromium.executablePath();
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** The scripts a page has loaded so far, as paths. */
export async function scriptsOf(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return names.map((name) => new URL(name).pathname).filter((path) => path.endsWith(".js"));
}

/** From each press of Enter on a term to the frame that shows its pop-up, milliseconds. */
export async function popUpTimes(page: Page, times: number): Promise<number[]> {
  const terms = page.locator("#text a.term");
  const count = await terms.count();
  const taken: number[] = [];
  for (let run = 0; run <= times; run += 1) {
    await terms.nth((run * 7) % count).focus();
    await page.evaluate(startClock);
    await page.keyboard.press("Enter");
    taken.push(await page.evaluate(() => window.popUpTime ?? Number.NaN));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  // The first one loads the code of the pop-up.
  return taken.slice(1);
}

declare global {
  interface Window {
    popUpTime?: Promise<number>;
    longestTask?: number;
  }
}

/** Runs in the page. It must be listening before the key is pressed. */
function startClock(): void {
  let pressed = Number.NaN;
  const hear = ({ timeStamp }: KeyboardEvent) => {
    pressed = timeStamp;
  };
  document.addEventListener("keydown", hear, { once: true, capture: true });
  window.popUpTime = new Promise((resolve) => {
    const look = () => {
      const height = document.querySelector("[role=dialog]")?.getBoundingClientRect().height ?? 0;
      if (height > 0) resolve(performance.now() - pressed);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The longest task over 50 ms since the page began, milliseconds; 0: there was none. Call before going there. */
export async function recordLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longestTask = Math.max(window.longestTask ?? 0, duration);
      }
    }).observe({ type: "longtask", buffered: true });
  });
  return () => page.evaluate(() => window.longestTask ?? Number.NaN);
}
