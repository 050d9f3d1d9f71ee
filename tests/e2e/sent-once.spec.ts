import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/nl/read/drie-maanden-druk";
/** Words in which no term stands, of the Dutch, of the English and of a note. */
const WORDS = ["Even later zaten er kraters", "The children were unharmed", "nu volstaat één"];

for (const words of WORDS) {
  test(`a page sends its text once: “${words}”`, async ({ request }) => {
    const html = await (await request.get(TEXT)).text();
    expect(html.split(words).length - 1).toBe(1);
  });
}

test("the rows of a text weigh at most three times their words", async ({ page }) => {
  await page.goto(TEXT);
  const rows = page.locator("#text [data-row] > :not(details)");
  const sizes = await rows.evaluateAll((all) => ({
    html: all.reduce((sum, element) => sum + element.outerHTML.length, 0),
    words: all.reduce((sum, { textContent }) => sum + textContent.length, 0),
  }));
  expect(sizes.html / sizes.words).toBeLessThan(3);
});

test("the cards of the pop-ups may be kept for good, until the library changes", async ({
  page,
  request,
}) => {
  await page.goto(TEXT);
  const address = (await page.locator("[data-cards]").getAttribute("data-cards")) ?? "";
  const cards = await request.get(address);
  expect(cards.headers()["cache-control"]).toContain("immutable");
  expect(cards.headers()["content-type"]).toContain("application/json");
  const stale = await request.get(address.replace(/\/[^/]+\/1$/, "/older/1"));
  expect(stale.headers()["cache-control"]).toContain("no-cache");
  expect(await stale.json()).toEqual(await cards.json());
  expect((await request.get(address.replace(/1$/, "2"))).status()).toBe(404);
});

test.describe("where the cards cannot be had", () => {
  test.use({ allowedComplaints: [/ERR_FAILED/] });

  test("a term is a link to its page", async ({ page }) => {
    await page.route("**/cards/**", (route) => route.abort());
    await page.goto(TEXT);
    await untilHydrated(page);
    await page.locator("#text a.term", { hasText: "Levada" }).first().click();
    await expect(page).toHaveURL(/\/nl\/glossary\/levada$/);
  });
});

test("the scripts of every page ask to be compiled while they arrive", async ({ request }) => {
  const html = await (await request.get(TEXT)).text();
  const scripts = [...html.matchAll(/src="(\/_next\/static\/chunks\/[^"]+)" async/g)].map(
    ([, path]) => path ?? "",
  );
  const bodies = await Promise.all(scripts.map(async (path) => (await request.get(path)).text()));
  const asking = bodies.filter((body) => body.startsWith("//# allFunctionsCalledOnLoad\n"));
  expect(asking.join("").length).toBeGreaterThan(300_000);
});
