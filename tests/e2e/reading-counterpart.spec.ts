import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test.ts";
import { open } from "./text-page.ts";

test.skip(({ isMobile }) => !isMobile, "a wide screen shows both languages at once");

const sheetOf = (page: Page) => page.locator("[data-counterpart]");
const english = (page: Page, number: number) => page.locator("#p1 > [lang=en] [data-b]").nth(number - 1);

/** Touches a sentence where it begins: its box may begin on the line of the one before. */
async function touch(sentence: Locator): Promise<void> {
  const { x, y } = await sentence.evaluate((it) => {
    const [begin] = it.getClientRects();
    return { x: (begin?.left ?? 0) + 6, y: (begin?.top ?? 0) + (begin?.height ?? 0) / 2 };
  });
  await sentence.page().touchscreen.tap(x, y);
}

test("a sentence that I tap brings its counterpart on the screen, and the text stays where it is", async ({
  page,
}) => {
  await open(page);
  const [sentence, sheet] = [page.locator("#p1-s4"), sheetOf(page)];
  await expect(english(page, 4)).not.toBeInViewport();
  await touch(sentence);
  await expect(sentence).toHaveAttribute("data-lit");
  await expect(sheet).toHaveText(/^Soon afterwards there were craters .*\.$/);
  await expect(sheet).toHaveAttribute("lang", "en");
  await expect(sheet).toBeInViewport({ ratio: 1 });
  const [box, own] = [await sheet.boundingBox(), await sentence.boundingBox()];
  if (!box || !own) throw new Error("something is out of sight");
  const isClear = box.y >= own.y + own.height || box.y + box.height <= own.y;
  expect(isClear, "the sheet does not lie over the sentence").toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.touchscreen.tap(3, own.y);
  await expect(sheet).toBeHidden();
});

test("where the counterpart is on the screen nothing lies over the text, nor where I tap a term", async ({
  page,
}) => {
  await open(page);
  await page.locator("#p1-s5").evaluate((sentence) => {
    scrollTo({ top: sentence.getBoundingClientRect().top - 150, behavior: "instant" });
  });
  await touch(page.locator("#p1-s5"));
  await expect(page.locator("#p1-s5")).toHaveAttribute("data-lit");
  await expect(english(page, 5)).toBeInViewport({ ratio: 1 });
  await expect(sheetOf(page)).toBeHidden();
  await page.locator("#p2 > [lang=nl] a.term").first().tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(sheetOf(page)).toBeHidden();
});

test("the sheet goes when I scroll to what it shows", async ({ page }) => {
  await open(page);
  await touch(page.locator("#p1-s4"));
  await expect(sheetOf(page)).toBeVisible();
  await english(page, 4).evaluate((it) => it.scrollIntoView({ block: "center" }));
  await expect(sheetOf(page)).toBeHidden();
});
