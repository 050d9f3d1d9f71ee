import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DUTCH, ENGLISH, OTHER, RECIPE } from "../workflows/adding/harbour.ts";
import { align, bring, button, field, heading, side } from "./adding-page.ts";
import { findings } from "./axe.ts";
import { finger, type Hand, keyboard, mouse } from "./hands.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

const HANDS: readonly { readonly hand: Hand; readonly isPhone: boolean }[] = [
  { hand: mouse, isPhone: false },
  { hand: keyboard, isPhone: false },
  { hand: finger, isPhone: true },
];

for (const { hand, isPhone } of HANDS) {
  test(`${hand.name} I bring a text and its translation, align them, and they stand in the library`, async ({
    page,
    server,
    isMobile,
  }) => {
    test.skip(isMobile !== isPhone, "the other project's hand");
    test.setTimeout(90_000);
    await signInAs(page, server, "editor");
    await page.goto("/en/add");
    await untilHydrated(page);
    await hand.write(field(page, "Dutch"), DUTCH);
    await hand.write(field(page, "English"), ENGLISH);
    await hand.press(button(page, "Look at what was recognised"));

    await expect(heading(page, "What was recognised")).toBeVisible();
    await expect(
      page.getByRole("definition").getByText("De haven slaapt niet", { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /Lees ook/ })).toBeChecked();
    const paragraph = page.getByText(
      /^In de haven van Delfzijl .* … .* al 31 jaar\. paragraph, 3 sentences$/,
    );
    await expect(paragraph).toBeVisible();
    await hand.press(button(page, "Align the two"));

    await expect(heading(page, "How the sentences stand side by side")).toBeVisible();
    await expect(page.getByText(/100% of the sentences found a counterpart/)).toBeVisible();
    await expect(page.locator("[data-bead]").first()).toBeVisible();
    await hand.press(button(page, "Describe the text"));

    const title = `The harbour, ${hand.name}`;
    const slug = `haven-${hand.name.replaceAll(" ", "-")}`;
    await expect(heading(page, "Describe the text")).toBeVisible();
    const english = side(page, "The English translation");
    await hand.write(english.getByLabel("Title", { exact: true }), title);
    await hand.write(english.getByLabel("Licence"), "CC-BY-4.0");
    await hand.write(page.getByLabel("Address in the library"), slug);
    await hand.press(button(page, "Put it into the library"));

    await expect(page).toHaveURL(new RegExp(`/en/read/${slug}$`));
    await expect(page.getByText(title).first()).toBeVisible();
    await expect(page.getByText("The harbour master counts them from a high tower.")).toBeVisible();
    await expect(page.getByText("Lees ook")).toHaveCount(0);
    await page.goto("/en/add");
    await expect(page.getByRole("link", { name: "Go on with De haven slaapt niet" })).toHaveCount(0);
  });
}

test("a text that is in the library already is said to be there, and I may go to it or go on", async ({
  page,
  server,
  library,
}) => {
  await signInAs(page, server, "editor");
  const wording = async (side: string) => {
    const file = await readFile(join(library.contentDir, side, "drie-maanden-druk.md"), "utf8");
    return file.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/^\{#.*\}\n/gm, "");
  };
  await bring(page, await wording("nl"), await wording("en"));
  const note = page.getByRole("status").filter({ hasText: "This text is in the library already" });
  await expect(note).toContainText(/\d+% of its Dutch is the same/);
  expect(await findings(page)).toEqual([]);
  await button(page, "Align the two").click();
  await expect(heading(page, "How the sentences stand side by side")).toBeVisible();
  await button(page, "Look").click();
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/read\/drie-maanden-druk$/);
});

test("two texts that do not belong together are said to be that, with the measure, before I go on", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await bring(page, DUTCH, OTHER);
  await button(page, "Align the two").click();
  const alert = page.getByRole("alert").filter({ hasText: "do not look like a text and its translation" });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText(/\d+% of their characters found a counterpart/);
  await expect(alert).toBeFocused();
  await button(page, "Give other texts").click();
  await expect(field(page, "English")).toHaveValue(/The price of bread/);
});

