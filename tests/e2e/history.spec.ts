import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findings } from "./axe.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

test("I ask how a text came about, and see each change with its reason", async ({ page }) => {
  await page.goto(TEXT);
  await page.getByRole("link", { name: "History of this text" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "History of this text" })).toBeVisible();
  await expect(page.locator("main ins").first()).toBeVisible();
  await expect(page.locator("main blockquote").first()).toBeVisible();
  await page.locator("main h3 a").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Why this wording?" })).toBeVisible();
});

test("I compare the draft with what stands there now", async ({ page }) => {
  await page.goto(`${TEXT}/compare`);
  const from = page.getByRole("combobox", { name: "From" });
  await from.selectOption({ index: (await from.locator("option").count()) - 1 });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/from=/);
  await expect(page.getByRole("status").filter({ hasText: /\d+ paragraphs? changed/ })).toBeVisible();
  await expect(page.locator("main ins").first()).toBeVisible();
  const folded = page.getByText(/\d+ unchanged paragraphs?/).first();
  await folded.click();
  await expect(page.locator("details[open] section").first()).toBeVisible();
});

test("I follow what happens in the library by feed", async ({ page, request }) => {
  await page.goto("/en/changes");
  await expect(page.getByRole("heading", { level: 1, name: "Recent changes" })).toBeVisible();
  const link = page.getByRole("link", { name: "Follow by feed (Atom)" });
  const feed = await request.get((await link.getAttribute("href")) ?? "");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const parsed = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, "application/xml");
      return {
        broken: document.querySelector("parsererror") !== null,
        entries: document.querySelectorAll("entry").length,
      };
    },
    await feed.text(),
  );
  expect(parsed.broken).toBe(false);
  expect(parsed.entries).toBeGreaterThan(10);
});

test("I come back to a text, and am told what has changed since, and why", async ({ page }) => {
  await page.goto(TEXT);
  await untilHydrated(page);
  const offer = page.getByRole("link", { name: "Changed since you last read this" });
  await expect(offer).toBeHidden();
  const seen = await page.evaluate(() => localStorage.getItem("tweeluik.seen.drie-maanden-druk"));
  expect(seen).toMatch(/^[0-9A-Z]{26}$/);
  // As if the last visit had been before the newest event.
  await page.evaluate(
    (id) => localStorage.setItem("tweeluik.seen.drie-maanden-druk", `${id.slice(0, 9)}0${id.slice(10)}`),
    seen ?? "",
  );
  await page.reload();
  await offer.click();
  await expect(page.getByRole("heading", { level: 1, name: "New since you last read this" })).toBeVisible();
  await expect(page.locator("main ins, main del").first()).toBeVisible();
  await page.goto(TEXT);
  await untilHydrated(page);
  await expect(offer).toBeHidden();
});

test("I compare two translations of one text", async ({ page, library }) => {
  const file = join(library.contentDir, "en/drie-maanden-druk.anders.md");
  await writeFile(file, "---\ntitle: Three months\n---\n\n{#p1}\nNobody at the nursery needs telling.\n");
  expect((await library.tweeluik("sync")).code).toBe(0);
  await page.goto(TEXT);
  await page.getByRole("link", { name: "Compare the translations" }).click();
  const first = page.locator("#p1");
  await expect(first.locator("del").first()).toBeVisible();
  await expect(first.locator("ins").first()).toBeVisible();
  await expect(page.locator("#p2").getByText("At the Fairytale nursery")).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  await rm(file);
  await library.tweeluik("sync");
});

for (const path of [`${TEXT}/history`, `${TEXT}/compare`, "/nl/changes"]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findings(page)).toEqual([]);
  });
}
