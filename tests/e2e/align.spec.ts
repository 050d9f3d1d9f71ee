import type { BrowserContext, Locator, Page } from "@playwright/test";
import { ulid } from "ulid";
import { openStore } from "#src/store/open.ts";
import { openPeople } from "#src/workflows/accounts/open.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { signedIn } from "../accounts/signed-in.ts";
import { findings } from "./axe.ts";
import type { Library } from "./server.ts";
import { expect, test } from "./test.ts";

const SLUG = "drie-maanden-druk";
const PAGE = `/en/align/${SLUG}`;

/** Makes the browser that of an editor. */
async function signInAsEditor(
  context: BrowserContext,
  { contentDir, dataDir }: Library,
  url: string,
  name: string,
) {
  const store = await openStore({ dataDir }, ulid);
  const library = { store, content: new ContentFolder(contentDir), clock: systemClock() };
  const { auth } = await openPeople(library, {}, dataDir);
  const headers = await signedIn(auth, store, { name, role: "editor" });
  await store.close();
  const [cookie, value] = (headers.get("cookie") ?? "").split("=", 2);
  await context.addCookies([{ name: cookie ?? "", value: value ?? "", url }]);
}

async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.locator("[data-bead]").first()).toBeVisible();
}

/** The rows around, as their sentences in short. */
const rows = (page: Page) =>
  page
    .locator("[data-bead]")
    .evaluateAll((all) =>
      all
        .slice(0, 6)
        .map((row) =>
          ["nl", "en"]
            .map((side) =>
              [...row.querySelectorAll<HTMLElement>(`[data-side=${side}]`)].map((s) => s.dataset.key).join(),
            )
            .join(" | "),
        ),
    );

const sentence = (page: Page, row: number, side: "nl" | "en", at = 0) =>
  page.locator("[data-bead]").nth(row).locator(`[data-side=${side}]`).nth(at);

/** Whether nothing lies over its lower edge. */
const isInSight = (target: Locator) =>
  target.evaluate((it) => {
    const { left, width, bottom } = it.getBoundingClientRect();
    return it.contains(document.elementFromPoint(left + width / 2, bottom - 3));
  });

