import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { createLibrary } from "./server.ts";
import { test as base, expect, untilHydrated } from "./test.ts";

/** What stands for it in the fixture: 10,000 marks on one letter, some more, and the sign that turns letters about. */
const STAND_INS = {
  "{marks}": "\u0301".repeat(10_000),
  "{some}": "\u0301".repeat(200),
  "{rlo}": "\u202e",
};

/** A library in which every text, note, reason, name and term tries to run something; whatever does sets `window.ran`. */
const test = base.extend({
  library: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const library = await createLibrary(join(import.meta.dirname, "../fixtures/hostile/content"));
      await fillIn(library.contentDir);
      await use(library);
      await library.remove();
    },
    { scope: "worker" },
  ],
});

async function fillIn(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const source = await readFile(path, "utf8");
    const filled = Object.entries(STAND_INS).reduce(
      (text, [name, sign]) => text.replaceAll(name, sign),
      source,
    );
    await writeFile(path, filled);
  }
}

declare global {
  interface Window {
    ran?: string;
  }
}

const TEXT = "/read/vuur";

/** Each page with something of the hostile text that a reader must see on it as it was written. */
const PAGES = [
  { path: "", says: "<script>window.ran='title'</script> Vuur" },
  { path: TEXT, says: "<script>window.ran='nl'</script>" },
  { path: `${TEXT}/why/p1`, says: "<script>window.ran='reason'</script>" },
  { path: `${TEXT}/why/p2`, says: "<script>window.ran='heading'</script>" },
  { path: `${TEXT}/notes`, says: "<script>window.ran='gone'</script>" },
  { path: `${TEXT}/notes/idiom`, says: "<img src=x onerror=\"window.ran='stray'\">" },
  { path: "/glossary", says: "<script>window.ran='lemma'</script>" },
  { path: "/glossary/vuur", says: "<script>window.ran='definition'</script>" },
  { path: "/glossary/vlam", says: "<script>window.ran='lemma'</script>" },
];

for (const locale of ["nl", "en"] as const) {
  for (const { path, says } of PAGES) {
    test(`nothing in a text runs or spreads on /${locale}${path}`, async ({ page }) => {
      const dialogs = countDialogs(page);
      await page.goto(`/${locale}${path}`);
      await untilHydrated(page);
      await expect(page.getByText(says).filter({ visible: true }).first()).toBeVisible();
      await untouched(page);
      await bounded(page);
      expect(dialogs()).toBe(0);
    });
  }
}

test("nothing in a glossary entry runs or spreads in the pop-up", async ({ page }) => {
  const dialogs = countDialogs(page);
  await page.goto(`/en${TEXT}`);
  await untilHydrated(page);
  await page.locator("#text a.term", { hasText: "vuur" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("<script>window.ran='definition'</script>");
  await untouched(page);
  await bounded(page);
  const box = await page.getByRole("dialog").boundingBox();
  expect(box?.height).toBeLessThan(page.viewportSize()?.height ?? 0);
  expect(dialogs()).toBe(0);
});

test("I open notes that try to run something, and read them", async ({ page }) => {
  await page.goto(`/en${TEXT}`);
  await page.locator("#text details summary").first().click();
  await expect(page.getByText("<script>window.ran='reason'</script>").first()).toBeVisible();
  await untouched(page);
  await bounded(page);
});

test("a file to take along holds the same as harmless text", async ({ page, request, server }) => {
  for (const extension of ["html", "md", "txt"]) {
    const answer = await request.get(`${server.url}/en${TEXT}/download/vuur.${extension}`);
    expect(answer.headers()["content-disposition"]).toBe(`attachment; filename="vuur.${extension}"`);
    expect(await answer.text()).not.toContain("\u202e");
  }
  const html = await (await request.get(`${server.url}/en${TEXT}/download/vuur.html`)).text();
  // As somebody would open it from a folder, without our server's policy.
  await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ""));
  await expect(page.getByText("<script>window.ran='nl'</script>")).toBeVisible();
  await untouched(page);
  await bounded(page);
});

function countDialogs(page: Page): () => number {
  let count = 0;
  page.on("dialog", (dialog) => {
    count += 1;
    void dialog.dismiss();
  });
  return () => count;
}

/** Nothing ran, nothing of it became an element, and no link leads to where a script could be. */
async function untouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  await expect(page.locator("[onerror], [onload], [onclick], img, svg[onload]")).toHaveCount(0);
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(links.filter((protocol) => !/^(?:https?|mailto|about):$/.test(protocol))).toEqual([]);
}

/** The tallest a page of this small library may be, CSS pixels. */
const TALLEST = 9_000;

/** The marks make no page wide or tall, and stand in something that cuts off what rises above it. */
async function bounded(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect(height).toBeLessThan(TALLEST);
  expect(await page.evaluate(looseMarks)).toEqual([]);
}

/** Where many marks stand in the open: what is named has no ancestor below `main` that clips. */
function looseMarks(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (!holder || !/\u0301{100}/.test(walker.currentNode.nodeValue ?? "")) continue;
    if (holder.closest("script, style, title, option, template") || holder.getClientRects().length === 0)
      continue;
    let element: Element | null = holder;
    while (element && element.tagName !== "MAIN" && getComputedStyle(element).overflowY === "visible")
      element = element.parentElement;
    if (!element || element.tagName === "MAIN" || element === document.body)
      found.push(`${holder.tagName.toLowerCase()}.${holder.className} in ${holder.parentElement?.className}`);
  }
  return found;
}
