import type { Locator, Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/read/drie-maanden-druk";

async function open(page: Page, locale: "nl" | "en", name: string | RegExp): Promise<Locator> {
  await page.goto(`/${locale}${TEXT}`);
  await untilHydrated(page);
  const term = page.locator("#text a.term:not(.again)", { hasText: name }).first();
  await term.scrollIntoViewIfNeeded();
  return term;
}

test.describe("with a mouse", () => {
  test.skip(({ isMobile }) => isMobile, "a phone has no mouse");

  test("I point at a term and see what it means and how it was rendered", async ({ page }) => {
    const term = await open(page, "nl", "Minsk-akkoorden");
    await term.hover();
    const popUp = page.getByRole("dialog", { name: /Minsk-akkoorden/ });
    await expect(popUp).toBeVisible();
    await expect(popUp).toContainText("hier");
    await expect(popUp).toContainText("Minsk agreements");
    await expect(popUp.getByRole("list", { name: "Vertalingen in alle teksten" })).toContainText(
      /Minsk \w+ ?\d/,
    );
    await expect(popUp.getByRole("link", { name: "In de woordenlijst" })).toHaveAttribute(
      "href",
      "/nl/glossary/minsk-akkoorden",
    );
  });

  test("passing over a term opens nothing", async ({ page }) => {
    const term = await open(page, "nl", "Minsk-akkoorden");
    await term.hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("the pop-up neither moves the text nor covers the line of its term", async ({ page }) => {
    const term = await open(page, "nl", "Levada");
    const before = await boxOf(term);
    await term.hover();
    const card = await boxOf(page.getByRole("dialog"));
    const after = await boxOf(term);
    expect(after).toEqual(before);
    expect(card.y >= after.y + after.height || card.y + card.height <= after.y).toBe(true);
  });

  test("it stays while I move into it, and goes when I leave", async ({ page }) => {
    const term = await open(page, "nl", "Levada");
    await term.hover();
    const popUp = page.getByRole("dialog");
    const card = await boxOf(popUp);
    await page.mouse.move(card.x + 30, card.y + 30, { steps: 6 });
    await page.waitForTimeout(500);
    await expect(popUp).toBeVisible();
    await page.mouse.move(5, 5, { steps: 4 });
    await expect(popUp).toHaveCount(0);
  });

  test("a click keeps it open until I click elsewhere", async ({ page }) => {
    const term = await open(page, "nl", "Levada");
    await term.click();
    const popUp = page.getByRole("dialog");
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    await expect(popUp).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(popUp).toHaveCount(0);
  });

  test("a click with Ctrl opens the page of the term in a new tab", async ({ page, context }) => {
    const term = await open(page, "nl", "Levada");
    const [tab] = await Promise.all([context.waitForEvent("page"), term.click({ modifiers: ["Control"] })]);
    await expect(tab).toHaveURL(/\/nl\/glossary\/levada$/);
  });
});

test.describe("with the keyboard", () => {
  for (const key of ["Enter", "Space"]) {
    test(`${key} opens the pop-up, Escape closes it and gives the focus back`, async ({ page }) => {
      const term = await open(page, "en", "Minsk-akkoorden");
      await term.focus();
      await page.keyboard.press(key);
      const popUp = page.getByRole("dialog", { name: /Minsk-akkoorden/ });
      await expect(popUp).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(popUp.getByRole("link").first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(popUp).toHaveCount(0);
      await expect(term).toBeFocused();
    });
  }

  test("I cannot tab out of an open pop-up into the page behind it", async ({ page }) => {
    const term = await open(page, "en", "Minsk-akkoorden");
    await term.focus();
    await page.keyboard.press("Enter");
    const popUp = page.getByRole("dialog");
    await expect(popUp).toBeFocused();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press("Tab");
      await expect(popUp.locator(":focus")).toHaveCount(1);
    }
  });

  test("the sentence of a term that has the focus is lit", async ({ page }) => {
    const term = await open(page, "en", "Minsk-akkoorden");
    await term.focus();
    await expect(page.locator("[data-b][data-lit]", { has: page.locator("a.term:focus") })).toHaveCount(1);
  });
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "a wide screen has no sheet");

  test("I tap a term and a sheet comes from below, with the line of the term above it", async ({ page }) => {
    const term = await open(page, "nl", "Minsk-akkoorden");
    await term.tap();
    const sheet = page.getByRole("dialog", { name: /Minsk-akkoorden/ });
    await expect(sheet).toBeVisible();
    const height = page.viewportSize()?.height ?? 0;
    await expect
      .poll(async () => Math.round((await boxOf(sheet)).y + (await boxOf(sheet)).height))
      .toBe(height);
    await expect
      .poll(async () => (await boxOf(term)).y + (await boxOf(term)).height - (await boxOf(sheet)).y)
      .toBeLessThanOrEqual(0);
  });

  test("I close the sheet with its button", async ({ page }) => {
    const term = await open(page, "nl", "Levada");
    await term.tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Sluiten" }).tap();
    await expect(sheet).toHaveCount(0);
  });
});

test("the words come in the language of the interface", async ({ page }) => {
  const term = await open(page, "en", "Minsk-akkoorden");
  await term.click();
  const popUp = page.getByRole("dialog");
  await expect(popUp).toContainText("here");
  await expect(popUp.getByRole("link", { name: "In the glossary" })).toBeVisible();
});

test("an inflected form says how it stands", async ({ page }) => {
  const term = await open(page, "en", "atoomwapens");
  await term.click();
  await expect(page.getByRole("dialog")).toContainText("atoomwapens: plural of atoomwapen");
});

test("on the English side I see the Dutch", async ({ page }) => {
  const term = await open(page, "en", "Minsk agreements");
  await term.click();
  await expect(page.getByRole("dialog")).toContainText(/in Dutch\s*Minsk/);
});

test("terms that overlap are two entries", async ({ page }) => {
  const term = await open(page, "nl", "NAVO-toetreding");
  await term.click();
  const popUp = page.getByRole("dialog", { name: /NAVO.*toetreding|toetreding.*NAVO/ });
  await expect(popUp.getByRole("heading")).toHaveCount(2);
});

test("a term that stands apart is marked in all its parts", async ({ page }) => {
  const term = await open(page, "nl", "laaide");
  await term.click();
  await expect(page.getByRole("dialog")).toContainText("laaide … op");
  await expect(page.locator("#text a.term[data-open]")).toHaveText(["laaide", "op"]);
});

test("a term is underlined the first time in a paragraph, in both languages", async ({ page }) => {
  await page.goto(`/nl${TEXT}`);
  for (const side of ["nl", "en"]) {
    await expect(page.locator(`#text [lang=${side}] a.term:not(.again)`)).not.toHaveCount(0);
  }
  const repeated = page.locator("#text a.term.again").first();
  await expect(repeated).toHaveCSS("text-decoration-line", "none");
  await expect(page.locator("#text a.term:not(.again)").first()).toHaveCSS(
    "text-decoration-line",
    "underline",
  );
});

test("a pop-up is a dialog with a name, and a screen reader hears what its parts are", async ({ page }) => {
  const term = await open(page, "en", "Minsk-akkoorden");
  await term.focus();
  await expect(term).toHaveAttribute("aria-haspopup", "dialog");
  await page.keyboard.press("Enter");
  const popUp = page.getByRole("dialog", { name: "Glossary: Minsk-akkoorden" });
  await expect(popUp).toBeFocused();
  await expect(popUp.getByRole("term")).toHaveText(["here", "also"]);
  await expect(popUp.getByRole("definition")).toHaveText(["Minsk agreements", /Minsk accords/]);
  const renderings = popUp.getByRole("list", { name: "Renderings across the library" }).getByRole("listitem");
  await expect(renderings.filter({ hasText: "Minsk agreements" })).toHaveText(/^Minsk agreements\d$/);
  await expect(popUp.getByRole("link")).toHaveText([/^All \d+ places$/, "In the glossary"]);
  await expect(popUp.getByRole("heading", { name: "Minsk-akkoorden", level: 3 })).toHaveAttribute(
    "lang",
    "nl",
  );
  expect(await findings(page)).toEqual([]);
  await popUp.getByRole("button", { name: "Close" }).press("Enter");
  await expect(popUp).toHaveCount(0);
  await expect(term).toBeFocused();
});

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it is not on the page");
  return box;
}
