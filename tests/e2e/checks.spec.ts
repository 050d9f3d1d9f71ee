import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import type { Library, RunningServer } from "./server.ts";
import { expect, test, untilHydrated } from "./test.ts";

test.describe.configure({ timeout: 90_000 });

const SLUG = "kernwapens-over-de-grens";
const PAGE = `/en/checks/${SLUG}`;

/** What is wrong in the English from now on: two doubled spaces, which have one mend, and two wrong numbers. */
const FLAWS = [
  ["speaks volumes", "speaks  volumes"],
  ["2,000 kilometres", "3,000 kilometres"],
  ["will be gone", "will  be gone"],
  ["more than 80 per cent", "more than 1712 per cent"],
] as const;

async function edit(library: Library, change: (text: string) => string): Promise<void> {
  const path = join(library.contentDir, "en", `${SLUG}.md`);
  await writeFile(path, change(await readFile(path, "utf8")));
  const { code, stderr } = await library.tweeluik("sync");
  expect(code, stderr).toBe(0);
}

function spoilt(text: string): string {
  return FLAWS.reduce((now, [right, wrong]) => {
    expect(now, "the text still has these words").toContain(right);
    return now.replace(right, wrong);
  }, text);
}

const items = (page: Page) => page.locator("#findings > li:visible");
const item = (page: Page, words: string | RegExp) => items(page).filter({ hasText: words });

async function openList(page: Page, server: RunningServer, role: "contributor" | "reviewer"): Promise<void> {
  await signInAs(page, server, role);
  await page.goto(PAGE);
  await untilHydrated(page);
  await expect(page.getByRole("button", { name: "Mend" }).first()).toBeVisible();
}

test.beforeAll(({ library, server }) => {
  expect(server.url).not.toBe("");
  return edit(library, spoilt);
});

test("the keys are named where there are keys: on a wide page, not on a telephone", async ({
  page,
  server,
  isMobile,
}) => {
  await openList(page, server, "contributor");
  const keys = page.getByText("j and k go to the next and the previous finding");
  await expect(keys).toBeVisible({ visible: !isMobile });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(keys).toBeHidden();
});

test("a reader narrows the findings to one check, and to those that were answered", async ({
  page,
  server,
}) => {
  await openList(page, server, "contributor");
  const count = await items(page).count();
  expect(count).toBeGreaterThanOrEqual(3);
  await page.getByLabel("Check").selectOption({ label: "Spaces" });
  await expect(page.getByRole("heading", { level: 2, name: /Spaces/ })).toHaveCount(
    await items(page).count(),
  );
  expect(await items(page).count()).toBeLessThan(count);
  await page.getByLabel("Check").selectOption("");
  await page.getByLabel("Show").selectOption({ label: "Dismissed" });
  await expect(page.getByText(/^No finding like that\.$|finding/).first()).toBeVisible();
  await expect(item(page, "1712")).toHaveCount(0);
  await page.getByLabel("Show").selectOption("");
  await expect(item(page, "1712")).toHaveCount(1);
});

test("a reviewer works through the findings by keyboard alone: mends, takes back, dismisses with a reason", async ({
  page,
  server,
}) => {
  await openList(page, server, "reviewer");
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("[data-finding]")?.textContent ?? "");
  const walkTo = async (words: string) => {
    for (let step = 0; step < 30 && !(await focused()).includes(words); step += 1)
      await page.keyboard.press("j");
    expect(await focused()).toContain(words);
  };
  await page.keyboard.press("j");
  const first = await focused();
  await page.keyboard.press("j");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("k");
  expect(await focused()).toBe(first);

  await walkTo("Spaces");
  await page.keyboard.press("m");
  await expect(page.getByRole("status").filter({ hasText: "Suggested" })).toBeVisible();
  const mended = page.locator("#findings > li:focus");
  await expect(mended.getByRole("link", { name: "See the suggestion" })).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toBeVisible();
  await expect(mended.getByRole("button", { name: "Mend" })).toBeVisible();

  await walkTo("1712");
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: "Dismiss" });
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect.poll(focused, "the place is not lost").toContain("1712");
  await page.keyboard.press("d");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("a joke of the translator");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: /^Dismissed$/ })).toBeVisible();
  await expect(item(page, "1712")).toHaveCount(0);
  await page.reload();
  await untilHydrated(page);
  await page.getByLabel("Show").selectOption({ label: "Dismissed" });
  await expect(item(page, "Dismissed: a joke of the translator")).toHaveCount(1);
});

