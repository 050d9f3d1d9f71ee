import type { Page } from "@playwright/test";
import { DUTCH, ENGLISH } from "../workflows/adding/harbour.ts";
import { button, field, heading, side } from "./adding-page.ts";
import { findings } from "./axe.ts";
import { keyboard } from "./hands.ts";
import { signInAs } from "./people.ts";
import type { RunningServer } from "./server.ts";
import { expect, test, untilHydrated } from "./test.ts";

const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

test.use({ libraryName: "of drafts" });

async function open(page: Page, server: RunningServer): Promise<void> {
  await signInAs(page, server, "editor");
  await page.goto("/en/add");
  await untilHydrated(page);
}

/** Drops files on the Dutch side. */
const drop = (page: Page, files: Record<string, string>) =>
  side(page, "Dutch").evaluate((panel, texts) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) dataTransfer.items.add(new File([text], name));
    panel.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

test("a file beside a text is said to be what will be used, and I may take it away by keyboard", async ({
  page,
  server,
}) => {
  await open(page, server);
  await field(page, "Dutch").fill("Een zin.");
  await side(page, "Dutch").getByLabel("Or a file").setInputFiles(textFile("haven.txt", DUTCH));
  const said = side(page, "Dutch").getByRole("status");
  await expect(said).toHaveText(
    "haven.txt (0.4 kB) will be used. Meanwhile the text in the field is not used, but kept.",
  );
  await expect(field(page, "Dutch")).toHaveAccessibleDescription(/^haven\.txt \(0\.4 kB\) will be used\./);
  expect(await findings(page)).toEqual([]);
  await field(page, "Dutch").fill("");
  await expect(said).toHaveText("haven.txt (0.4 kB) will be used.");
  await field(page, "Dutch").fill(DUTCH);
  await keyboard.press(button(page, "Remove haven.txt"));
  await expect(said).toHaveText("haven.txt will no longer be used.");
  await expect(side(page, "Dutch").getByLabel("Or a file")).toBeFocused();
  await field(page, "English").fill(ENGLISH);
  await button(page, "Look at what was recognised").click();
  await expect(page.getByRole("definition").getByText("De haven slaapt niet", { exact: true })).toBeVisible();
  await expect(page.getByText("What stood in the field as well was not used.")).toHaveCount(0);
});

test("a text that stood beside the file is kept, and used when I take the file away later", async ({
  page,
  server,
}) => {
  await open(page, server);
  await field(page, "Dutch").fill("De haven is leeg.\n\nHet water is hoog en de wind is koud.");
  await field(page, "English").fill(ENGLISH);
  await side(page, "Dutch").getByLabel("Or a file").setInputFiles(textFile("haven.txt", DUTCH));
  await button(page, "Look at what was recognised").click();
  await expect(heading(page, "What was recognised")).toBeVisible();
  await expect(page.getByText("What stood in the field as well was not used.")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await button(page, "Give other texts").click();
  await expect(field(page, "Dutch")).toHaveValue(/^De haven is leeg/);
  const said = side(page, "Dutch").getByRole("status");
  await expect(said).toHaveText(/^haven\.txt will be used\. Meanwhile the text in the field is not used/);
  expect(await findings(page)).toEqual([]);
  const tick = side(page, "Dutch").getByRole("checkbox", { name: /^haven\.txt is kept/ });
  await keyboard.press(tick);
  await expect(said).toBeEmpty();
  await button(page, "Look at what was recognised").click();
  await expect(page.getByRole("definition").getByText("De haven is leeg.", { exact: true })).toBeVisible();
});

test("what I type beside a file that is kept does not take it away, though I leave the page", async ({
  page,
  server,
}) => {
  await open(page, server);
  await side(page, "Dutch").getByLabel("Or a file").setInputFiles(textFile("haven.txt", DUTCH));
  await button(page, "Look at what was recognised").click();
  await expect(page.getByRole("alert").filter({ hasText: "no text under “English”" })).toBeVisible();
  const address = page.url();
  await untilHydrated(page);
  await field(page, "Dutch").fill("Bij vergissing");
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await page.goto("/en");
  await page.goto(address);
  await expect(side(page, "Dutch").getByRole("checkbox", { name: /^haven\.txt is kept/ })).toBeChecked();
  await expect(field(page, "Dutch")).toHaveValue("Bij vergissing");
  await untilHydrated(page);
  await field(page, "English").fill(ENGLISH);
  await button(page, "Look at what was recognised").click();
  await expect(page.getByRole("definition").getByText("De haven slaapt niet", { exact: true })).toBeVisible();
});

test("another file is said to take the place of the one I chose before", async ({ page, server }) => {
  await open(page, server);
  const input = side(page, "Dutch").getByLabel("Or a file");
  await input.setInputFiles(textFile("haven.txt", DUTCH));
  await input.setInputFiles(textFile("$& water.txt", DUTCH));
  await expect(side(page, "Dutch").getByRole("status")).toHaveText(
    "$& water.txt (0.4 kB) will be used. haven.txt will no longer be used.",
  );
});

test("files are taken as they are dropped", async ({ page, server }) => {
  await open(page, server);
  await drop(page, { "haven.txt": DUTCH, "harbour.md": ENGLISH });
  await expect(side(page, "Dutch").getByText("haven.txt (0.4 kB) will be used.")).toBeVisible();
  await expect(side(page, "English").getByText("harbour.md (0.4 kB) will be used.")).toBeVisible();
  await button(page, "Look at what was recognised").click();
  await expect(heading(page, "What was recognised")).toBeVisible();
  await expect(page.getByRole("definition").getByText("De haven slaapt niet", { exact: true })).toBeVisible();
});

test("of three files that are dropped, the one that stays out is named", async ({ page, server }) => {
  await open(page, server);
  await drop(page, { "haven.txt": DUTCH, "harbour.md": ENGLISH, "foto.txt": "x" });
  await expect(page.getByText("Two files at a time: foto.txt stayed out.")).toBeVisible();
});

test("more than 100 MB is refused before it is sent", async ({ page, server }) => {
  await open(page, server);
  await page.locator("#nl-file").evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(101 * 2 ** 20)], "groot.txt"));
    input.files = files.files;
  });
  await button(page, "Look at what was recognised").click();
  await expect(page.getByText("at most 100 MB. Split the text")).toBeVisible();
});

test("more than 100 MB is refused by the site, too", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  const answer = await page.request.post("/api/add?in=en", {
    headers: { origin: server.url, accept: "application/json" },
    multipart: {
      "nl.file": { name: "groot.txt", mimeType: "text/plain", buffer: Buffer.alloc(101 * 2 ** 20) },
    },
  });
  expect(answer.status()).toBe(413);
  expect((await answer.json()).message).toContain("too large");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a text beside a file is said not to be used, and comes back", async ({ page, server }) => {
    await signInAs(page, server, "editor");
    await page.goto("/en/add");
    await field(page, "Dutch").fill("De haven is leeg.");
    await field(page, "English").fill(ENGLISH);
    await side(page, "Dutch").getByLabel("Or a file").setInputFiles(textFile("haven.txt", DUTCH));
    await button(page, "Look at what was recognised").click();
    await expect(page.getByText("What stood in the field as well was not used.")).toBeVisible();
    await button(page, "Give other texts").click();
    await expect(field(page, "Dutch")).toHaveValue("De haven is leeg.");
    await side(page, "Dutch").getByRole("checkbox").uncheck();
    await button(page, "Look at what was recognised").click();
    await expect(page.getByRole("definition").getByText("De haven is leeg.", { exact: true })).toBeVisible();
  });
});
