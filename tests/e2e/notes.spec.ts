import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

test("I point at a note, and the sentence it is about lights up with its counterpart", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  const row = page.locator("[data-row]:has(details)").first();
  await row.locator("summary").click();
  const link = row.locator("[data-about] a").first();
  const sentence = page.locator((await link.getAttribute("href")) ?? "");
  await link.focus();
  await expect(sentence).toHaveAttribute("data-lit");
  await expect(row.locator("[data-lit]")).not.toHaveCount(1);
  await link.press("Enter");
  await expect(sentence).toHaveAttribute("data-marked");
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1720, height: 900 } });

  test("a note opens beside the text, and makes the page no wider", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone is never this wide");
    await page.goto(TEXT);
    const row = page.locator("[data-row]:has(details)").first();
    await row.locator("summary").click();
    const [note, english] = [
      await row.locator("details ul").boundingBox(),
      await row.locator("> [lang=en]").boundingBox(),
    ];
    if (note === null || english === null) throw new Error("it is not on the page");
    expect(note.x).toBeGreaterThan(english.x + english.width);
    expect(note.y - english.y).toBeLessThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1720);
  });
});

test("the foot of either part of a text tells of all its notes and all its terms", async ({ page }) => {
  for (const part of ["", "/part/2"]) {
    await page.goto(`/en/read/twee-jaar-oorlog${part}`);
    await expect(page.getByRole("link", { name: "All 17 notes on this text" })).toBeVisible();
    const terms = page.getByRole("region", { name: "Terms in this text" });
    await expect(terms.getByRole("link", { name: "Maidan-opstand", exact: true })).toBeVisible();
    await expect(terms.getByRole("link", { name: "loopgraaf", exact: true })).toBeVisible();
  }
});
