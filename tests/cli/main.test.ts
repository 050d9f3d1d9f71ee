import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";

const ARTICLE = ` date 2026-03 Op de brug staat een man te vissen. Hij komt er elke ochtend.

Het water

Om acht uur trekt de mist op. Dan ziet hij de overkant.
`;

const OTHER_ARTICLE = ARTICLE.replaceAll("Op de brug", "Op het dak").replace("acht uur", "negen uur");

const ENGLISH = `A man is fishing from the bridge. He comes here every morning.

The water

At eight the mist lifts, and he can see the other side.
`;

interface Scratch {
  readonly env: Record<string, string>;
  readonly content: string;
  put(name: string, source: string | Uint8Array): Promise<string>;
}

async function scratch(): Promise<Scratch> {
  const folder = await temporaryFolder();
  const content = join(folder, "content");
  await mkdir(content);
  return {
    content,
    env: { TWEELUIK_CONTENT: content, TWEELUIK_DATA: join(folder, "data") },
    async put(name, source) {
      const path = join(folder, name);
      await writeFile(path, source);
      return path;
    },
  };
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

describe("tweeluik add", () => {
  it("warns where the text is in the library already, and adds it all the same", async () => {
    const { env, content, put } = await scratch();
    await run(["add", await put("a.txt", ARTICLE), "--title", "De visser"], env);
    const again = ["add", await put("b.txt", ARTICLE), "--slug", "nog-een"];
    const { code, err } = await run(again, env);
    expect(code).toBe(0);
    expect(err).toContain("This text is in the library already: “De visser” (de-visser). 100% of its Dutch");
    expect(await filesIn(join(content, "nl"))).toEqual(["de-visser.md", "nog-een.md"]);
    expect((await run(["add", await put("c.txt", OTHER_ARTICLE), "--dry-run"], env)).err).toBe("");
  });

  it("turns a pasted article into a content file and says what it recognised", async () => {
    const { env, content, put } = await scratch();
    const { code, out, err } = await run(["add", await put("a.txt", ARTICLE), "--title", "De visser"], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("date: 2026-03");
    expect(out).toContain("heading (3): Het water");
    expect(out).toContain("2 paragraphs, 1 heading, 5 sentences");
    expect(await readFile(join(content, "nl/de-visser.md"), "utf8")).toBe(`---
title: De visser
date: 2026-03
---

{#p1}
Op de brug staat een man te vissen.
Hij komt er elke ochtend.

{#p2}
## Het water

{#p3}
Om acht uur trekt de mist op.
Dan ziet hij de overkant.
`);
    expect(await filesIn(content)).toEqual(["history", "history/de-visser.jsonl", "nl", "nl/de-visser.md"]);
  });

  it("pairs it with its translation, sentence by sentence", async () => {
    const { env, content, put } = await scratch();
    const english = await put("b.txt", ENGLISH);
    const { code, out } = await run(["add", await put("a.txt", ARTICLE), "--english", english], env);
    expect(code).toBe(0);
    expect(out).toContain("3 rows; 3 of 4 sentence groups are one to one, 0 stand alone");
    const [name = ""] = await readdir(join(content, "en"));
    expect(await readFile(join(content, "en", name), "utf8")).toContain(
      '{#p3 beads="2-1"}\nAt eight the mist lifts, and he can see the other side.\n',
    );
  });

  it("writes nothing when it is only asked to show", async () => {
    const { env, content, put } = await scratch();
    const { code, out } = await run(["add", await put("a.txt", ARTICLE), "--dry-run"], env);
    expect(code).toBe(0);
    expect(out).toContain("Nothing was written");
    expect(await filesIn(content)).toEqual([]);
  });

  it("does not overwrite a text that is there", async () => {
    const { env, content, put } = await scratch();
    const article = await put("a.txt", ARTICLE);
    await run(["add", article], env);
    const before = await filesIn(content);
    const { code, err } = await run(["add", article], env);
    expect(code).toBe(1);
    expect(err).toContain("content/nl/op-de-brug-staat-een-man-te-vissen.md");
    expect(await filesIn(content)).toEqual(before);
  });

  it.each([
    ["empty", ""],
    ["blank", " \n\t\n\u00a0\n"],
    ["binary", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ["Latin-1", Buffer.from("De Oekra\u00efense grens", "latin1")],
    ["UTF-16", Buffer.from("\ufeffDe grens", "utf16le")],
  ])("refuses a file that is %s, naming it, and writes nothing", async (_, source) => {
    const { env, content, put } = await scratch();
    const path = await put("bad.txt", source);
    const { code, err, out } = await run(["add", path], env);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("bad.txt");
    expect(err.trim().split("\n").length).toBeGreaterThan(1);
    expect(await filesIn(content)).toEqual([]);
  });

  it("refuses a bad translation without keeping the Dutch", async () => {
    const { env, content, put } = await scratch();
    const english = await put("b.txt", new Uint8Array([0xff, 0xfe, 0, 0]));
    const { code, err } = await run(["add", await put("a.txt", ARTICLE), "--english", english], env);
    expect(code).toBe(1);
    expect(err).toContain("b.txt");
    expect(await filesIn(content)).toEqual([]);
  });

  it("takes mixed line ends, a byte order mark and 1 MB on one line", async () => {
    const { env, content, put } = await scratch();
    const mixed = `\ufeff${ARTICLE.replace(/\n/g, "\r\n").replace("\r\n\r\n", "\r\r")}`;
    expect((await run(["add", await put("a.txt", mixed), "--slug", "a"], env)).code).toBe(0);
    expect(await readFile(join(content, "nl/a.md"), "utf8")).toContain("## Het water");
    const line = "Dit is een zin van acht woorden lang. ".repeat(28_000);
    expect((await run(["add", await put("b.txt", line), "--slug", "b"], env)).code).toBe(0);
    const written = await readFile(join(content, "nl/b.md"), "utf8");
    expect(written.match(/^Dit is een zin van acht woorden lang\.$/gm)).toHaveLength(28_000);
  });

  it("refuses 50 MB before reading them, and says what the limit is", async () => {
    const { env, content, put } = await scratch();
    const path = await put("big.txt", Buffer.alloc(50_000_000, "Een zin. "));
    const { code, err } = await run(["add", path], env);
    expect(code).toBe(1);
    expect(err).toContain("big.txt");
    expect(err).toContain("16.8 MB");
    expect(await filesIn(content)).toEqual([]);
  });
});

describe("tweeluik split", () => {
  it("prints one sentence a line and keeps paragraphs apart", async () => {
    const { put } = await scratch();
    const path = await put("a.txt", "Eén. Twee,\nvan o.a. de VS.\n\n\nDrie.\n");
    const { code, out } = await run(["split", "--lang", "nl", path]);
    expect({ code, out }).toEqual({ code: 0, out: "Eén.\nTwee, van o.a. de VS.\n\nDrie.\n" });
  });
});

describe("the command", () => {
  it("answers bad usage with 2, and help with 0", async () => {
    expect((await run(["bogus"])).code).toBe(2);
    expect((await run(["add"])).code).toBe(2);
    expect((await run(["split", "--lang", "fr", "x"])).code).toBe(2);
    expect((await run(["--help"])).code).toBe(0);
  });

  it("names a file that is not there, with 1", async () => {
    const { code, err } = await run(["split", "nowhere.txt"]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.txt");
  });

  it("speaks Dutch where the terminal does", async () => {
    const { env } = await scratch();
    expect((await run(["sync"], { ...env, LANG: "nl_NL.UTF-8" })).out).toContain("Er is niets veranderd.");
  });

  it("refuses a wrong setting with the reason", async () => {
    const { code, err } = await run(["sync"], { TWEELUIK_CONTENT: "/nowhere/content" });
    expect(code).toBe(1);
    expect(err).toContain("/nowhere/content");
  });
});

describe("tweeluik conflicts and settle", () => {
  it("say what is there, and refuse what is not", async () => {
    const { env } = await scratch();
    expect((await run(["conflicts"], env)).out).toContain("No conflicts.");
    expect((await run(["settle", "a/en/p1", "--take", "file"], env)).code).toBe(1);
    expect((await run(["settle", "a/en/p1"], env)).code).toBe(2);
  });
});
