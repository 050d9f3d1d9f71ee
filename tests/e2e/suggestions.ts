import type { Page } from "@playwright/test";
import { post } from "./people.ts";
import type { RunningServer } from "./server.ts";
import { untilHydrated } from "./test.ts";

/** The text on which wordings are suggested, and the page on which it is read. */
export const SLUG = "drie-maanden-druk";
export const TEXT = `/en/read/${SLUG}`;

export const english = (page: Page) => page.getByRole("textbox", { name: /^(English|Engels)/ });
export const why = (page: Page) => page.getByRole("textbox", { name: "Why" });
export const sendButton = (page: Page) =>
  page.getByRole("button", { name: /Send (to the reviewers|it again)/ });

/** Opens the page on which a row's wording is suggested, ready to be typed on. */
export async function startSuggesting(page: Page, row: string): Promise<string> {
  await page.goto(`/en/suggest/${SLUG}/${row}`);
  await untilHydrated(page);
  return english(page).inputValue();
}

/** A suggestion made past the pages, as another tab would. @returns its id */
export async function suggestByApi(
  page: Page,
  server: RunningServer,
  row: string,
  change: (text: string) => string,
): Promise<string> {
  const now = await (await page.request.get(`/api/review/row/${SLUG}/${row}`)).json();
  const { paragraph, hash, sentences } = now.rows[0].en[0];
  const changes = [{ paragraph, base: hash, sentences: sentences.with(-1, change(sentences.at(-1))) }];
  const body = { own: null, text: SLUG, side: "en", changes, beads: null, why: "by another way" };
  return (await post(page, server, "/api/review/suggest", body)).id;
}

export const acceptByApi = (page: Page, server: RunningServer, id: string) =>
  post(page, server, `/api/review/one/${id}`, {
    act: "accept",
    taking: { what: "all" },
    reason: "",
    reviewed: true,
  });

/** Waits until what is done has led to another page. */
export async function leaving(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
}
