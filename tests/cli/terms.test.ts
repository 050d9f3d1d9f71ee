import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { scratchLibrary } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";

async function surroundings() {
  const { contentDir, dataDir, store } = await scratchLibrary({});
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-terms-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { env: { TWEELUIK_CONTENT: contentDir, TWEELUIK_DATA: dataDir }, folder, store };
}

describe("tweeluik terms", () => {
  it("takes a table from Excel in and gives it back as TBX", async () => {
    const { env, folder } = await surroundings();
    const table = join(folder, "termen.csv");
    await writeFile(table, "\ufeffnl;en\r\nkade;quay\r\n");
    expect(await run(["terms", "import", table], env)).toMatchObject({
      code: 0,
      out: "Terms added: 1, changed: 0, as they were: 0.\n",
    });
    const printed = await run(["terms", "export"], env);
    expect(printed.out).toContain("<term>kade</term>");
    const file = join(folder, "uit.csv");
    await run(["terms", "export", file], env);
    expect(await readFile(file, "utf8")).toContain("kade,,noun,kade");
  });

  it("takes a term out with a reason, but none that another term names as related", async () => {
    const { env, folder, store } = await surroundings();
    const table = join(folder, "termen.csv");
    await writeFile(table, "id,nl,en,related\nkade,kade,quay,\nsteiger,steiger,jetty,kade\n");
    expect((await run(["terms", "import", table], env)).out).toContain("added: 2");
    const refused = await run(["terms", "remove", "kade", "--why", "A double."], env);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("related: steiger");
    expect(await run(["terms", "remove", "steiger", "--why", "A double."], env)).toMatchObject({ code: 0 });
    expect((await run(["terms", "remove", "steiger", "--why", "A double."], env)).code).toBe(1);
    expect((await run(["terms", "remove", "kade"], env)).code).toBe(2);
    const left = await store.read((reader) => reader.terms());
    expect(left.map(({ term }) => term.id)).toEqual(["kade"]);
    const history = await readFile(join(env.TWEELUIK_CONTENT, "history/glossary.jsonl"), "utf8");
    expect(history.trimEnd().split("\n").at(-1)).toContain('"why":"A double."');
  });

  it("changes nothing when it is only asked to say", async () => {
    const { env, folder, store } = await surroundings();
    const table = join(folder, "termen.csv");
    await writeFile(table, "nl,en\nkade,quay\n");
    expect((await run(["terms", "import", table, "--dry-run"], env)).out).toContain("added: 1");
    expect(await store.read((reader) => reader.terms())).toEqual([]);
  });

  it.each([
    [
      "terms.tbx",
      '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
      /declares entities/,
    ],
    ["terms.csv", "nl,en\nkade,\n", /terms\.csv:2/],
    ["terms.docx", "PK", /no kind of term file/],
    ["terms.tbx", "nl,en\n", /not well-formed XML/],
  ])("refuses %s with the reason, and changes nothing", async (name, source, reason) => {
    const { env, folder, store } = await surroundings();
    const file = join(folder, name);
    await writeFile(file, source);
    const { code, err } = await run(["terms", "import", file], env);
    expect([code, err]).toEqual([1, expect.stringMatching(reason)]);
    expect(await store.read((reader) => reader.terms())).toEqual([]);
  });

  it("refuses 200 MB before reading them, and says what the limit is", async () => {
    const { env, folder } = await surroundings();
    const file = join(folder, "groot.tbx");
    const handle = await open(file, "w");
    await handle.truncate(200_000_000);
    await handle.close();
    const { code, err } = await run(["terms", "import", file], env);
    expect([code, err]).toEqual([1, expect.stringMatching(/64\s?MB|67/)]);
  });
});
