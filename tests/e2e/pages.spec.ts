import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/read/drie-maanden-druk";

test.describe("someone who arrives", () => {
  test.use({ locale: "nl-NL" });

  test("sees what this is, and opens a text", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/nl$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nederlands en Engels naast elkaar");
    const text = page.getByRole("list", { name: "Teksten" }).getByRole("listitem").first();
    await expect(text).toContainText(/\d woorden/);
    await expect(text).toContainText(/\d minu(ut|ten) lezen/);
    await text.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(2);
  });

  test("learns how to add a text, and finds the glossary", async ({ page }) => {
    await page.goto("/nl");
    await expect(page.getByText("npm run tweeluik -- add artikel.txt --english")).toBeVisible();
    await page.getByRole("link", { name: "Naar de woordenlijst" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Woordenlijst" })).toBeVisible();
  });
});

test.describe("someone whose browser speaks neither Dutch nor English", () => {
  test.use({ locale: "fr-FR" });

  test("gets the interface in English", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/en$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("I switch the language of the interface and stay where I am", async ({ page }) => {
  await page.goto(`/nl${TEXT}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en${TEXT}`);
  await expect(page.getByRole("link", { name: "Nederlands" })).toBeVisible();
});

test("a paragraph stands beside its English, and under it on a phone", async ({ page, isMobile }) => {
  await page.goto(`/nl${TEXT}`);
  const row = page.getByRole("group", { name: "Alinea 1", exact: true });
  const [dutch, english] = [row.locator(":scope > [lang=nl]"), row.locator(":scope > [lang=en]")];
  const [left, right] = [await dutch.boundingBox(), await english.boundingBox()];
  if (left === null || right === null) throw new Error("a side is not on the page");
  if (isMobile) {
    expect(right.y).toBeGreaterThanOrEqual(left.y + left.height);
  } else {
    expect(right.y).toBe(left.y);
    expect(right.x).toBeGreaterThan(left.x + left.width);
  }
});

test("headings are headings in both languages", async ({ page }) => {
  await page.goto(`/en${TEXT}`);
  const dutch = page.locator("#text [lang=nl]").getByRole("heading", { level: 2 });
  const english = page.locator("#text [lang=en]").getByRole("heading", { level: 2 });
  await expect(dutch).not.toHaveCount(0);
  await expect(english).toHaveCount(await dutch.count());
});

test("the state of the translation is told in words", async ({ page }) => {
  await page.goto(`/en${TEXT}`);
  const key = page.getByRole("list", { name: "State of the translation, by paragraph" });
  await expect(key).toContainText(/\d+ (reviewed|not reviewed yet|changed since review)/);
  const row = page.getByRole("group", { name: "Paragraph 1", exact: true });
  await expect(row).toContainText(/Reviewed|Not reviewed yet|Changed since review/);
});

test("the number of a paragraph is a link that marks it", async ({ page }) => {
  await page.goto(`/nl${TEXT}`);
  const row = page.getByRole("group", { name: "Alinea 2", exact: true });
  await row.getByRole("link", { name: "Alinea 2", exact: true }).click();
  const id = await row.getAttribute("id");
  await expect(page).toHaveURL(`/nl${TEXT}#${id}`);
  await expect(page.locator("[data-row]:target")).toHaveAttribute("id", id ?? "");
});

test("a link to a paragraph opens the text there", async ({ page }) => {
  await page.goto(`/nl${TEXT}`);
  const last = page.locator("[data-row]").last();
  const id = await last.getAttribute("id");
  await page.goto("/nl");
  await page.goto(`/nl${TEXT}#${id}`);
  await expect(last).toBeInViewport();
});

test("I point at a sentence, or tap it, and its counterpart lights up", async ({ page, isMobile }) => {
  await page.goto(`/nl${TEXT}`);
  await untilHydrated(page);
  const row = page.getByRole("group", { name: "Alinea 1", exact: true });
  const sentence = row.locator("[lang=nl] [data-b]").nth(1);
  const bead = await sentence.getAttribute("data-b");
  // Where it begins: the middle of its box may belong to another sentence.
  const { x, y } = await sentence.evaluate((element) => element.getClientRects()[0] ?? new DOMRect());
  if (isMobile) await page.touchscreen.tap(x + 4, y + 8);
  else await page.mouse.move(x + 4, y + 8);
  await expect(sentence).toHaveAttribute("data-lit");
  await expect(row.locator(`[lang=en] [data-b="${bead}"]`)).toHaveAttribute("data-lit");
  await expect(page.locator(`[data-lit]:not([data-b="${bead}"])`)).toHaveCount(0);
});

test("I open the notes of a paragraph, and learn what their kind means", async ({ page }) => {
  await page.goto(`/en${TEXT}`);
  const notes = page.locator("#text details").first();
  await notes.locator("summary").click();
  await notes.getByRole("listitem").first().getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1, name: "What the notes mean" })).toBeVisible();
  await expect(page.locator(":target")).toBeInViewport();
});

test.describe("in the glossary", () => {
  test("I find a term by a part of it, in either language, accents or not", async ({ page }) => {
    await page.goto("/nl/glossary");
    await untilHydrated(page);
    const list = page.locator("#terms").getByRole("link");
    const all = await list.count();
    const field = page.getByRole("searchbox", { name: "Zoek een term" });
    await field.fill("minsk-AKK");
    await expect(list.first()).toHaveText("Minsk-akkoorden");
    await expect(page.getByRole("status").filter({ hasText: /^1 van/ })).toHaveCount(1);
    await expect(page).toHaveURL("/nl/glossary?q=minsk-AKK");
    await field.fill("minsk agree");
    await expect(page).toHaveURL("/nl/glossary?q=minsk+agree");
    await expect(list.first()).toHaveText("Minsk-akkoorden");
    await field.fill("oekraine");
    await expect(list.filter({ hasText: "Oekraïne" })).toBeVisible();
    await field.fill("xyzzy");
    await expect(page.getByText(/^Niets gevonden/)).toBeVisible();
    await field.fill("");
    await expect(list).toHaveCount(all);
  });

  test("I jump to a letter", async ({ page }) => {
    await page.goto("/en/glossary");
    await page
      .getByRole("navigation", { name: "Terms by first letter" })
      .getByRole("link", { name: "M" })
      .click();
    await expect(page).toHaveURL("/en/glossary?letter=M");
    await expect(page.getByRole("heading", { name: "M", exact: true })).toBeInViewport();
    await expect(page.locator("#terms h2")).toHaveCount(1);
  });

  test("I see everything about a term, and go to a place where it stands", async ({ page }) => {
    await page.goto("/en/glossary/minsk-akkoorden");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Minsk agreements");
    await expect(page.getByRole("table")).toContainText("Minsk agreements");
    const places = page.getByRole("region", { name: "Where it stands" });
    const place = places.getByRole("listitem").first();
    await expect(place.locator("mark").first()).toBeVisible();
    await place.getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/read\/.+#.+/);
    await expect(page.locator("[data-row]:target")).toBeInViewport();
  });
});

test("the About page says how the translations were made", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "About" }).click();
  await expect(page.getByText("drafted by machine and checked in a second pass")).toBeVisible();
  await expect(page.getByText("No human translator has signed them yet")).toBeVisible();
});

