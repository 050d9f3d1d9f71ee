import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledPair } from "../domain/alignment/aligner/bundled-pair.ts";
import { docx, docxOf } from "../formats/given/documents.ts";
import { temporaryFolder } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/alignment");
const NL = join(FIXTURES, "veerpont.nl.txt");
const EN = join(FIXTURES, "veerpont.en.txt");

async function file(name: string, source: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, source);
  return path;
}

const textOf = (paragraphs: readonly (readonly string[])[]) =>
  `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;

describe("tweeluik align", () => {
  it("prints the ladder of files with one sentence a line", async () => {
    const { code, out, err } = await run(["align", NL, EN, "--split", "lines", "--format", "ladder"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const gold = readFileSync(join(FIXTURES, "veerpont.gold.tsv"), "utf8").trimEnd().split("\n");
    const found = new Set(out.trimEnd().split("\n"));
    expect(gold.filter((rung) => found.has(rung)).length).toBeGreaterThan(0.95 * gold.length);
  });

  it("cuts running text into sentences itself", async () => {
    const nl = await file("nl.txt", "De brug is open. Het schip vaart door.\n\nDaarna gaat zij dicht.\n");
    const en = await file("en.txt", "The bridge is open. The ship passes.\n\nThen it closes.\n");
    const { out } = await run(["align", nl, en, "--split", "sentences", "--format", "tsv"]);
    expect(out.split("\n").map((line) => line.split("\t").slice(0, 2))).toEqual([
      ["De brug is open.", "The bridge is open."],
      ["Het schip vaart door.", "The ship passes."],
      ["Daarna gaat zij dicht.", "Then it closes."],
      [""],
    ]);
  });

  it("writes a translation memory that says exactly the sentences, marks and all", async () => {
    const nl = await file("nl.txt", 'Hij zei: "A < B & C".\n');
    const en = await file("en.txt", 'He said: "A < B & C".\u0001\n');
    const { out } = await run(["align", nl, en, "--format", "tmx"]);
    expect(out).toContain('<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header ');
    expect(out).toContain('<tuv xml:lang="nl"><seg>Hij zei: &quot;A &lt; B &amp; C&quot;.</seg></tuv>');
    expect(out).toContain('<tuv xml:lang="en"><seg>He said: &quot;A &lt; B &amp; C&quot;.</seg></tuv>');
  });

  it("reads a dictionary in either of its forms", async () => {
    const nl = await file("nl.txt", "Knoest, mos, gruis.\nVlokken, roest, leem.\n");
    const en = await file("en.txt", "Branch, fern, grit.\n");
    const hunalign = await file("a.dict", "branch @ knoest\nfern @ mos\ngrit @ gruis\n");
    const tabbed = await file("b.tsv", "# eigen\nknoest\tbranch\nmos\tfern\t0.9\ngruis\tgrit\n");
    for (const dictionary of [hunalign, tabbed]) {
      const { out } = await run(["align", nl, en, "--dictionary", dictionary]);
      expect(out).toBe("0\t0\n1\t\n");
    }
    expect((await run(["align", nl, en])).out).not.toBe("0\t0\n1\t\n");
  });

  it("names the line of a dictionary that is no entry", async () => {
    const dictionary = await file("a.tsv", "huis\thouse\nboom\n");
    const { code, out, err } = await run(["align", NL, EN, "--dictionary", dictionary]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("a.tsv:2:1");
  });
});

describe("files of other kinds", () => {
  const [nl, en] = [NL, EN].map((path) =>
    readFileSync(path, "utf8").trimEnd().split("\n").filter(Boolean),
  ) as [string[], string[]];

  it("two the wrong way round change places, and it is said", async () => {
    const { code, out, err } = await run(["align", EN, NL]);
    expect(code).toBe(0);
    expect(err).toContain("changed places");
    expect(out).toBe((await run(["align", NL, EN])).out);
  });

  it("two documents of Word", async () => {
    const paragraphs = (lines: readonly string[]) => docxOf(lines.map((line) => docx.p(line)).join(""));
    const [a, b] = [
      await file("a.docx", paragraphs(nl.slice(0, 12))),
      await file("b.docx", paragraphs(en.slice(0, 12))),
    ];
    const two = await run(["align", a, b, "--format", "tsv"]);
    expect({ code: two.code, err: two.err }).toEqual({ code: 0, err: "" });
    expect(two.out).toContain(`${nl[1]?.slice(0, 12)}`);
  });

  it("one file of one language: says that the translation is missing", async () => {
    const { code, err } = await run(["align", NL]);
    expect(code).toBe(1);
    expect(err).toContain("translation is missing");
  });
});

describe("two files that are no text and its translation", () => {
  const bundled = bundledPair();

  it.each([
    ["the same file twice", NL, NL, "Both files hold the same text"],
    ["two Dutch texts", NL, textOf(bundled.nl), "Give a Dutch text first"],
    ["two English texts", textOf(bundled.en), EN, "Give a Dutch text first"],
  ])("%s: says so", async (_, dutch, english, message) => {
    const paths = [dutch, english].map((given) => (given.includes("\n") ? file("given.txt", given) : given));
    const { code, out, err } = await run(["align", ...(await Promise.all(paths))]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
  });

  it("an English text of another article: says how little of it has a counterpart", async () => {
    const other = await file("other.txt", textOf(bundled.en));
    const { code, out, err } = await run(["align", NL, other]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /These two do not look like a text and its translation: [12]?\d% of their characters/,
    );
    expect((await run(["align", NL, other, "--anyway"])).code).toBe(0);
  });

  it("one side empty: names the file", async () => {
    const { code, err } = await run(["align", NL, await file("empty.txt", " \n\n")]);
    expect(code).toBe(1);
    expect(err).toContain("empty.txt");
  });

  it("100 MB: refused before it is read", async () => {
    const huge = await file("huge.txt", Buffer.alloc(100 * 2 ** 20, 0x61));
    const start = performance.now();
    const { code, err } = await run(["align", huge, EN]);
    expect(code).toBe(1);
    expect(err).toContain("too large");
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("a text from right to left: refused for what it is", async () => {
    const hebrew = await file("he.txt", "בראשית ברא אלהים את השמים\nואת הארץ\n".repeat(12));
    const { code, err } = await run(["align", NL, hebrew]);
    expect(code).toBe(1);
    expect(err).toContain("do not look like a text and its translation");
  });
});
