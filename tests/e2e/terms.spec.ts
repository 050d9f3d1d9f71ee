import type { Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

/** As the page is for somebody with that role; what is saved is decided by the server, who knows better. */
async function as(page: Page, role: string): Promise<void> {
  await page.route("**/api/me", (route) => route.fulfill({ json: { name: "Test", role } }));
}

const PREVIEW = {
  id: "raket-2",
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
  await expect(page.getByLabel("Name in the address")).toHaveAttribute("placeholder", "raket-2");
  expect(await findings(page)).toEqual([]);
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
  expect(await findings(page)).toEqual([]);
  await words.getByRole("button", { name: "Save these words" }).press("Enter");
  await expect(places.getByRole("alert")).toHaveText("Not there any more.");
  expect(asked).toMatchObject([{ term: "uit-de-bus-komen", slug: "kernwapens-over-de-grens" }]);
});

test("I walk a term's page with Tab alone, put its places in order, and go to one of them", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.goto("/en/glossary/oekraine");
  await untilHydrated(page);
  const focused = page.locator(":focus");
  const walked: string[] = [];
  const unseen: string[] = [];
  while (walked.at(-1) !== "Cite this term" && walked.length < 80) {
    await page.keyboard.press("Tab");
    await expect(focused).toBeInViewport();
    const { name, outline } = await focused.evaluate((element) => ({
      name: element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
      outline: getComputedStyle(element).outlineStyle,
    }));
    if (outline === "none") unseen.push(name);
    walked.push(name);
  }
  expect(unseen).toEqual([]);
  const landmarks = ["Permalink", "Kiev", "By what stands before", "Paragraph 3", "Cite this term"];
  expect(walked.filter((name, at) => landmarks.includes(name) && walked.indexOf(name) === at)).toEqual(
    landmarks,
  );

  await page.getByRole("link", { name: "By what stands before" }).press("Enter");
  await expect(page).toHaveURL(/\?sort=left#places$/);
  await expect(page.getByRole("heading", { name: "Where it stands" })).toBeFocused();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Tab");
  await expect(focused).toHaveAccessibleName(/^Paragraph 6 of /);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/read\/.+#p\d+$/);
});

test("I copy a reference to a term, and hear that it was copied", async ({ page, context, server }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/glossary/poetin");
  await untilHydrated(page);
  await page.getByText("Cite this term").click();
  const copy = page.getByRole("button", { name: "Copy" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("“Poetin / Putin”, glossary of Tweeluik");
  expect(copied).toContain(`${server.url}/en/glossary/poetin (seen on `);
  await expect(page.getByRole("link", { name: "Permalink" })).toHaveAttribute("href", "/en/glossary/poetin");
});

test("a reviewer says that a term was left out on purpose, and the page says so with the reason", async ({
  page,
  server,
}) => {
  test.slow();
  await signInAs(page, server, "reviewer");
  await page.goto("/en/glossary/uit-de-bus-komen");
  await untilHydrated(page);
  const places = page.getByRole("region", { name: "Rendered otherwise" });
  const open = places.getByRole("listitem").filter({ hasText: "open: no known form" });
  await open.locator("summary").focus();
  await page.keyboard.press("Enter");
  await open.getByLabel("It was left out on purpose").fill("The count itself says it.");
  await page.keyboard.press("Enter");
  const leftOut = places.getByRole("listitem").filter({ hasText: "left out on purpose" });
  await expect(leftOut).toContainText("The count itself says it.");
  await expect(page.getByRole("row", { name: /left out on purpose/ })).toContainText("1");
});

test("an editor who begins a term that is there already is shown it before saving", async ({
  page,
  server,
}) => {
  test.slow();
  await signInAs(page, server, "editor");
  await page.goto("/en/glossary/new?nl=raket&en=missile");
  await untilHydrated(page);
  const foresight = page.getByRole("region", { name: "Where it would be found" });
  await expect(foresight.getByRole("status")).toContainText("The same term is there already: raket: missile");
  await expect(foresight.getByRole("status")).toContainText("6 new places");
});
