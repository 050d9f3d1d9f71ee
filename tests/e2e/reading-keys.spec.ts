import { expect, test, untilHydrated } from "./test.ts";
import { open, side, TEXT, textOf } from "./text-page.ts";

test.describe("with the keyboard", () => {
  test("I go from paragraph to paragraph and from sentence to sentence", async ({ page }) => {
    await open(page);
    await page.keyboard.press("j");
    await expect(page.locator("#p1")).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.locator("#p2")).toBeFocused();
    await page.keyboard.press("l");
    await expect(page.locator("#p2-s1")).toBeFocused();
    await page.keyboard.press("l");
    await expect(page.locator("#p2-s2")).toBeFocused();
    await expect(page.locator("#p2 > [lang=en] [data-lit]")).not.toHaveCount(0);
    await page.keyboard.press("h");
    await expect(page.locator("#p2-s1")).toBeFocused();
    await page.keyboard.press("k");
    await expect(page.locator("#p1")).toBeFocused();
  });

  test("I press keys faster than the page scrolls, and none is lost", async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      for (const key of "jjjjll") document.dispatchEvent(new KeyboardEvent("keydown", { key }));
    });
    await expect(page.locator("#p4-s2")).toBeFocused();
    await expect(page.locator("#p4-s2")).toBeInViewport();
  });

  test("t explains a term of my sentence, and Escape brings me back to it", async ({ page }) => {
    await open(page);
    await page.keyboard.press("j");
    await page.keyboard.press("l");
    await page.keyboard.press("t");
    await expect(page.getByRole("dialog", { name: /kleuterschool/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("#p1-s1 a.term").first()).toBeFocused();
  });

  test("n opens the notes of my paragraph", async ({ page }) => {
    await open(page);
    await page.keyboard.press("j");
    await page.keyboard.press("n");
    await expect(page.locator("#p1 details li").first()).toBeVisible();
    await expect(page.locator("#p1 summary")).toBeFocused();
  });

  test("c opens the contents, r shows the other language, numbers change the mode", async ({ page }) => {
    await open(page);
    await page.keyboard.press("c");
    await expect(page.locator("[data-contents] a").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("3");
    await expect(page.getByRole("status")).toHaveText("Dutch first");
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    await expect(side(page, "p1", "en").locator("[data-b]").first()).toBeVisible();
  });

  test("? shows all keys, and there I can turn them off for good", async ({ page }) => {
    await open(page);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys for reading" });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("2");
    await expect(page).toHaveURL(TEXT);
    await dialog.getByRole("checkbox", { name: /Use single keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.keyboard.press("2");
    await page.reload();
    await untilHydrated(page);
    await page.keyboard.press("2");
    await expect(page).toHaveURL(TEXT);
    await page.getByRole("button", { name: "Keys" }).click();
    await expect(dialog.getByRole("checkbox")).not.toBeChecked();
  });

  test("a change of mode takes away what I held, and I am still in its paragraph", async ({ page }) => {
    await open(page, `${TEXT}?mode=reveal-en`);
    await page.getByRole("button", { name: "Show the English" }).first().focus();
    await page.keyboard.press("1");
    await expect(page.locator("#p1")).toBeFocused();
  });

  test("a key with Ctrl or Alt stays the browser's", async ({ page }) => {
    await open(page);
    await page.keyboard.press("Alt+2");
    await page.keyboard.press("Control+j");
    await expect(page).toHaveURL(TEXT);
    await expect(page.locator("#text :focus")).toHaveCount(0);
  });
});

test.describe("places", () => {
  test("a link to a sentence marks it and its counterpart", async ({ page }) => {
    await open(page, `${TEXT}#p14-s2`);
    await expect(page.locator("#p14-s2")).toBeInViewport();
    await expect(page.locator("#p14 > [lang=en] [data-marked]")).not.toHaveCount(0);
    await expect(page.locator("[data-marked]").first()).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  });

  test("I copy a sentence with its reference", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    for (const key of ["j", "l", "y"]) await page.keyboard.press(key);
    await expect(page.getByRole("status")).toHaveText("Copied with its reference");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Op kleuterschool[^\n]+\nAt the Fairytale[^\n]+\n\n/);
    expect(copied).toMatch(
      /\(drie-maanden-druk\), paragraph 1, revision [0-9a-f]{8} [0-9a-f]{8}\nhttp.*#p1-s1\n$/,
    );
  });

  test("the hinge copies the paragraph I point at", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    await page.locator("#p2-s1").click({ position: { x: 4, y: 8 } });
    await page.locator("#p2").getByRole("button", { name: "Copy with reference" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")[0]).toBe(await textOf(side(page, "p2", "nl").locator("[data-b]")));
    expect(copied).toContain("#p2\n");
  });

  test("when I come back I may continue where I was", async ({ page }) => {
    await open(page);
    await page.locator("#p14").evaluate((row) => row.scrollIntoView({ behavior: "instant" }));
    await page.waitForTimeout(1_000);
    await open(page, "/en");
    await open(page);
    const offer = page.getByRole("link", { name: /Continue at paragraph \d+/ });
    const row = page.locator((await offer.getAttribute("href")) ?? "");
    await offer.click();
    await expect(page.locator("#p14")).toBeInViewport();
    await expect(offer).toBeHidden();
    await expect(row).toBeFocused();
  });
});
