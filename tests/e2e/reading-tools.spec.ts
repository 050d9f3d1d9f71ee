import type { Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { expect, test } from "./test.ts";
import { open, side, TEXT, yOf } from "./text-page.ts";

/** Chosen from the list of the browser on a phone, with a button elsewhere. */
async function chooseMode(page: Page, name: string, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("combobox", { name: "Reading mode" }).selectOption({ label: name });
  else await page.getByRole("button", { name, exact: true }).click();
}

test.describe("modes", () => {
  test("I choose line by line, and the address says so", async ({ page, isMobile }) => {
    await open(page);
    await chooseMode(page, "Line by line", isMobile);
    await expect(page).toHaveURL(`${TEXT}?mode=lines`);
    const english = await yOf(page.locator("#en-p1-s1"));
    expect(await yOf(page.locator("#p1-s1"))).toBeLessThan(english);
    expect(await yOf(page.locator("#p1-s2"))).toBeGreaterThan(english);
  });

  test("every English sentence stands right under the Dutch that it renders", async ({ page }) => {
    await open(page, `${TEXT}?mode=lines`);
    const rows = await page.locator("[data-row]").all();
    for (const row of rows) {
      const sentences = await row.locator("[data-b]").evaluateAll((all) =>
        all
          .map((each) => ({ bead: each.getAttribute("data-b"), y: each.getBoundingClientRect().y }))
          .sort((one, other) => one.y - other.y)
          .map(({ bead }) => bead),
      );
      const beads = sentences.filter((bead) => bead !== "").map(Number);
      expect(beads).toEqual([...beads].sort((one, other) => one - other));
    }
  });

  test.describe("before anything else runs", () => {
    test.use({ allowedComplaints: [/ERR_FAILED/] });

    test("a link shows me the mode that its sender saw", async ({ page }) => {
      await page.route(/_next\/static.*\.js/, (route) => route.abort());
      await page.goto(`${TEXT}?mode=nl`);
      await expect(side(page, "p1", "nl")).toBeVisible();
      await expect(side(page, "p1", "en")).toBeHidden();
    });
  });

  test("with Dutch first I ask for the English of a paragraph, and nothing moves", async ({
    page,
    isMobile,
  }) => {
    await open(page, `${TEXT}?mode=reveal-en`);
    const english = side(page, "p1", "en").locator("[data-b]").first();
    await expect(english).toBeHidden();
    const before = await yOf(page.locator("#p2"));
    const button = page.getByRole("button", { name: "Show the English" }).first();
    await button.press("Enter");
    await expect(english).toBeVisible();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    if (!isMobile) expect(await yOf(page.locator("#p2"))).toBe(before);
    await button.press("Enter");
    await expect(english).toBeHidden();
  });

  test("with Dutch first I press a sentence and see its English only", async ({ page }) => {
    await open(page, `${TEXT}?mode=reveal-en`);
    await page.locator("#p1-s1").click({ position: { x: 4, y: 8 } });
    const english = side(page, "p1", "en").locator("[data-b]");
    await expect(english.nth(0)).toBeVisible();
    await expect(english.nth(1)).toBeHidden();
  });

  test("with English first the Dutch waits", async ({ page }) => {
    await open(page, `${TEXT}?mode=reveal-nl`);
    await expect(page.locator("#p1-s1")).toBeHidden();
    await page.getByRole("button", { name: "Show the Dutch" }).first().press("Enter");
    await expect(page.locator("#p1-s1")).toBeVisible();
  });

  test("the other interface language shows me the same mode and place", async ({ page }) => {
    await open(page, `${TEXT}?mode=lines#p2`);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(page).toHaveURL("/nl/read/drie-maanden-druk?mode=lines#p2");
  });

  test("changing the mode keeps the paragraph I am reading where it is", async ({ page }) => {
    await open(page);
    await page.locator("#p14").evaluate((row) => row.scrollIntoView({ behavior: "instant" }));
    await page.evaluate(() => window.scrollBy({ top: 40, behavior: "instant" }));
    const before = await yOf(page.locator("#p14"));
    await page.keyboard.press("2");
    await expect(page).toHaveURL(/mode=lines/);
    expect(Math.abs((await yOf(page.locator("#p14"))) - before)).toBeLessThan(60);
  });
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "a phone's own");

  test("I read one language and switch with one tap", async ({ page }) => {
    await open(page);
    await chooseMode(page, "Dutch only", true);
    await expect(side(page, "p1", "en")).toBeHidden();
    await page.getByRole("button", { name: "Switch language" }).tap();
    await expect(side(page, "p1", "nl")).toBeHidden();
    await expect(side(page, "p1", "en")).toBeVisible();
    await expect(page).toHaveURL(/mode=en/);
  });

  test("no mode is wider than a small phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const mode of ["lines", "reveal-en", "reveal-nl", "nl", "en"]) {
      await open(page, `/nl/read/drie-maanden-druk?mode=${mode}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, mode).toBeLessThanOrEqual(320);
    }
  });

  test("all of the bar can be hit with a thumb", async ({ page }) => {
    await open(page, `${TEXT}?mode=nl`);
    const parts = page.locator("[data-bar] :is(button, select, summary):visible");
    expect(await parts.count()).toBeGreaterThan(3);
    for (const part of await parts.all()) {
      const box = await part.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe("display", () => {
  test("I choose dark and large, and the next page comes that way", async ({ page }) => {
    await open(page);
    await page.locator("summary", { hasText: "Aa" }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await page.getByRole("button", { name: "Large", exact: true }).click();
    await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
    await page.goto("/en/glossary");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto(TEXT);
    await expect(page.locator("#p1")).toHaveCSS("font-size", "20px");
  });

  test("Escape closes the menu and gives the focus back", async ({ page }) => {
    await open(page);
    const menu = page.locator("summary", { hasText: "Aa" });
    await menu.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await expect(page.getByRole("button", { name: "Dark" })).toBeHidden();
  });

  test("the contents lead me to a heading", async ({ page }) => {
    await open(page);
    await page.locator("[data-contents] summary").click();
    await page.locator("[data-contents] a").nth(1).click();
    await expect(page).toHaveURL(/#p7$/);
    await expect(page.locator("#p7")).toBeInViewport();
    await expect(page.locator("[data-contents] a").first()).toBeHidden();
  });

  test("the bar steps aside while I read down, and comes back when I go up", async ({ page }) => {
    await open(page);
    const bar = page.locator("[data-bar]");
    await page.evaluate(() => window.scrollTo({ top: 1500, behavior: "instant" }));
    await expect(bar).toHaveAttribute("data-away");
    await expect(bar).not.toBeInViewport();
    await page.evaluate(() => window.scrollTo({ top: 1300, behavior: "instant" }));
    await expect(bar).toBeInViewport();
  });

  test("it tells how long is left", async ({ page }) => {
    await open(page);
    await expect(page.getByText("4 min left")).toBeVisible();
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await expect(page.locator("[data-minutes]")).toHaveText("0 min left");
  });
});

for (const mode of ["lines", "reveal-en", "reveal-nl", "nl", "en"]) {
  test(`axe finds nothing in mode ${mode}`, async ({ page }) => {
    await open(page, `${TEXT}?mode=${mode}`);
    expect(await findings(page)).toEqual([]);
  });
}

test("axe finds nothing with a menu or the keys open", async ({ page }) => {
  test.slow();
  await open(page);
  await page.locator("summary", { hasText: "Aa" }).click();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  expect(await findings(page)).toEqual([]);
});
