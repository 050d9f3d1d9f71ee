import type { Page } from "@playwright/test";
import { DUTCH, ENGLISH } from "../workflows/adding/harbour.ts";
import { expect, untilHydrated } from "./test.ts";

/** The pages on which a text is brought. */

export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const side = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

/** Where a side's text is pasted. */
export const field = (page: Page, name: string) => side(page, name).getByLabel("Paste the text");

/** Steps 1 and 2 by the quickest way. */
export async function bring(page: Page, nl: string, en: string): Promise<void> {
  await page.goto("/en/add");
  await untilHydrated(page);
  await field(page, "Dutch").fill(nl);
  await field(page, "English").fill(en);
  await button(page, "Look at what was recognised").click();
}

/** Steps 1 to 3, with the article about the harbour. */
export async function align(page: Page): Promise<void> {
  await bring(page, DUTCH, ENGLISH);
  await button(page, "Align the two").click();
  await expect(heading(page, "How the sentences stand side by side")).toBeVisible();
}
