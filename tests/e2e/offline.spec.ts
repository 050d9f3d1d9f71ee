import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

test.use({ serviceWorkers: "allow", allowedComplaints: [/ERR_INTERNET_DISCONNECTED|Failed to load/] });

test("I lose the connection, read on in a text I had open, and am told elsewhere", async ({
  page,
  context,
}) => {
  await page.goto("/en");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto("/en/read/drie-maanden-druk");
  await page.goto("/en/glossary");
  await untilKept(page, "/en/read/drie-maanden-druk");
  await context.setOffline(true);

  await page.goto("/en/read/drie-maanden-druk?mode=lines");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(2);
  await expect(page.locator("html")).toHaveAttribute("data-mode", "lines");
  await expect(page.getByText("No connection. This page may be an earlier copy.")).toBeVisible();

  await page.goto("/en/read/nederlaag-bij-charkiv");
  await expect(page.getByRole("heading", { level: 1, name: "No connection" })).toBeVisible();
  const face = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(face, "it has its style sheets").toContain("Literata");

  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(
    "Een nederlaag, maar niet van Poetin",
  );
  await expect(page.getByText("No connection.")).toBeHidden();
});

async function untilKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (name) => (await caches.match(name)) !== undefined, path))
    .toBe(true);
}
