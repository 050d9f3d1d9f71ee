import { expect, test } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

test.describe("someone whose browser runs no scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("asks why a paragraph reads as it does, and sees what was changed and for what reason", async ({
    page,
  }) => {
    await page.goto(TEXT);
    await page.getByRole("link", { name: "Why this wording? Paragraph 3" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Why this wording?" })).toBeVisible();
    const step = page.getByRole("listitem").filter({ hasText: "English, wording 2" });
    await expect(step).toContainText("project review");
    await expect(step.locator("blockquote")).not.toBeEmpty();
    await expect(step.locator("del").first()).toHaveText("taken out: turning");
    await expect(step.locator("ins").first()).toHaveText("put in: ratcheting");
    await page.getByRole("link", { name: "Next: Paragraph 4" }).click();
    await expect(page.getByRole("link", { name: "Paragraph 4", exact: true })).toBeVisible();
  });

  test("goes through all notes of a text, and chooses one kind", async ({ page }) => {
    await page.goto(TEXT);
    await page.getByRole("link", { name: /All \d+ notes on this text/ }).click();
    const kinds = page.getByRole("navigation", { name: "Kinds of notes" });
    const all = await page.locator("q").count();
    await kinds.getByRole("link", { name: /^Idiom/ }).click();
    await expect(kinds.getByRole("link", { name: /^Idiom/ })).toHaveAttribute("aria-current", "page");
    expect(await page.locator("q").count()).toBeLessThan(all);
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Paragraph \d+$/ })
      .first()
      .click();
    await expect(page.locator("[data-row]:target")).toBeVisible();
  });
});

test("I take a text along, and it says where it comes from and whose it is", async ({ page }) => {
  await page.goto(TEXT);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Markdown", exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("drie-maanden-druk.md");
});

test("a row that does not exist has no history", async ({ page }) => {
  expect((await page.goto(`${TEXT}/why/p999`))?.status()).toBe(404);
  expect((await page.goto(`${TEXT}/notes/no-such-kind`))?.status()).toBe(404);
});