test("a click mends a finding: it is suggested, accepted by another, and gone", async ({ page, server }) => {
  await openList(page, server, "contributor");
  const flaw = item(page, "be gone");
  await flaw.getByRole("button", { name: "Mend" }).click();
  await flaw.getByRole("link", { name: "See the suggestion" }).click();
  await page.waitForURL(/\/review\/[0-9A-Z]{26}$/);
  const suggestion = page.url();
  await signInAs(page, server, "reviewer");
  await page.goto(suggestion);
  await untilHydrated(page);
  await expect(page.getByText("Solved findings:")).toBeVisible();
  await page.getByRole("button", { name: /^Accept/ }).click();
  await page.waitForURL((url) => url.href !== suggestion);
  await page.goto(PAGE);
  await untilHydrated(page);
  await expect(item(page, "be gone")).toHaveCount(0);
});

test("who suggests a wording mends what the checks find by a click, and takes that back", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "contributor");
  await page.goto(`/en/suggest/${SLUG}/p3`);
  await untilHydrated(page);
  const box = page.getByRole("textbox", { name: /^English/ });
  await expect(page.getByText("Findings that were there already:")).toBeVisible();
  const before = await box.inputValue();
  expect(before).toContain("speaks  volumes");
  await page.getByRole("button", { name: "Mend Spaces" }).click();
  await expect(box).toHaveValue(before.replace("speaks  volumes", "speaks volumes"));
  await expect(page.getByText("Solved findings:")).toBeVisible();
  await page.getByRole("button", { name: "Undo the mend" }).click();
  await expect(box).toHaveValue(before);
});

test.describe("an error", () => {
  test.use({ allowedComplaints: [/409|400/] });

  test("blocks acceptance until the reviewer overrules it with a reason", async ({ page, server }) => {
    await signInAs(page, server, "contributor");
    await page.goto(`/en/suggest/${SLUG}/p7`);
    await untilHydrated(page);
    const box = page.getByRole("textbox", { name: /^English/ });
    await box.fill(`${await box.inputValue()} In 1893.`);
    await expect(page.getByText("New findings of the checks:")).toBeVisible();
    await page.getByRole("button", { name: "Send to the reviewers" }).click();
    await page.getByRole("link", { name: "See your suggestion" }).click();
    await page.waitForURL(/\/review\/[0-9A-Z]{26}$/);
    const suggestion = page.url();
    await signInAs(page, server, "reviewer");
    await page.goto(suggestion);
    await untilHydrated(page);
    const accept = page.getByRole("button", { name: /^Accept/ });
    await accept.click();
    await expect(page.getByText("The checks find an error in this wording")).toBeVisible();
    await page.getByRole("checkbox", { name: /Accept all the same/ }).check();
    await accept.click();
    await expect(page.getByText("A reason is missing.")).toBeVisible();
    await page.getByRole("textbox", { name: "Reason" }).fill("the year stands in the caption");
    await accept.click();
    await page.waitForURL((url) => url.href !== suggestion);
    await page.goto(PAGE);
    await untilHydrated(page);
    await page.getByLabel("Show").selectOption({ label: "Dismissed" });
    await expect(item(page, "Dismissed: the year stands in the caption").first()).toBeVisible();
  });
});

test("axe finds nothing on the list of findings", async ({ page, server }) => {
  test.slow();
  const look = async (what: string) => {
    expect(await findings(page), what).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, what).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  };
  await signInAs(page, server, "reviewer");
  await page.goto("/nl/checks");
  await untilHydrated(page);
  await look("the library");
  await page.getByRole("button", { name: "Afwijzen" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("the dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Verbeteren" }).first().click();
  await expect(page.getByRole("link", { name: "Bekijk het voorstel" })).toBeVisible();
  await look("a mend");
});

test("a sentence that has no counterpart leads an editor to its row in the alignment", async ({
  page,
  server,
  library,
}) => {
  const [beads, sentence] = ['{#p2 beads="1-1 1-1 1-1 1-0"}', "So now he is having them back to stay.\n"];
  await edit(library, (text) => text.replace("{#p2}", beads).replace(sentence, ""));
  try {
    const way = item(page, "Sentence left out").getByRole("link", { name: "Pair it in the alignment" });
    await signInAs(page, server, "reviewer");
    await page.goto(PAGE);
    await untilHydrated(page);
    await expect(item(page, "Sentence left out").first()).toBeVisible();
    await expect(way).toBeHidden();
    await signInAs(page, server, "editor");
    await page.goto(PAGE);
    await untilHydrated(page);
    await way.first().click();
    await expect(page).toHaveURL(new RegExp(`/en/align/${SLUG}#p2$`));
    await expect(page.locator("[data-key^='p2:'][aria-current]")).toBeInViewport();
  } finally {
    await edit(library, (text) => text.replace(/(\{#p2) .*\}\n(.+\n.+\n.+\n)/, `$1}\n$2${sentence}`));
  }
});
