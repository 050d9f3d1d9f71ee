import type { Page } from "@playwright/test";
import { align, button, heading } from "./adding-page.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

test.use({ libraryName: "of drafts" });

const ROWS = "How the sentences stand side by side";
const ABOUT = "Describe the text";

/** Merges two sentences in the editor, and saves nothing. */
async function merge(page: Page): Promise<void> {
  await untilHydrated(page);
  await page.locator("[data-side=nl]").nth(1).focus();
  await page.keyboard.press("m");
  await expect(page.locator("[data-unsaved='1']")).toBeAttached();
}

/** How many groups of sentences the draft has on the server. */
async function beadsOf(page: Page): Promise<number> {
  const answer = await page.request.get(`/api${new URL(page.url()).pathname.replace(/^\/en/, "")}/alignment`);
  const { rows } = await answer.json();
  return rows.reduce((sum: number, { beads }: { beads: unknown[] }) => sum + beads.length, 0);
}

for (const way of ["Describe the text", "Describe", "Look", "Bring", "Back to what was recognised"]) {
  test(`rows that I merged and did not save are saved when I leave them by “${way}”`, async ({
    page,
    server,
  }) => {
    await signInAs(page, server, "editor");
    await align(page);
    const before = await beadsOf(page);
    await merge(page);
    await button(page, way).click();
    await expect(heading(page, ROWS)).toHaveCount(0);
    expect(await beadsOf(page)).toBe(before - 1);
  });
}

test.describe("when the rows cannot be saved", () => {
  test.use({ allowedComplaints: [/Failed to load resource/] });
  test("I am told so, and stay with them until they are", async ({ page, server }) => {
    await signInAs(page, server, "editor");
    await align(page);
    const before = await beadsOf(page);
    await merge(page);
    await page.route("**/alignment", (route) => route.abort());
    await button(page, "Describe").click();
    await expect(page.getByRole("alert").filter({ hasText: "some changes are not saved" })).toBeVisible();
    await expect(heading(page, ROWS)).toBeVisible();
    await page.unroute("**/alignment");
    await button(page, "Describe").click();
    await expect(heading(page, ABOUT)).toBeVisible();
    expect(await beadsOf(page)).toBe(before - 1);
  });
});
