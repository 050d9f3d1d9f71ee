import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** How somebody works a page. A press on a link or a button; words in place of what a field holds. */
export interface Hand {
  readonly name: string;
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  name: "by mouse",
  press: (target) => target.click(),
  async write(field, text) {
    await field.click();
    await retype(field.page(), text);
  },
};

export const finger: Hand = {
  name: "by touch",
  press: (target) => target.tap(),
  async write(field, text) {
    await field.tap();
    await retype(field.page(), text);
  },
};

/** Nothing but Tab, Enter, space and letters: what cannot be reached by Tab is not reached at all. */
export const keyboard: Hand = {
  name: "by keyboard alone",
  async press(target) {
    await tabTo(target);
    const isBox = await target.evaluate((it) => it.matches("input[type=checkbox], input[type=radio]"));
    await target.page().keyboard.press(isBox ? "Space" : "Enter");
  },
  async write(field, text) {
    await tabTo(field);
    await retype(field.page(), text);
  },
};

/** A page of the site has fewer stops than this. */
const MOST_STOPS = 400;

/** Presses Tab until that has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`${target} cannot be reached by Tab`);
}

async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}
