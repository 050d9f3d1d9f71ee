import type { Locator, Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

async function open(page: Page, address = TEXT): Promise<void> {
  await page.goto(address);
  await untilHydrated(page);
}

const side = (page: Page, row: string, lang: "nl" | "en") => page.locator(`#${row} > [lang=${lang}]`);

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

async function yOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}

async function textOf(sentences: Locator): Promise<string> {
  return (await sentences.allTextContents()).join(" ");
}
