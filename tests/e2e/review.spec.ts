import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import type { RunningServer } from "./server.ts";
import { expect, test, untilHydrated } from "./test.ts";

// Each of these goes through several pages as several people.
test.describe.configure({ timeout: 90_000 });

const SLUG = "drie-maanden-druk";
const TEXT = `/en/read/${SLUG}`;

const english = (page: Page) => page.getByRole("textbox", { name: /^(English|Engels)/ });
const why = (page: Page) => page.getByRole("textbox", { name: "Why" });
const sendButton = (page: Page) => page.getByRole("button", { name: /Send (to the reviewers|it again)/ });

/** Opens the page on which a row's wording is suggested, ready to be typed on. */
async function startSuggesting(page: Page, row: string): Promise<string> {
  await page.goto(`/en/suggest/${SLUG}/${row}`);
  await untilHydrated(page);
  return english(page).inputValue();
}

/** A suggestion made past the pages, as another tab would. */
async function suggestByApi(
  page: Page,
  server: RunningServer,
  row: string,
  change: (text: string) => string,
) {
  const now = await (await page.request.get(`/api/review/row/${SLUG}/${row}`)).json();
  const { paragraph, hash, sentences } = now.rows[0].en[0];
  const changes = [{ paragraph, base: hash, sentences: sentences.with(-1, change(sentences.at(-1))) }];
  const body = { own: null, text: SLUG, side: "en", changes, beads: null, why: "by another way" };
  return (await post(page.request, server, "/api/review/suggest", body)).id as string;
}

