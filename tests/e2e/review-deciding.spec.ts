import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import { acceptByApi, english, leaving, sendButton, suggestByApi, TEXT, why } from "./suggestions.ts";
import { expect, test, untilHydrated } from "./test.ts";

// Each of these goes through several pages as several people.
test.describe.configure({ timeout: 90_000 });

test.use({ libraryName: "review-deciding" });

// Of what waits the oldest comes first: this is done before anything else of this library leaves a suggestion waiting.
test("a queue is gone through by keyboard alone", async ({ page, server, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await signInAs(page, server, "contributor");
  await suggestByApi(page, server, "p5", (text) => `${text} The stakes rise.`);
  await suggestByApi(page, server, "p8", (text) => `${text} Indeed.`);
  await signInAs(page, server, "reviewer");
  await page.goto("/en/review");
  await untilHydrated(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/review\/[0-9A-Z]{26}$/);
  await untilHydrated(page);
  const first = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== first);
  await untilHydrated(page);
  await page.keyboard.press("k");
  await page.waitForURL(first);
  await untilHydrated(page);
  const reason = page.getByRole("textbox", { name: "Reason" });
  await expect(async () => {
    // The address is that of the next one a moment before its keys are.
    await reason.blur();
    await page.keyboard.press("r");
    await expect(reason).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("good");
  await expect(reason).toHaveValue("good");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("a");
  await page.waitForURL((url) => url.href !== first);
  await page.goto(`${TEXT}`);
  await expect(page.locator("#p5")).toContainText("The stakes rise.");
});

test.describe("when something goes wrong", () => {
  test.use({ allowedComplaints: [/403|409/] });

  test("a decision that comes too late is refused, with what was typed still there", async ({
    page,
    server,
  }) => {
    await signInAs(page, server, "contributor");
    const id = await suggestByApi(page, server, "p14", (text) => `${text} Too late.`);
    await signInAs(page, server, "reviewer");
    await page.goto(`/en/review/${id}`);
    await untilHydrated(page);
    await page.getByRole("textbox", { name: "Reason" }).fill("it says more than the Dutch");
    await acceptByApi(page, server, id);
    await page.getByRole("button", { name: "Reject" }).click();
    await expect(page.getByText("Somebody has decided on this already")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("it says more than the Dutch");
  });

  test("who may not decide is not asked to, and is told so", async ({ page, server }) => {
    await signInAs(page, server, "contributor");
    const id = await suggestByApi(page, server, "p15", (text) => `${text} Mine.`);
    await page.goto(`/en/review/${id}`);
    await expect(page.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
    const data = { act: "reject", reason: "no" };
    const headers = { origin: server.url };
    const refused = await page.request.post(`/api/review/one/${id}`, { data, headers });
    expect(refused.status()).toBe(403);
    expect((await refused.json()).message).toContain("Ask the owner");
  });
});

test("one change alone is taken: what stays is shown unmarked, and the row is not said to be right", async ({
  page,
  server,
  isMobile,
}) => {
  await signInAs(page, server, "contributor");
  const id = await suggestByApi(page, server, "p12", (text) =>
    text.replace("line", "way").replace("guarantee", "promise"),
  );
  await signInAs(page, server, "reviewer");
  await page.goto(`/en/review/${id}`);
  await untilHydrated(page);
  const isRight = page.getByRole("checkbox", { name: "The whole paragraph is right against the Dutch" });
  await expect(isRight).toBeChecked();
  await expect(page.locator("[data-judged] ins")).toHaveCount(2);
  if (!isMobile) await expect(page.getByText("1–2 choose changes A–B")).toBeVisible();
  await page.getByRole("button", { name: "Change A" }).click();
  await expect(page.locator("[data-judged] ins")).toHaveText([/promise$/]);
  await expect(page.locator("[data-judged]")).toContainText("That is a lineA of reasoning");
  await expect(isRight).not.toBeChecked();
  await isRight.check();
  await page.getByRole("button", { name: "Change A" }).click();
  await page.getByRole("button", { name: "Change A" }).click();
  await expect(isRight).not.toBeChecked();
  expect(await findings(page)).toEqual([]);
  const sent = page.waitForRequest(/\/api\/review\/one\//);
  await leaving(page, () => page.getByRole("button", { name: "Accept B" }).click());
  expect((await sent).postDataJSON()).toMatchObject({ act: "accept", reviewed: false });
  const done = page.getByRole("status").filter({ hasText: "accepted in part" });
  expect(await findings(page)).toEqual([]);
  await done.getByRole("link").click();
  await page.waitForURL(new RegExp(`/review/${id}$`));
});

test("a paragraph in which the checks find something is not said to be right beforehand", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "contributor");
  const id = await suggestByApi(page, server, "p11", (text) => text.replace(" ", "  "));
  await signInAs(page, server, "reviewer");
  await page.goto(`/en/review/${id}`);
  await untilHydrated(page);
  await expect(page.getByText("New findings of the checks")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "The whole paragraph is right" })).not.toBeChecked();
});

test("who is alone with a suggestion of their own is shown the ways on", async ({ page, server }) => {
  await signInAs(page, server, "owner");
  const id = await suggestByApi(page, server, "p18", (text) => `${text} By herself.`);
  await page.goto(`/en/review/${id}`);
  const own = page.getByText("This is your own suggestion").locator("..");
  await expect(own.getByRole("link", { name: "People may accept their own suggestions" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await own.getByRole("link", { name: "Edit this text" }).click();
  await page.waitForURL(`**${TEXT}/edit`);
  await page.goto("/en/review");
  const mine = page.getByRole("listitem").filter({ hasText: "By herself." });
  const by = await page.locator("select[name=by] option", { hasText: "De owner" }).getAttribute("value");
  await page.goto(`/en/review?by=${by}`);
  await expect(mine).toBeVisible();
  await expect(page.getByRole("listitem").getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Look at the chosen ones together" })).toHaveCount(0);
  await expect(page.getByText("x choose")).toHaveCount(0);
});

test("several suggestions are looked at and decided together", async ({ page, server }) => {
  await signInAs(page, server, "contributor");
  await suggestByApi(page, server, "p16", (text) => `${text} One.`);
  await suggestByApi(page, server, "p17", (text) => `${text} Two.`);
  await signInAs(page, server, "reviewer");
  await page.goto("/en/review");
  for (const words of ["One.", "Two."])
    await page.getByRole("listitem").filter({ hasText: words }).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Look at the chosen ones together" }).click();
  await untilHydrated(page);
  await expect(page.locator("ins")).toContainText(["One.", "Two."]);
  await page.getByRole("textbox", { name: "Reason" }).fill("the Dutch says no such thing");
  await page.getByRole("button", { name: "Reject all of them" }).click();
  await expect(page.getByText("2 decided, 0 not")).toBeVisible();
});

test("English is suggested where there is none yet, and a reviewer puts it beside its Dutch", async ({
  page,
  server,
  library,
}) => {
  const file = join(library.contentDir, "nl/nog-zonder.md");
  await writeFile(
    file,
    "---\ntitle: Nog zonder\n---\n\n{#p1}\nDe veerman wacht.\nHij kijkt naar het water.\n",
  );
  expect((await library.tweeluik("sync")).code).toBe(0);
  await signInAs(page, server, "contributor");
  await page.goto("/en/read/nog-zonder");
  await untilHydrated(page);
  expect(await findings(page)).toEqual([]);
  await page.locator("#p1").getByRole("link", { name: "Suggest the English" }).click();
  await untilHydrated(page);
  await expect(page.getByText("There is no English here yet.")).toBeVisible();
  await english(page).fill("The ferryman waits.\nHe is looking at the water.");
  await expect(page.locator("ins").first()).toContainText("The ferryman waits.");
  await why(page).fill("a first try");
  expect(await findings(page)).toEqual([]);
  await sendButton(page).click();
  await page.getByRole("link", { name: "See your suggestion" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /one change$/ })).toBeVisible();
  const suggestion = page.url();
  await signInAs(page, server, "reviewer");
  await page.goto(suggestion);
  await untilHydrated(page);
  expect(await findings(page)).toEqual([]);
  await leaving(page, () => page.getByRole("button", { name: "Accept", exact: false }).first().click());
  await page.goto("/en/read/nog-zonder");
  await expect(page.locator("#p1 [lang=en]").first()).toContainText("He is looking at the water.");
  // The files follow the decision by a moment.
  await expect
    .poll(async () => (await library.tweeluik("verify")).stdout)
    .toBe("Files, store and history agree.\n");
  await rm(join(library.contentDir, "en/nog-zonder.md"));
  await rm(file);
  await library.tweeluik("sync");
});

test("reviewers keep the reasons that are offered themselves, in both languages", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "contributor");
  const id = await suggestByApi(page, server, "p6", (text) => `${text} Four.`);
  await page.goto("/en/review/reasons");
  await expect(page.getByRole("heading", { name: "This page is not for everybody" })).toBeVisible();
  await signInAs(page, server, "reviewer");
  await page.goto(`/en/review/${id}`);
  await page.getByRole("link", { name: "Change these reasons" }).click();
  await untilHydrated(page);
  await page.getByRole("button", { name: "Take out reason 4" }).click();
  await page.getByRole("button", { name: "Add a reason" }).click();
  await page.getByLabel("In Dutch").last().fill("Zo schrijven wij het niet.");
  await page.getByLabel("In English").last().fill("We do not write it like that.");
  const saved = page.waitForResponse(/\/api\/review\/reasons$/);
  await page.getByRole("button", { name: "Save the list" }).click();
  expect((await saved).status()).toBe(200);
  const changes = page.getByRole("region", { name: "Who changed what" });
  await expect(changes.locator("ins").first()).toHaveText("We do not write it like that.");
  await expect(changes.locator("del").first()).toHaveText("Both are right; the text keeps what it has.");
  await page.goto(`/nl/review/${id}`);
  await untilHydrated(page);
  await page.getByLabel("Een veelgegeven reden").selectOption("Zo schrijven wij het niet.");
  await expect(page.getByRole("textbox", { name: "Reden" })).toHaveValue("Zo schrijven wij het niet.");
});
