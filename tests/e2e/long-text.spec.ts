import { LONG, writeLongText } from "../bench/long-text.ts";
import { createLibrary, type Library } from "./server.ts";
import { test as base, expect, untilHydrated } from "./test.ts";

const ROWS = 5_000;
const TEXT = `/en/read/${LONG}`;
/** Counting and pairing so many rows takes the first page a while. */
const FIRST_PAGE_MS = 60_000;

const test = base.extend<object, { library: Library }>({
  library: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const library = await createLibrary();
      await writeLongText(library.contentDir, ROWS);
      await use(library);
      await library.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.describe.configure({ timeout: FIRST_PAGE_MS });

test("I scroll, and a long text goes on by itself", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  const rows = page.locator("[data-row]");
  const first = await rows.count();
  expect(first).toBeLessThan(100);
  await page.getByRole("link", { name: /^On to part 2 of/ }).scrollIntoViewIfNeeded();
  await expect(page.locator(`#p${first + 1}`)).toBeAttached();
  await expect(page.getByRole("link", { name: /^On to part 3 of/ })).toBeAttached();
  const numbers = await rows.evaluateAll((all) => all.map(({ id }) => Number(id.slice(1))));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("a permalink to row 4,321 opens it, whichever page it is made from", async ({ page }) => {
  await page.goto(`${TEXT}#p4321`);
  await expect(page.locator("#p4321")).toBeInViewport();
  await expect(page).toHaveURL(/\/part\/\d+#p4321$/);
  await page.goto(`${TEXT}/row/en-p4000-s1`);
  await expect(page.locator("#en-p4000-s1")).toBeInViewport();
});

test("I scroll back from there, and what I read stays where it is", async ({ page }) => {
  await page.goto(`${TEXT}/row/p4321`);
  await untilHydrated(page);
  await page.mouse.move(300, 300);
  const back = page.getByRole("link", { name: /^Back to part/ });
  const before = await back.textContent();
  const row = page.locator("[data-row]").first();
  const id = await row.getAttribute("id");
  await row.scrollIntoViewIfNeeded();
  await expect(back).not.toHaveText(before ?? "");
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test("terms of a part that came by itself have their pop-ups", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  await page.getByRole("link", { name: /^On to part 2 of/ }).scrollIntoViewIfNeeded();
  const term = page.locator("[data-cards]").nth(1).locator("a.term", { hasText: "Minsk-akkoorden" }).first();
  await term.click();
  await expect(page.getByRole("dialog", { name: /Minsk-akkoorden/ })).toBeVisible();
});

test("the glossary leads to the right part", async ({ page }) => {
  await page.goto("/en/glossary/levada");
  await page
    .getByRole("region", { name: "Where it stands" })
    .locator(`a[href*="${LONG}/part/"]`)
    .last()
    .click();
  await expect(page.locator("[data-row]:target")).toBeInViewport();
});

test("there is no part after the last", async ({ request }) => {
  for (const part of ["0", "1", "9999", "x"]) {
    expect((await request.get(`${TEXT}/part/${part}`)).status(), part).toBe(404);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("I follow the link at the end of a part, and a permalink into one", async ({ page }) => {
    await page.goto(TEXT);
    const last = await page.locator("[data-row]").last().getAttribute("id");
    await page.getByRole("link", { name: /^On to part 2 of/ }).click();
    await expect(page.locator("[data-row]").first()).toHaveAttribute("id", `p${Number(last?.slice(1)) + 1}`);
    await expect(page).toHaveTitle(/part 2 of/);
    await page.goto(`${TEXT}/row/p4321`);
    await expect(page.locator("#p4321")).toBeInViewport();
  });
});
