import type { Browser, Locator, Page } from "@playwright/test";
import { finger, type Hand, keyboard, mouse } from "./hands.ts";
import { invitation, PASSWORD } from "./people.ts";
import type { RunningServer } from "./server.ts";
import { expect, test, untilHydrated } from "./test.ts";

const SLUG = "drie-maanden-druk";

/** From a link in a letter to a sentence on the page: two people, each in a browser of their own. */
interface Journey {
  readonly hand: Hand;
  readonly isPhone: boolean;
  /** The row whose English is changed: two of its words, of which the second change is taken. */
  readonly row: string;
  readonly left: readonly [string, string];
  readonly taken: readonly [string, string];
}

const JOURNEYS: readonly Journey[] = [
  {
    hand: mouse,
    isPhone: false,
    row: "p9",
    left: ["will not be expecting", "will hardly be expecting"],
    taken: ["to cave in to", "to give in to"],
  },
  {
    hand: keyboard,
    isPhone: false,
    row: "p11",
    left: ["well and truly", "thoroughly"],
    taken: ["are pouring in", "are streaming in"],
  },
  {
    hand: finger,
    isPhone: true,
    row: "p9",
    left: ["will not be expecting", "will hardly be expecting"],
    taken: ["to cave in to", "to give in to"],
  },
];

for (const journey of JOURNEYS) {
  const { hand, isPhone } = journey;
  test(`${hand.name} a contributor comes in by an invitation and suggests, a reviewer takes half, the page shows it`, async ({
    page: owner,
    browser,
    server,
    isMobile,
  }, { project }) => {
    test.skip(isMobile !== isPhone, "the other project's hand");
    test.setTimeout(180_000);
    const links = {
      contributor: `/en/join/${await invitation(owner, server, "contributor")}`,
      reviewer: `/en/join/${await invitation(owner, server, "reviewer")}`,
    };
    const someone = () => newcomer(browser, server, project.use);

    const anna = await someone();
    await comeIn(hand, anna, links.contributor, `Anna ${hand.name}`);
    await signInAgain(hand, anna, `Anna ${hand.name}`);
    await openText(hand, anna);
    await goSuggest(journey, anna);
    await suggest(journey, anna);

    const bram = await someone();
    await comeIn(hand, bram, links.reviewer, `Bram ${hand.name}`);
    await takeHalf(journey, bram);
    await openText(hand, bram);
    const row = bram.locator(`#${journey.row}`);
    await expect(row).toContainText(journey.taken[1]);
    await expect(row).toContainText(journey.left[0]);

    await seeOutcome(journey, anna);
    for (const person of [anna, bram]) await person.context().close();
  });
}

