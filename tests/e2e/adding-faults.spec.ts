import type { Page } from "@playwright/test";
import { align, button, heading, side } from "./adding-page.ts";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import { expect, test } from "./test.ts";

test.use({ libraryName: "of drafts" });

const dutch = (page: Page) => side(page, "The Dutch text");
const english = (page: Page) => side(page, "The English translation");

test("all that is wrong with what I filled in is said at once, each beside its field", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await align(page);
  await button(page, "Describe the text").click();
  await english(page).getByLabel("Title").fill("   ");
  await english(page).getByLabel("Date").fill("13 maart 2024");
  await page.getByLabel("Address in the library").fill("De Molenaar!");
  await button(page, "Put it into the library").click();
  await expect(heading(page, "Describe the text")).toBeVisible();

  const title = english(page).getByLabel("Title");
  await expect(title).toBeFocused();
  await expect(title).toHaveAttribute("aria-invalid", "true");
  await expect(title).toHaveAccessibleDescription("Give the text a title.");
  const date = english(page).getByLabel("Date");
  await expect(date).toHaveValue("13 maart 2024");
  await expect(date).toHaveAttribute("aria-invalid", "true");
  await expect(date).toHaveAccessibleDescription(/“13 maart 2024” is not a date this form can read/);
  await expect(dutch(page).getByLabel("Date")).not.toHaveAttribute("aria-invalid");
  const address = page.getByLabel("Address in the library");
  await expect(address).toHaveAccessibleDescription(/“De Molenaar!” cannot be an address.*“de-molenaar”\.$/);
  await expect(page.getByRole("main").getByText("`")).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
});

test("an address that another text has is refused in the words of the page, in Dutch, too", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await align(page);
  await button(page, "Describe the text").click();
  const address = page.getByLabel("Address in the library");
  await address.fill("drie-maanden-druk");
  await button(page, "Put it into the library").click();
  await expect(address).toHaveAccessibleDescription(/Another text has the address “drie-maanden-druk”/);
  await expect(address).toBeFocused();
  const main = page.getByRole("main");
  await expect(main).not.toContainText("--slug");
  await expect(main).not.toContainText(".md");
  await page.goto(page.url().replace("/en/", "/nl/"));
  await expect(page.getByLabel("Adres in de bibliotheek")).toHaveAccessibleDescription(
    /Een andere tekst heeft het adres ‘drie-maanden-druk’/,
  );
  await expect(page.getByText("Alleen de titels moeten")).toHaveCount(0);
});
