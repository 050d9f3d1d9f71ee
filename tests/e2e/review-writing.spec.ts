import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import {
  acceptByApi,
  english,
  leaving,
  SLUG,
  sendButton,
  startSuggesting,
  suggestByApi,
  TEXT,
  why,
} from "./suggestions.ts";
import { expect, test, untilHydrated } from "./test.ts";

// Each of these goes through several pages as several people.
test.describe.configure({ timeout: 90_000 });

test.use({ libraryName: "review-writing" });

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

test.describe("when something goes wrong", () => {
  test.use({ allowedComplaints: [/401|409|ERR_INTERNET_DISCONNECTED/] });

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

// It leaves a suggestion on the paragraph that the first test here suggests on, so it comes last.
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