async function newcomer(browser: Browser, server: RunningServer, use: object): Promise<Page> {
  const context = await browser.newContext({ ...use, baseURL: server.url, serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;

async function comeIn(hand: Hand, page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await untilHydrated(page);
  await hand.write(page.getByLabel("Name", { exact: true }), name);
  await hand.write(page.getByLabel("E-mail address"), addressOf(name));
  await hand.write(page.getByLabel("Password"), PASSWORD);
  await hand.press(page.getByRole("button", { name: "Make the account" }));
  await page.waitForURL(/\/account$/);
  await untilHydrated(page);
}

async function signInAgain(hand: Hand, page: Page, name: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Sign out", exact: true }));
  await hand.press(page.getByRole("banner").getByRole("link", { name: "Sign in" }));
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await untilHydrated(page);
  await hand.write(page.getByLabel("E-mail address"), addressOf(name));
  await hand.write(page.getByLabel("Password"), PASSWORD);
  await hand.press(page.getByRole("main").getByRole("button", { name: "Sign in" }));
  await expect(page.getByRole("banner").getByRole("link", { name: /Your account/ })).toBeVisible();
}

async function goTo(hand: Hand, page: Page, section: "Texts" | "Review"): Promise<void> {
  await hand.press(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: section }));
  await page.waitForURL(section === "Texts" ? /\/en$/ : /\/en\/review$/);
  await untilHydrated(page);
}

async function openText(hand: Hand, page: Page): Promise<void> {
  await goTo(hand, page, "Texts");
  await hand.press(page.locator(`main a[href$="/read/${SLUG}"]`).first());
  await expect(page.locator("#p1")).toBeVisible();
  await untilHydrated(page);
}

/** From the reading page: by keyboard with the page's keys, else by the mark on the hinge of the row. */
async function goSuggest({ hand, row }: Journey, page: Page): Promise<void> {
  const here = page.locator(`#${row}`);
  if (hand === keyboard) {
    const isThere = () => here.evaluate((it) => it.contains(document.activeElement));
    for (let steps = 0; steps < 40 && !(await isThere()); steps += 1) await page.keyboard.press("j");
    await page.keyboard.press("w");
  } else {
    const { x, y } = await besideTerms(here.locator("[lang=en] [data-b]").first());
    await (hand === finger ? page.touchscreen.tap(x, y) : page.mouse.move(x, y));
    await hand.press(here.getByRole("button", { name: "Something wrong here?" }));
  }
  await hand.press(page.getByRole("dialog").getByRole("link", { name: "Suggest a wording" }));
  await expect(page.getByRole("heading", { level: 1, name: "Suggest a wording" })).toBeVisible();
  await untilHydrated(page);
}

/** A point on plain words of that sentence: where a term stands, a tap opens its pop-up. */
async function besideTerms(sentence: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await sentence.scrollIntoViewIfNeeded();
  return sentence.evaluate((it) => {
    const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest("a") || (node.textContent ?? "").length < 8) continue;
      range.setStart(node, 3);
      range.setEnd(node, 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error("nothing but terms");
  });
}

async function suggest({ hand, left, taken }: Journey, page: Page): Promise<void> {
  const field = page.getByRole("textbox", { name: /^English/ });
  const text = await field.inputValue();
  await hand.write(field, text.replace(...left).replace(...taken));
  await expect(page.locator("ins", { hasText: taken[1].split(" ")[1] ?? "" })).toBeVisible();
  await hand.write(page.getByRole("textbox", { name: "Why" }), `It reads better ${hand.name}`);
  await hand.press(page.getByRole("button", { name: "Send to the reviewers" }));
  await expect(page.getByText("Sent. A reviewer will look at it.")).toBeVisible();
}

async function takeHalf({ hand }: Journey, page: Page): Promise<void> {
  await goTo(hand, page, "Review");
  await expect(page.getByRole("heading", { level: 1, name: "Review desk" })).toBeVisible();
  await untilHydrated(page);
  const item = page.getByRole("listitem").filter({ hasText: `It reads better ${hand.name}` });
  await hand.press(item.getByRole("link").first());
  await expect(page.getByRole("heading", { level: 1, name: /: 2 changes$/ })).toBeVisible();
  await untilHydrated(page);
  await hand.press(page.getByRole("button", { name: "Change A" }));
  await hand.write(page.getByRole("textbox", { name: "Reason" }), `The first one stays ${hand.name}`);
  const before = page.url();
  await hand.press(page.getByRole("button", { name: "Accept B" }));
  await page.waitForURL((url) => url.href !== before);
}

async function seeOutcome({ hand }: Journey, page: Page): Promise<void> {
  await goTo(hand, page, "Review");
  await untilHydrated(page);
  await hand.press(page.getByRole("link", { name: "My suggestions" }));
  const mine = page.getByRole("listitem").filter({ hasText: `It reads better ${hand.name}` });
  await expect(mine).toContainText("accepted in part");
  await hand.press(mine.getByRole("link").first());
  await expect(page.getByRole("heading", { name: /^Accepted in part by Bram/ })).toBeVisible();
  await expect(page.getByText(`The first one stays ${hand.name}`).first()).toBeVisible();
}