test("anybody may look, and is told that changing takes an editor", async ({ page }) => {
  await open(page);
  await expect(page.getByText("Changing an alignment takes an editor.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Merge/ })).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
});

test.describe("as an editor", () => {
  test.beforeEach(async ({ context, library, baseURL }, { testId }) => {
    await signInAsEditor(context, library, baseURL ?? "", `editor-${testId}-${Date.now()}`);
  });

  test("what I go to by the keys is never behind the bar of buttons, nor is a sentence that I cut", async ({
    page,
  }) => {
    await open(page);
    await sentence(page, 0, "en").focus();
    for (let row = 0; row < 12; row += 1) {
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => isInSight(page.locator("[aria-current=true][data-side]"))).toBe(true);
    }
    await page.keyboard.press("x");
    const gap = page.locator("[data-cut]:focus");
    await expect(gap).toBeVisible();
    await expect.poll(() => isInSight(gap)).toBe(true);
  });

  test("I do everything with the keyboard, and undo it after a reload", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no keyboard");
    await open(page);
    const before = await rows(page);
    await sentence(page, 0, "nl").focus();
    await page.keyboard.press("m");
    const merged = await rows(page);
    expect(merged[0]?.split(" | ")[0]?.split(",")).toHaveLength(2);
    await page.keyboard.press("l");
    await page.keyboard.press("s");
    expect(await rows(page)).toEqual(before);
    await page.keyboard.press("u");
    await page.keyboard.press("0");
    await page.keyboard.press("d");
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText("Cut.");
    const edited = await rows(page);
    expect(edited).not.toEqual(before);
    await page.reload();
    await expect(page.getByText(/not saved yet/)).toBeVisible();
    expect(await rows(page)).toEqual(edited);
    const undo = page.getByRole("button", { name: "Undo" });
    while (await undo.isEnabled()) await undo.click();
    expect(await rows(page)).toEqual(before);
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await rows(page)).toEqual(merged);
    await page.keyboard.press("Control+z");
    expect(await rows(page)).toEqual(before);
  });

  test("keys work from the start, after a click on the strip and from a button, not in a field", async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, "a phone has no keyboard");
    await open(page);
    const before = await rows(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("m");
    await page.keyboard.press("Escape");
    expect(await rows(page)).toEqual(before);
    await page.keyboard.press("m");
    expect((await rows(page))[0]?.split(" | ")[0]?.split(",")).toHaveLength(2);
    await page.keyboard.press("Control+z");
    expect(await rows(page)).toEqual(before);

    const box = await page.getByRole("img", { name: /How sure each row is/ }).boundingBox();
    if (!box) throw new Error("there is no strip");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const current = page.locator("[aria-current=true][data-side]");
    await expect(current).toBeFocused();
    const key = await current.getAttribute("data-key");
    await page.keyboard.press("ArrowDown");
    await expect(current).not.toHaveAttribute("data-key", key ?? "");

    await page.getByRole("button", { name: "As in the text" }).focus();
    await page.keyboard.press("Enter");
    expect(await rows(page), "Enter is the button's").toEqual(before);
    await page.keyboard.press("j");
    await expect(current).toBeFocused();

    await page.getByRole("searchbox").focus();
    await page.keyboard.type("mv0");
    expect(await rows(page), "a field takes its letters").toEqual(before);
    await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  });

  test("a key goes on from the rows in sight when I have scrolled away", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no keyboard");
    await open(page);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 1500);
    await expect(sentence(page, 0, "nl")).not.toBeInViewport();
    await page.keyboard.press("j");
    const current = page.locator("[aria-current=true][data-side]");
    await expect(current).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test("I carry a sentence with the mouse to the row below", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no mouse");
    await open(page);
    const key = await sentence(page, 1, "en").getAttribute("data-key");
    const [from, to] = [
      await sentence(page, 1, "en").boundingBox(),
      await sentence(page, 2, "en").boundingBox(),
    ];
    if (!from || !to) throw new Error("the rows are out of sight");
    await page.mouse.move(from.x + 30, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + 10, { steps: 6 });
    await expect(page.locator("[data-target]")).toHaveCount(1);
    await page.mouse.up();
    expect((await rows(page))[2]?.split(" | ")[1]?.split(",")[0]).toBe(key);
    await page.getByRole("button", { name: "Undo" }).click();
  });

  test("I save, and the reading page and the file have it", async ({ page, library, isMobile }) => {
    await open(page);
    await sentence(page, 2, "nl").click();
    await page.getByRole("button", { name: /^Merge with next/ }).click();
    const merged = (await rows(page))[2];
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status")).toHaveText("Saved.");
    await expect(page.getByText("All is saved")).toBeVisible();
    await page.reload();
    await expect(page.locator("[data-bead]").first()).toBeVisible();
    expect((await rows(page))[2]).toBe(merged);
    expect((await library.tweeluik("sync")).stdout).toContain(isMobile ? "" : "Nothing has changed");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status")).toHaveText("Saved.");
  });

  test("what somebody else saved meanwhile is shown, not overwritten", async ({
    page,
    browser,
    library,
    baseURL,
  }) => {
    await open(page);
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    await signInAsEditor(context, library, baseURL ?? "", `other-${Date.now()}`);
    const theirs = await context.newPage();
    await open(theirs);
    await sentence(theirs, 0, "nl").click();
    await theirs.getByRole("button", { name: /^Merge with next/ }).click();
    await theirs.getByRole("button", { name: "Save" }).click();
    await expect(theirs.getByRole("status")).toHaveText("Saved.");
    await sentence(page, 0, "nl").click();
    await page.getByRole("button", { name: /^No counterpart/ }).click();
    await page.evaluate(() => scrollTo({ top: 1500, behavior: "instant" }));
    await page.keyboard.press("Control+s");
    const notice = page.getByRole("region", { name: "In the meantime something changed here" });
    await expect(notice).toBeFocused();
    await expect(notice.getByRole("heading")).toBeInViewport();
    await expect(notice.getByText(/saved by other-/)).toBeVisible();
    await expect(notice).toContainText("One of your edits did not fit any more and was set aside.");
    await expect(notice).not.toContainText("The others");
    await expect(page.getByText("1 set aside")).toBeVisible();
    await expect(page.getByText("All is saved")).toHaveCount(0);
    expect(await isInSight(notice.getByRole("heading"))).toBe(true);
    expect((await rows(page))[0]).toBe((await rows(theirs))[0]);
    await notice.getByRole("button", { name: "Understood" }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByText("All is saved")).toBeVisible();
    await expect(page.locator("[aria-current=true][data-side]")).toBeFocused();
    await theirs.getByRole("button", { name: "Undo" }).click();
    await theirs.getByRole("button", { name: "Save" }).click();
    await expect(theirs.getByText("All is saved")).toBeVisible();
    await context.close();
  });

  test("I am told what was done, or why nothing was", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no keyboard");
    await open(page);
    const said = page.getByRole("status");
    for (const [key, words] of [
      ["s", "This sentence is the only one on its side: there is nothing to split."],
      ["u", "There is no row on that side."],
      ["m", "Merged."],
      ["s", "This sentence is the first of its row. Choose the one that is to begin the second row."],
      ["Enter", "This row is correct and locked already."],
      ["0", "Separated."],
      ["0", "This sentence already has no counterpart."],
    ] as const) {
      await page.keyboard.press(key);
      await expect(said, key).toHaveText(words);
    }
    await page.keyboard.press("v");
    await expect(said).toHaveText(/^(Locked|Unlocked)\.$/);
    const wasLocked = (await said.textContent()) === "Locked.";
    await page.keyboard.press("v");
    await expect(said).toHaveText(wasLocked ? "Unlocked." : "Locked.");
    while (await page.getByRole("button", { name: "Undo" }).isEnabled())
      await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(said).toHaveText("There is nothing to undo.");
  });

  test("doubtful first: the least sure first, each between its neighbours, then the others by how sure", async ({
    page,
  }) => {
    const sures: Readonly<Record<number, number>> = { 4: 50, 10: 30, 16: 94, 20: 83 };
    await page.route(`**/api/align/${SLUG}`, async (route) => {
      const answer = await route.fetch();
      const alignment = await answer.json();
      let index = -1;
      for (const row of alignment.rows)
        for (const bead of row.beads) {
          index += 1;
          Object.assign(bead, { sure: sures[index] ?? 99, locked: false });
        }
      await route.fulfill({ json: alignment });
    });
    await open(page);
    await page.getByRole("button", { name: "Doubtful first" }).click();
    const shown = () =>
      page.locator("[data-bead], [data-group]").evaluateAll((all) =>
        all.slice(0, 16).map((each) => {
          if (!(each instanceof HTMLElement) || each.dataset.bead === undefined) return each.textContent;
          const sure = /\d+/.exec(each.getAttribute("aria-label") ?? "")?.[0];
          return each.dataset.context === undefined ? Number(sure) : "context";
        }),
      );
    const between = (sure: number) => ["context", sure, "context"];
    await expect
      .poll(shown)
      .toEqual([
        "Doubtful, with what stands around them",
        ...between(30),
        ...between(50),
        "Less sure than most",
        ...between(83),
        ...between(94),
        "The rest, as in the text",
        99,
      ]);
    expect(await findings(page)).toEqual([]);
    await sentence(page, 0, "nl").click();
    await page.keyboard.press("j");
    await expect(page.locator("[data-doubtful]").first().locator("[aria-current]")).toHaveCount(1);
    await page.getByRole("button", { name: "As in the text" }).click();
    await expect(page.locator("[data-group], [data-context]")).toHaveCount(0);
  });

  test("re-aligning from here leaves a locked row as it is", async ({ page }) => {
    await open(page);
    const before = await rows(page);
    await sentence(page, 3, "nl").click();
    await page.getByRole("button", { name: /^Merge with next/ }).click();
    await sentence(page, 0, "nl").click();
    await page.getByRole("button", { name: /^Re-align from here/ }).click();
    await expect(page.getByRole("status")).toHaveText(/^Aligned again/, { timeout: 20_000 });
    const after = await rows(page);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]?.split(" | ")[0]?.split(",")).toHaveLength(2);
  });

  for (const [locale, undo, unsaved] of [
    ["en", "Undo", "1 not saved yet"],
    ["nl", "Ongedaan maken", "1 nog niet opgeslagen"],
  ] as const)
    test(`on a phone the bar above the rows has two lines (${locale})`, async ({ page, isMobile }) => {
      test.skip(!isMobile, "the bar of a wide page has one");
      await open(page, `/${locale}/align/${SLUG}`);
      await sentence(page, 0, "nl").click();
      await page.keyboard.press("m");
      await expect(page.getByText(unsaved)).toBeVisible();
      const bar = page.getByRole("group").first().locator("..");
      const tops = await bar
        .getByRole("button")
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(2);
      await bar.getByRole("button", { name: undo }).click();
      await expect(page.getByText(unsaved)).toHaveCount(0);
    });

  test("nothing stands in anybody's way, and the strip leads there", async ({ page }) => {
    await open(page);
    await sentence(page, 0, "nl").click();
    await page.getByRole("button", { name: /^Lock/ }).click();
    await page.getByRole("button", { name: "Doubtful first" }).click();
    expect(await findings(page)).toEqual([]);
    const strip = page.getByRole("img", { name: /How sure each row is/ });
    const box = await strip.boundingBox();
    if (!box) throw new Error("there is no strip");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 4);
    await expect(page.locator("[data-bead] [aria-current]")).toBeInViewport();
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});
