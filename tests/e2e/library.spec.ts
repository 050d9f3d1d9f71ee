import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { createLibrary, type Library, startTweeluik } from "./server.ts";
import { expect, test } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

async function edit(library: Library, path: string, change: (source: string) => string): Promise<void> {
  const file = join(library.contentDir, path);
  await writeFile(file, change(await readFile(file, "utf8")));
}

/** Where the page that is shown now has the cards of its pop-ups. */
async function cardsAddress(request: APIRequestContext): Promise<string> {
  const page = await (await request.get(TEXT)).text();
  return /data-cards="([^"]+)"/.exec(page)?.[1] ?? "";
}

test.describe("what the command changes", () => {
  test("is on an open site within a second: a sentence edited in its file", async ({ library, request }) => {
    expect(await (await request.get(TEXT)).text()).toContain("gaping hole in the wall");
    await edit(library, "en/drie-maanden-druk.md", (source) =>
      source.replace("gaping hole", "great big hole"),
    );
    expect((await library.tweeluik("sync")).code).toBe(0);
    await expect
      .poll(async () => (await request.get(TEXT)).text(), { timeout: 1_000 })
      .toContain("great big hole in the wall");
    await edit(library, "en/drie-maanden-druk.md", (source) =>
      source.replace("great big hole", "gaping hole"),
    );
    await library.tweeluik("sync");
  });

  test("is on every page that uses it: a term edited in its file", async ({ library, request }) => {
    const cards = async () => (await request.get(await cardsAddress(request))).text();
    const page = async () => (await request.get("/en/glossary/levada")).text();
    expect(await cards()).not.toContain("A freshly written definition.");
    const path = "glossary/levada.yaml";
    const before = await readFile(join(library.contentDir, path), "utf8");
    await edit(library, path, (source) =>
      source.replace(/^ {2}en: Independent.*$/m, "  en: A freshly written definition."),
    );
    await library.tweeluik("sync");
    for (const shown of [cards, page]) {
      await expect.poll(shown, { timeout: 1_000 }).toContain("A freshly written definition.");
    }
    await edit(library, path, () => before);
    await library.tweeluik("sync");
  });

  test("can be read at once: an article of one's own with its translation", async ({ library, page }) => {
    await page.goto("/en");
    const [dutch, english] = [join(library.dataDir, "nl.txt"), join(library.dataDir, "en.txt")];
    await writeFile(
      dutch,
      "Op de brug staat een man te vissen. Hij komt er elke ochtend.\n\nHet water\n\nOm acht uur trekt de mist op.\n",
    );
    await writeFile(
      english,
      "A man is fishing from the bridge. He comes here every morning.\n\nThe water\n\nAt eight the mist lifts.\n",
    );
    const added = await library.tweeluik(
      "add",
      dutch,
      "--english",
      english,
      "--title",
      "De visser",
      "--english-title",
      "The angler",
    );
    expect(added.stderr).toBe("");
    await page.reload();
    await page.getByRole("link", { name: "The angler" }).click();
    await expect(page.getByText("Om acht uur trekt de mist op.")).toBeVisible();
    await expect(page.getByText("At eight the mist lifts.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Het water" })).toBeVisible();
  });
});

test.describe("two libraries on one build", () => {
  test("never show each other's pages, not even after a restart on the other's data", async ({
    server,
    request,
  }) => {
    const other = await createLibrary();
    await edit(other, "en/drie-maanden-druk.md", (source) =>
      source.replace("gaping hole", "second library’s hole"),
    );
    const otherServer = await startTweeluik(other);
    const ours = `${server.url}${TEXT}`;
    const theirs = `${otherServer.url}${TEXT}`;
    for (let round = 0; round < 3; round += 1) {
      expect(await (await request.get(ours)).text()).not.toContain("second library’s hole");
      expect(await (await request.get(theirs)).text()).toContain("second library’s hole");
    }
    await otherServer.stop();
    const third = await createLibrary();
    const restarted = await startTweeluik(third);
    expect(await (await request.get(`${restarted.url}${TEXT}`)).text()).not.toContain(
      "second library’s hole",
    );
    await restarted.stop();
    await Promise.all([other.remove(), third.remove()]);
  });

  test("start at once when the site is built: the first page is there within three seconds", async ({
    server,
  }) => {
    expect(server.url).toContain("http");
    const library = await createLibrary();
    await library.tweeluik("sync");
    const start = performance.now();
    const again = await startTweeluik(library);
    const took = performance.now() - start;
    await again.stop();
    await library.remove();
    // Three seconds on an idle machine; twice that is allowed here, where other tests may be running.
    expect(took).toBeLessThan(6_000);
  });
});