test("of two texts that do not belong together it is not said that the aligner is sure", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await bring(page, DUTCH, RECIPE);
  await button(page, "Align the two").click();
  await expect(page.getByText("do not look like a text and its translation")).toBeVisible();
  await expect(
    page.getByText(/The aligner made \d+ groups of sentences, 0 of them one to one/),
  ).toBeVisible();
  await expect(page.getByText("These are the aligner’s numbers", { exact: false })).toBeVisible();
  await expect(page.locator("[data-bead]").first()).toBeVisible();
  await expect(page.getByText("Doubts: not known")).toBeVisible();
  await expect(page.getByText(/is sure everywhere|No doubts/)).toHaveCount(0);
});

test("two texts the wrong way round are changed over, and I can take that back by one press", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await bring(page, ENGLISH, DUTCH);
  await expect(page.getByText("They have been swapped.")).toBeVisible();
  await button(page, "Leave them as they were given").click();
  await expect(page.getByText("The two stand as they were given.")).toBeVisible();
  await button(page, "Swap them after all").click();
  await expect(page.getByText("They have been swapped.")).toBeVisible();
});

test("where one side is missing the page says which, and what I typed stays", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await bring(page, DUTCH, "");
  await expect(
    page.getByRole("alert").filter({ hasText: "There is no text under “English”." }),
  ).toBeVisible();
  await expect(field(page, "Dutch")).toHaveValue(/De haven slaapt niet/);
});

test("the missing side is named as its field is called, in Dutch, too", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await page.goto("/nl/add");
  await untilHydrated(page);
  await side(page, "Nederlands").getByLabel("Plak de tekst").fill(DUTCH);
  await button(page, "Bekijk wat er herkend is").click();
  await expect(page.getByRole("alert").filter({ hasText: "Onder ‘Engels’ staat geen tekst." })).toBeVisible();
});

test("a faulty date is refused beside the form, which keeps what I filled in", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await align(page);
  await button(page, "Describe the text").click();
  await side(page, "The Dutch text").getByLabel("Date").fill("gisteren");
  await side(page, "The Dutch text").getByLabel("Author").fill("W. Water");
  await button(page, "Put it into the library").click();
  await expect(side(page, "The Dutch text").getByLabel("Date")).toHaveAccessibleDescription(/“gisteren”/);
  await expect(side(page, "The Dutch text").getByLabel("Author")).toHaveValue("W. Water");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("I bring a text and it stands in the library, all the same", async ({ page, server, isMobile }) => {
    await signInAs(page, server, "editor");
    await page.goto("/nl/add");
    await side(page, "Nederlands").getByLabel("Plak de tekst").fill(DUTCH);
    await side(page, "Engels").getByLabel("Plak de tekst").fill(ENGLISH);
    await button(page, "Bekijk wat er herkend is").click();
    await button(page, "Lijn de twee uit").click();
    await button(page, "Beschrijf de tekst").click();
    const slug = `zonder-scripts-${isMobile ? "klein" : "groot"}`;
    await page.getByLabel("Adres in de bibliotheek").fill(slug);
    await button(page, "Zet hem in de bibliotheek").click();
    await expect(page).toHaveURL(new RegExp(`/nl/read/${slug}$`));
  });
});

test("axe finds nothing at any step", async ({ page, server }) => {
  test.setTimeout(120_000);
  await signInAs(page, server, "editor");
  await bring(page, ENGLISH, DUTCH);
  await expect(heading(page, "What was recognised")).toBeVisible();
  for (const fold of await page.locator("details:not([open]) > summary").all()) await fold.click();
  expect(await findings(page)).toEqual([]);
  await page.goto("/en/add");
  expect(await findings(page)).toEqual([]);
  await bring(page, DUTCH, "");
  await expect(page.getByText("There is no text under “English”.")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await bring(page, DUTCH, OTHER);
  await button(page, "Align the two").click();
  await expect(page.locator("[data-bead]").first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await button(page, "Describe the text").click();
  await expect(heading(page, "Describe the text")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
