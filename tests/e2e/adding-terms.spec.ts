import type { Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

/** Selects the first of these words in that sentence, as a double press or the handles on a phone do. */
async function select(page: Page, sentence: string, words: string): Promise<void> {
  await page.locator(`#${sentence}`).scrollIntoViewIfNeeded();
  await page.evaluate(
    ([id = "", wanted = ""]) => {
      const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
    },
    [sentence, words],
  );
}

test("an editor adds a term from words in a text, comes back to them, and points at it there", async ({
  page,
  server,
  isMobile,
}) => {
  test.slow();
  await signInAs(page, server, "editor");
  await page.goto(TEXT);
  await untilHydrated(page);
  await select(page, "p1-s4", "schoolplein");
  await page.getByRole("link", { name: "Add as term" }).click();

  await untilHydrated(page);
  await expect(page.getByLabel("Dutch basic form")).toHaveValue("schoolplein");
  const origin = page.getByRole("region", { name: "Where it was met" });
  await expect(origin).toContainText("Even later zaten er kraters in het schoolplein");
  await expect(page.getByLabel("Why this change?")).toHaveValue(
    /^Met in “De prijs van het dreigen”, paragraph 1/,
  );
  await origin.getByRole("button", { name: "playground" }).click();
  await origin.getByRole("button", { name: "Take these words over" }).click();
  await expect(page.getByLabel("Usual rendering in English")).toHaveValue("playground");
  await page.getByLabel("Meaning, in Dutch").fill("De buitenruimte van een school.");
  await page.getByLabel("Meaning, in English").fill("The open space outside a school.");
  await page.getByLabel("Subject field").fill("education");
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Save the term" }).click();

  await expect(page).toHaveURL(`${TEXT}#p1-s4`);
  await untilHydrated(page);
  const term = page.locator("#p1-s4 a.term", { hasText: "schoolplein" });
  await expect(term).toBeInViewport();
  if (isMobile) await term.tap();
  else await term.hover();
  const popUp = page.getByRole("dialog", { name: /schoolplein/ });
  await expect(popUp).toContainText("The open space outside a school.");
  await expect(popUp).toContainText(/here\s*playground/);
  await popUp.getByRole("link", { name: "In the glossary" }).click();
  await expect(page.getByRole("region", { name: "History" })).toContainText(
    "Met in “De prijs van het dreigen”, paragraph 1",
  );
});

test("English words begin a term as well, and the Dutch is picked from the sentence", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await page.goto(TEXT);
  await untilHydrated(page);
  await select(page, "en-p1-s4", "music room");
  await page.getByRole("link", { name: "Add as term" }).click();
  await untilHydrated(page);
  await expect(page.getByLabel("Usual rendering in English")).toHaveValue("music room");
  const origin = page.getByRole("region", { name: "Where it was met" });
  await origin.getByRole("button", { name: "muzieklokaal" }).click();
  await origin.getByRole("button", { name: "Take these words over" }).click();
  await expect(page.getByLabel("Dutch basic form")).toHaveValue("muzieklokaal");
});

test("who is no editor is not asked to add terms", async ({ page, server }) => {
  await signInAs(page, server, "reviewer");
  await page.goto(TEXT);
  await untilHydrated(page);
  await select(page, "p1-s4", "schoolplein");
  await expect(page.getByRole("link", { name: "Look up “schoolplein”" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add as term" })).toHaveCount(0);
});

test("what can be done with selected words is announced, and Tab leads there", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  await select(page, "p1-s4", "schoolplein");
  const said = page.getByRole("status").filter({ hasText: "Look up" });
  await expect(said).toContainText("Look up “schoolplein”");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Look up “schoolplein”" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(said).toHaveCount(0);
});

test.describe("when the text has changed", () => {
  test.use({ allowedComplaints: [/404/] });

  test("a term from a sentence that is gone can still be added", async ({ page }) => {
    await page.goto("/en/glossary/new?nl=schoolplein&from=drie-maanden-druk/p1-s99");
    await expect(page.getByText("The sentence that it was met in is no longer there.")).toBeVisible();
    await expect(page.getByLabel("Dutch basic form")).toHaveValue("schoolplein");
  });
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "a wide screen is not touched");

  test("I hold a word, and tap what looks it up", async ({ page }) => {
    await page.goto(TEXT);
    await untilHydrated(page);
    await select(page, "p1-s4", "kraters");
    const link = page.getByRole("link", { name: "Look up “kraters”" });
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await link.tap();
    await expect(page).toHaveURL("/en/search?q=kraters");
    await expect(page.locator("#found [lang=nl] mark").first()).toHaveText("kraters");
  });
});
