import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findings } from "./axe.ts";
import { createLibrary, type Library, type RunningServer, startTweeluik } from "./server.ts";
import { expect, test } from "./test.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/detached");
const PAGE = "/en/read/molen";

test.describe("a translation that waits for its source", () => {
  let library: Library;
  let server: RunningServer;

  // A server of its own, two pages looked through by axe, and the command.
  test.setTimeout(120_000);

  test.beforeEach(async () => {
    library = await createLibrary(join(FIXTURES, "content"));
    server = await startTweeluik(library);
  });
  test.afterEach(async () => {
    await server.stop();
    await library.remove();
  });

  test("says so on the shelf and on its page, and stands beside its Dutch once that is added", async ({
    page,
  }) => {
    await page.goto(`${server.url}/en`);
    const waiting = page.getByRole("region", { name: "Waiting for their source" });
    await expect(waiting).toContainText("npm run tweeluik -- add article.txt");
    await expect(waiting.getByText("Translation waiting for its source")).toBeVisible();
    await waiting.getByRole("link", { name: "The mill turns again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The mill turns again");
    await expect(page.getByRole("blockquote")).toContainText("The mill on the Ringdijk is turning again");
    expect(await page.content()).not.toContain("First you hear it sigh");
    for (const path of ["/en", PAGE]) {
      await page.goto(server.url + path);
      expect(await findings(page)).toEqual([]);
    }

    const copy = join(library.contentDir, "../copy.txt");
    const dutch = await readFile(join(FIXTURES, "molen.txt"), "utf8");
    await writeFile(copy, dutch.replace("Een nieuwe roede", "Een oude roede").replace(/[‘’]/g, '"'));
    const added = await library.tweeluik("add", copy);
    expect(added).toMatchObject({ code: 0, stderr: "" });
    expect(added.stdout).toContain("9 of 10 paragraphs are what was translated");

    await expect(async () => {
      await page.goto(server.url + PAGE);
      await expect(page.locator("[data-row]")).toHaveCount(10, { timeout: 200 });
    }).toPass({ timeout: 3_000 });
    await expect(page.locator("#p4")).toContainText("Differs from what was translated");
    await expect(page.locator("#main").getByText("1 differs from what was translated")).toBeVisible();
    await expect(
      page.locator("[data-row]").filter({ hasText: "Differs from what was translated" }),
    ).toHaveCount(1);
    await expect(page.locator("#p2")).toContainText("First you hear it sigh");
    await page.goto(`${server.url}/en`);
    await expect(page.getByRole("region", { name: "Waiting for their source" })).toHaveCount(0);
    // Nothing is asked of the server when it stops.
    await page.goto("about:blank");
  });
});