async function post(request: APIRequestContext, server: RunningServer, path: string, data: object) {
  const answer = await request.post(path, { data, headers: { origin: server.url } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** Waits until what is done has led to another page. */
async function leaving(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
}

const acceptByApi = (page: Page, server: RunningServer, id: string) =>
  post(page.request, server, `/api/review/one/${id}`, {
    act: "accept",
    taking: { what: "all" },
    reason: "",
    reviewed: true,
  });

test("a contributor suggests from the text, and a reviewer takes the good half; the page shows it", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "contributor");
  await page.goto(`${TEXT}#p4`);
  await untilHydrated(page);
  await page.locator("#p4 [data-b]").first().hover();
  await page.locator("#p4").getByRole("button", { name: "Something wrong here?" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Suggest a wording" }).click();
  await untilHydrated(page);
  const text = await english(page).inputValue();
  await english(page).fill(
    text.replace("three months now", "three months").replace("ratcheting things up", "cranking it up"),
  );
  await why(page).fill("“cranking it up” is what he does");
  await expect(page.locator("ins", { hasText: "cranking it" })).toBeVisible();
  await page.reload();
  await untilHydrated(page);
  await expect(page.getByRole("status").filter({ hasText: "is here again" })).toBeVisible();
  await expect(english(page)).toHaveValue(/cranking it up/);
  await sendButton(page).click();
  await expect(page.getByText("Sent. A reviewer will look at it.")).toBeVisible();

  await signInAs(page, server, "reviewer");
  await page.goto("/en/review");
  await page.getByRole("listitem").filter({ hasText: "is what he does" }).getByRole("link").first().click();
  await untilHydrated(page);
  await expect(page.getByRole("heading", { level: 1, name: "Paragraph 3: 2 changes" })).toBeVisible();
  await page.getByRole("button", { name: "Change A" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("“now” carries the weariness");
  await leaving(page, () => page.getByRole("button", { name: "Accept B" }).click());

  await page.goto(TEXT);
  await expect(page.locator("#p4")).toContainText("three months now");
  await expect(page.locator("#p4")).toContainText("cranking it up");
  await page.goto(`${TEXT}/why/p4`);
  await expect(page.getByRole("listitem").filter({ hasText: "carries the weariness" })).toBeVisible();

  await signInAs(page, server, "contributor");
  await page.goto("/en/review/mine");
  const mine = page.getByRole("listitem").filter({ hasText: "is what he does" });
  await expect(mine).toContainText("accepted in part");
  await mine.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: /^Accepted in part by De reviewer/ })).toBeVisible();
  await expect(page.getByText("From what was suggested to what was accepted")).toBeVisible();
});

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
  test.use({ allowedComplaints: [/401|403|409|ERR_INTERNET_DISCONNECTED/] });

  test("somebody was faster: both wordings are shown, and put together", async ({ page, server }) => {
    await signInAs(page, server, "contributor");
    const other = await suggestByApi(page, server, "p10", (text) => `${text} So it is said.`);
    const text = await startSuggesting(page, "p10");
    await english(page).fill(`Well, ${text}`);
    const mine = await page.context().cookies();
    await signInAs(page, server, "reviewer");
    await acceptByApi(page, server, other);
    await page.context().clearCookies();
    await page.context().addCookies(mine);
    await sendButton(page).click();
    await expect(page.getByText("Somebody was faster")).toBeVisible();
    await page.getByRole("button", { name: "Go on with the two together" }).click();
    await expect(english(page)).toHaveValue(/^Well, [\s\S]*So it is said\.$/);
    await sendButton(page).click();
    await expect(page.getByText("Sent. A reviewer will look at it.")).toBeVisible();
  });

  test("a session that has ended keeps the draft, and says what to do", async ({ page, server }) => {
    await signInAs(page, server, "contributor");
    const text = await startSuggesting(page, "p12");
    await english(page).fill(`${text} Or so.`);
    await page.context().clearCookies();
    await sendButton(page).click();
    await expect(page.getByText("You are not signed in, or no longer.")).toBeVisible();
    await expect(english(page)).toHaveValue(/Or so\.$/);
    await signInAs(page, server, "contributor");
    await page.reload();
    await untilHydrated(page);
    await expect(english(page)).toHaveValue(/Or so\.$/);
    await sendButton(page).click();
    await expect(page.getByText("Sent. A reviewer will look at it.")).toBeVisible();
  });

  test("without a connection nothing is lost", async ({ page, server, context }) => {
    await signInAs(page, server, "contributor");
    const text = await startSuggesting(page, "p13");
    await english(page).fill(`${text} Perhaps.`);
    await context.setOffline(true);
    await sendButton(page).click();
    await expect(page.getByText("There is no connection.")).toBeVisible();
    await context.setOffline(false);
    await sendButton(page).click();
    await expect(page.getByText("Sent. A reviewer will look at it.")).toBeVisible();
  });

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

test("a reader without an account says that something is wrong, and a reviewer deals with it", async ({
  page,
  server,
}) => {
  await page.goto(`${TEXT}#p5`);
  await untilHydrated(page);
  await page.locator("#en-p5-s1").hover();
  await page.locator("#p5").getByRole("button", { name: "Something wrong here?" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What is wrong" }).fill("This reads oddly.");
  await dialog.getByRole("button", { name: "Tell the reviewers" }).click();
  await expect(page.getByText("It is with the reviewers now.")).toBeVisible();
  await page.goto("/en/review?kind=report");
  await expect(page.getByText("Nothing waits under this filter.")).toBeVisible();
  await signInAs(page, server, "reviewer");
  await page.goto("/en/review?kind=report");
  await page.getByRole("listitem").filter({ hasText: "This reads oddly." }).getByRole("link").first().click();
  await untilHydrated(page);
  await expect(page.locator("mark")).toBeVisible();
  await leaving(page, () => page.getByRole("button", { name: "Dealt with" }).click());
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

test("people talk about a suggestion", async ({ page, server }) => {
  await signInAs(page, server, "contributor");
  const id = await suggestByApi(page, server, "p18", (text) => `${text} Three.`);
  await signInAs(page, server, "reviewer");
  await page.goto(`/en/review/${id}`);
  await untilHydrated(page);
  await page.getByRole("textbox", { name: "Comment" }).fill("Why three?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("article").filter({ hasText: "Why three?" }).last()).toBeVisible();
  await untilHydrated(page);
  await page.getByRole("button", { name: "Settled" }).click();
  await expect(page.getByText("settled by De reviewer")).toBeVisible();
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

test(`axe finds nothing on any screen of the desk`, async ({ page, server }) => {
  test.slow();
  const look = async (path: string, act: () => Promise<void> = async () => {}) => {
    await page.goto(path);
    await untilHydrated(page);
    await act();
    expect(await findings(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  };
  await look("/en/review");
  await signInAs(page, server, "contributor");
  const id = await suggestByApi(page, server, "p4", (text) => `${text} So "three" months.`);
  await look("/nl/review/mine");
  await look(`/en/review/${id}`);
  await look(`/nl/suggest/${SLUG}/p4?rows=2`, () => english(page).first().fill("Something else."));
  await look(`/en/suggest/${SLUG}/p4/note`);
  await signInAs(page, server, "reviewer");
  await look("/nl/review");
  await look(`/en/review/batch?id=${id}`);
  await look(`/en/review/${id}`, () => page.getByRole("button", { name: "Side by side" }).click());
  await look(`/en/review/${id}`, () => page.getByRole("button", { name: "Edit and accept" }).click());
  await look(`/nl/review/${id}`, () => page.getByRole("button", { name: "Voor en na" }).click());
  await look("/nl/review/reasons", () => page.getByRole("button", { name: "Een reden toevoegen" }).click());
  await signInAs(page, server, "editor");
  await look(`/en/read/${SLUG}/edit`, async () => {
    for (const fold of await page.locator("details > summary").all()) await fold.click();
  });
  await look(`/nl/read/${SLUG}/edit/en/p4`, () => page.locator("textarea").fill("Another *wording*."));
  await look(`/en/read/${SLUG}/edit/nl/p7`);
  await look(TEXT, async () => {
    await page.locator("#p4 [data-b]").first().hover();
    await page.locator("#p4").getByRole("button", { name: "Something wrong here?" }).click();
  });
});
