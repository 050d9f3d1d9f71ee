import { findings } from "./axe.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/nl/read/drie-maanden-druk";

const PAGES = [
  "/nl",
  "/en",
  TEXT,
  "/en/read/drie-maanden-druk",
  "/nl/glossary",
  "/en/glossary/minsk-akkoorden",
  "/nl/glossary/levada",
  "/en/glossary/uit-de-bus-komen",
  "/nl/glossary/new",
  "/en/glossary/erkennen/edit",
  "/nl/about",
  "/en/notes",
  "/en/offline",
  `${TEXT}/why/p4`,
  "/en/read/drie-maanden-druk/why/p3",
  `${TEXT}/notes`,
  "/en/read/drie-maanden-druk/notes/idiom",
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findings(page)).toEqual([]);
  });
}

test("axe finds nothing with a pop-up and a note open", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  await page.locator("#text details summary").first().click();
  await page.locator("#text a.term", { hasText: "NAVO-toetreding" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test.describe("where there is no page", () => {
  test.use({ allowedComplaints: [/404/] });

  test("axe finds nothing", async ({ page }) => {
    await page.goto("/nl/no-such-page");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
});

test("the first Tab offers to skip to the text", async ({ page }) => {
  await page.goto(TEXT);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de tekst", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("each row is a group that is called by its number", async ({ page }) => {
  await page.goto(TEXT);
  const rows = page.locator("[data-row]");
  await expect(
    page.locator("#text").getByRole("group", { name: /^(Alinea \d+|Tussenkop|Bijschrift)$/ }),
  ).toHaveCount(await rows.count());
});

test("every piece of text says which language it is in", async ({ page }) => {
  await page.goto("/en/read/drie-maanden-druk");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const strays = page.locator("[data-b]:not([lang=nl] *, [lang=en]:not(html) *)");
  await expect(strays).toHaveCount(0);
});

test("no page is wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
