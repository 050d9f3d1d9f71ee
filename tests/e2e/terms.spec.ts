import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, untilHydrated } from "./test.ts";

/** As the page is for somebody with that role; what is saved is decided by the server, who knows better. */
async function as(page: Page, role: string): Promise<void> {
  await page.route("**/api/me", (route) => route.fulfill({ json: { name: "Test", role } }));
}

const PREVIEW = {
  clashes: [{ id: "raket", lemma: "raket", preferred: "missile", kind: "sense", form: "raket" }],
  counts: { added: 1, kept: 0, gone: 0 },
  places: [
    {
      change: "added",
      slug: "drie-maanden-druk",
      title: "Drie maanden druk",
      row: "p2",
      part: 1,
      number: 2,
      nl: [
        { text: "Een ", hit: false },
        { text: "raket", hit: true },
        { text: " viel.", hit: false },
      ],
    },
  ],
};

test.use({ allowedComplaints: [/40[01]/] });

test("an editor begins a term with words from a text, sees what it clashes with, and hears why it is not saved", async ({
  page,
}) => {
  await as(page, "editor");
  await page.route("**/api/terms/preview", (route) => route.fulfill({ json: PREVIEW }));
  await page.goto("/en/glossary/new?nl=raket&en=rocket");
  await untilHydrated(page);
  await expect(page.getByLabel("Dutch basic form")).toHaveValue("raket");
  const foresight = page.getByRole("region", { name: "Where it would be found" });
  await expect(foresight.getByRole("status")).toContainText(
    "“raket” is there with another meaning: raket: missile",
  );
  await expect(foresight.getByRole("listitem").last()).toContainText("Een raket viel.");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel("Meaning, in Dutch").fill("Een vuurwerkraket.");
  await page.getByLabel("Meaning, in English").fill("A firework.");
  await page.getByLabel("Subject field").fill("culture");
  await page.getByLabel("Why this change?").press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: /sign in/i })).toBeVisible();
});

test("a reader sees the form, and that it is for editors", async ({ page }) => {
  await page.goto("/nl/glossary/erkennen/edit");
  await untilHydrated(page);
  await expect(page.getByRole("alert").filter({ hasText: "redacteuren" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Term opslaan" })).toBeDisabled();
});

test("a reviewer picks the words that render a term, with the keyboard alone", async ({ page }) => {
  await as(page, "reviewer");
  const asked: unknown[] = [];
  await page.route("**/api/terms/bind", (route) => {
    asked.push(route.request().postDataJSON());
    return route.fulfill({ status: 400, json: { code: "place-unknown", message: "Not there any more." } });
  });
  await page.goto("/en/glossary/uit-de-bus-komen");
  await untilHydrated(page);
  const places = page.getByRole("region", { name: "Rendered otherwise" });
  await places.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  const words = places.getByRole("group", { name: /Press the first/ });
  await words.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(words.getByRole("status")).toContainText("Chosen:");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await words.getByRole("button", { name: "Save these words" }).press("Enter");
  await expect(places.getByRole("alert")).toHaveText("Not there any more.");
  expect(asked).toMatchObject([{ term: "uit-de-bus-komen", slug: "kernwapens-over-de-grens" }]);
});
