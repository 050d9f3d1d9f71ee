import { findings } from "./axe.ts";
import { expect, test, untilHydrated } from "./test.ts";

test("I press / anywhere, type a word, and see every place beside its counterpart", async ({ page }) => {
  await page.goto("/en/about");
  await untilHydrated(page);
  await page.keyboard.press("/");
  const box = page.getByRole("searchbox", { name: "Search texts and terms" });
  await expect(box).toBeFocused();
  await page.keyboard.type("oekraine");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/search?q=oekraine");
  const found = page.locator("#found");
  await expect(found).toContainText(/\d+ places in \d texts/);
  const place = found
    .getByRole("region")
    .filter({ has: page.locator("ol") })
    .first()
    .getByRole("listitem")
    .first();
  await expect(place.locator("[lang=nl] mark").first()).toHaveText(/Oekraïne/);
  await expect(place.locator("[lang=en] mark").first()).toHaveText(/Ukraine/);
  await place.getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/read\/[a-z-]+#p\d+-s\d+$/);
});

test("answers follow what I type, never an older question, and the address keeps them", async ({ page }) => {
  await page.goto("/nl/search?q=poetin");
  await untilHydrated(page);
  const found = page.locator("#found");
  await expect(found).toHaveAttribute("data-query", "poetin");
  // The answer to the first of two questions is held back until the second has been answered.
  const late = Promise.withResolvers<void>();
  await page.route(/q=druk$/, async (route) => {
    await late.promise;
    await route.continue().catch(() => undefined);
  });
  const asked = page.waitForRequest(/q=druk$/);
  const box = page.getByRole("searchbox");
  await box.fill("druk");
  await asked;
  await box.fill("raket");
  await expect(found).toHaveAttribute("data-query", "raket");
  late.resolve();
  await page.waitForLoadState("networkidle");
  await expect(found).toHaveAttribute("data-query", "raket");
  await expect(page).toHaveURL("/nl/search?q=raket");
  await expect(page.getByRole("status").filter({ hasText: /plaats/ })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("href", "/en/search?q=raket");
});

test("a misspelt word leads to the one that was meant", async ({ page }) => {
  await page.goto("/nl/search?q=oekriane");
  await page.locator("#found").getByRole("link", { name: "oekraine" }).click();
  await expect(page).toHaveURL("/nl/search?q=oekraine");
  await expect(page.locator("#found mark").first()).toBeVisible();
});

test("words selected in a text can be looked up", async ({ page }) => {
  await page.goto("/en/read/drie-maanden-druk");
  await untilHydrated(page);
  const select = () =>
    page.evaluate(() => {
      const term = document.querySelector("#text [lang=nl] a.term");
      if (term) document.getSelection()?.selectAllChildren(term);
      return document.getSelection()?.toString() ?? "";
    });
  const link = page.getByRole("link", { name: /^Look up/ });
  const words = await select();
  await expect(link).toHaveText(`Look up “${words}”`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toHaveValue(words);
  // The words in the field are selected now, and no longer those in the text.
  await expect(link).toHaveCount(0);
  await select();
  await link.click();
  await expect(page.locator("#found [lang=nl] mark").first()).toBeVisible();
});

test("the places of a term stand under each other, by what comes before or after it", async ({ page }) => {
  await page.goto("/en/glossary/poetin");
  const orders = page.getByRole("navigation", { name: "Order of the places" });
  await orders.getByRole("link", { name: "By what stands after" }).click();
  await expect(page).toHaveURL("/en/glossary/poetin?sort=right#places");
  const list = page.getByRole("region", { name: "Where it stands" }).getByRole("listitem");
  const words = await list.locator(":scope > [lang=nl] > mark").allTextContents();
  expect(words.length).toBeGreaterThan(10);
  const lefts = await list
    .locator(":scope > [lang=nl] > mark")
    .evaluateAll((marks) =>
      marks.map((mark) => (mark.getBoundingClientRect().left + mark.getBoundingClientRect().right) / 2),
    );
  expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(2);
  await page.getByText("Cite this term").click();
  await expect(page.getByText(/“Poetin \/ .*”, glossary of Tweeluik, http/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("whatever is asked, the page holds", async ({ page }) => {
  const hostile = [
    '"',
    "' OR 1=1 --",
    'nl_stem : "a" *',
    "<img src=x onerror=alert(1)>",
    "\u202egeheim",
    "a".repeat(3000),
  ];
  for (const query of hostile) {
    await page.goto(`/en/search?${new URLSearchParams({ q: query })}`);
    await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box is a form like any other", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("searchbox").fill("NAVO");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL("/en/search?q=NAVO");
    await expect(page.locator("#found mark").first()).toHaveText("NAVO");
  });
});

for (const [name, address] of [
  ["before anything is asked", "/nl/search"],
  ["with answers", "/nl/search?q=poetin"],
  ["where nothing is found", "/en/search?q=oekriane+zzz"],
] as const) {
  test(`the search is accessible ${name}`, async ({ page }) => {
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
  });
}
