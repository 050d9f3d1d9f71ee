import type { Page } from "@playwright/test";
import { expect, test, untilHydrated } from "./test.ts";

/** Words that stand elsewhere while a sentence of their row is pointed at, each with that sentence. */
function wordsThatMove(page: Page): Promise<readonly string[]> {
  return page.locator("#text").evaluate((text) => {
    function placesIn(row: Element): string[] {
      const places: string[] = [];
      const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const boxes = [...range.getClientRects()].map(({ x, y, width }) => `${x} ${y} ${width}`);
          places.push(`${word} at ${boxes}`);
        }
      }
      return places;
    }
    return [...text.querySelectorAll("[data-row] [data-b]")].flatMap((sentence) => {
      const row = sentence.closest("[data-row]") as Element;
      text.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
      const before = placesIn(row);
      sentence.dispatchEvent(new PointerEvent("pointerover", { pointerType: "mouse", bubbles: true }));
      if (!sentence.hasAttribute("data-lit")) throw new Error(`${sentence.id} is not lit`);
      const after = placesIn(row);
      return before.flatMap((place, index) => (place === after[index] ? [] : `${sentence.id}: ${place}`));
    });
  });
}

for (const slug of ["twee-jaar-oorlog", "nederlaag-bij-charkiv"])
  for (const width of [1280, 900])
    test(`no word of ${slug} moves while I point at a sentence, ${width} pixels wide`, async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, "a phone has no mouse");
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/en/read/${slug}`);
      await untilHydrated(page);
      await page.evaluate(() => document.fonts.ready);
      await page.locator("#text [data-b]").first().hover();
      await expect(page.locator("#text [data-lit]").first()).toBeVisible();
      expect(await wordsThatMove(page)).toEqual([]);
    });
