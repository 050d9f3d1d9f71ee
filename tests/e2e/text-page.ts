import type { Locator, Page } from "@playwright/test";
import { untilHydrated } from "./test.ts";

/** The page on which a text is read. */
export const TEXT = "/en/read/drie-maanden-druk";

/** Opens it, ready to be worked. */
export async function open(page: Page, address = TEXT): Promise<void> {
  await page.goto(address);
  await untilHydrated(page);
}

/** A row's Dutch or its English. */
export const side = (page: Page, row: string, lang: "nl" | "en") => page.locator(`#${row} > [lang=${lang}]`);

export async function yOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}

export async function textOf(sentences: Locator): Promise<string> {
  return (await sentences.allTextContents()).join(" ");
}