test.describe("a page that does not exist", () => {
  test.use({ allowedComplaints: [/404/] });

  for (const path of ["/nl/no-such-page", "/nl/read/no-such-text", "/nl/glossary/no-such-term"]) {
    test(`says so in my language: ${path}`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: "Hier is niets" })).toBeVisible();
      await page.getByRole("link", { name: "Bekijk alle teksten" }).click();
      await expect(page).toHaveURL(/\/nl$/);
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("I read the text and its notes, and follow a term to its page", async ({ page }) => {
    await page.goto(`/nl${TEXT}`);
    await expect(page.getByRole("group", { name: "Alinea 1", exact: true })).toBeVisible();
    const notes = page.locator("#text details").first();
    await notes.locator("summary").click();
    await expect(notes.getByRole("listitem").first()).toBeVisible();
    await page.locator("#text").getByRole("link", { name: "Minsk-akkoorden" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Minsk-akkoorden");
  });

  test("I have the whole glossary, and can narrow it", async ({ page }) => {
    await page.goto("/nl/glossary");
    await expect(page.getByRole("main").getByRole("link", { name: "Abchazië", exact: true })).toBeVisible();
    const field = page.getByRole("main").getByRole("searchbox");
    await field.fill("levada");
    await field.press("Enter");
    await expect(page.getByRole("main").getByRole("link", { name: "Levada", exact: true })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Abchazië", exact: true })).toHaveCount(0);
  });
});
