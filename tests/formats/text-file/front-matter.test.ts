import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontMatter, serializeFrontMatter } from "#src/formats/text-file/front-matter.ts";
import { linesOf } from "#src/formats/text-file/line.ts";
import { frontMatter } from "../arbitraries.ts";
import { at, faultOf } from "../fault-of.ts";

const parse = (...lines: string[]) => parseFrontMatter(linesOf(lines.join("\n")), "content/nl/brug.md");
const front = (...lines: string[]) => parse("---", ...lines, "---").front;

describe("values are words", () => {
  test.each([
    ["date: 2022-02-19", { date: "2022-02-19" }],
    ["date: 2022", { date: "2022" }],
    ['date: "2022"', { date: "2022" }],
    ["author: null", { author: "null" }],
    ["author: yes", { author: "yes" }],
    ["author: 1e3", { author: "1e3" }],
    ["author:", {}],
    ["author: ''", {}],
    ["note: >-\n  een\n  twee", { note: "een twee" }],
    ["note: |\n  een\n  twee", { note: "een twee" }],
    ["# a remark", {}],
  ])("%j", (line, expected) => {
    expect(front("title: De brug", line)).toEqual({ title: "De brug", ...expected });
  });
});

describe("canonical form", () => {
  test("keys have one order", () => {
    const written = serializeFrontMatter({
      rights: "CC-BY-4.0",
      date: "2022",
      author: "Tweeluik",
      title: "De brug",
    });
    expect(written).toEqual([
      "---",
      "title: De brug",
      "author: Tweeluik",
      "date: 2022",
      "rights: CC-BY-4.0",
      "---",
    ]);
  });

  test.each([
    ["De prijs: een verhaal", '"De prijs: een verhaal"'],
    ["Kamer #3", '"Kamer #3"'],
    ['"Nee," zei hij', `'"Nee," zei hij'`],
    ["1984", '"1984"'],
    ["null", '"null"'],
    ["‘Nee’, zei hij: nooit", '"‘Nee’, zei hij: nooit"'],
    ["’s Avonds om 10:30", "’s Avonds om 10:30"],
    ["- en toen", '"- en toen"'],
  ])("the title %j is written %s", (title, written) => {
    expect(serializeFrontMatter({ title })[1]).toBe(`title: ${written}`);
  });

  test("a long value stays on one line", () => {
    const title = "woord ".repeat(200).trim();
    expect(serializeFrontMatter({ title }).join("\n").split("\n")).toHaveLength(3);
  });

  test("what was written is read back, whatever it says", () => {
    fc.assert(
      fc.property(frontMatter, (meant) => {
        const lines = serializeFrontMatter(meant);
        expect(parse(...lines, "rest")).toEqual({
          front: meant,
          body: [{ number: lines.length + 1, text: "rest" }],
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("faults are named with their place", () => {
  test.each([
    ["front-matter-missing 2:1", ["", "De brug"], { value: "De brug" }],
    ["front-matter-missing 1:1", [""], {}],
    ["front-matter-unclosed 1:1", ["---", "title: x", "", "{#p1}"], { expected: "---" }],
    [
      "front-matter-unknown-key 3:1",
      ["---", "title: x", "autor: y", "---"],
      { value: "autor", suggestion: "author" },
    ],
    ["front-matter-unknown-key 3:1", ["---", "title: x", "zzz: y", "---"], { value: "zzz" }],
    ["title-missing 1:1", ["---", "author: x", "---"], {}],
    ["title-missing 1:1", ["---", "---"], {}],
    ["title-missing 2:8", ["---", 'title: ""', "---"], {}],
    ["date-invalid 3:7", ["---", "title: x", "date: 19 februari", "---"], { value: "19 februari" }],
    ["date-invalid 3:7", ["---", "title: x", "date: 2022-02-30", "---"], { value: "2022-02-30" }],
    ["front-matter-invalid 2:8", ["---", "title: Een: twee", "---"], { suggestion: 'title: "Een: twee"' }],
    [
      "front-matter-invalid 3:9",
      ["---", "title: x", "author: @huis", "---"],
      { suggestion: 'author: "@huis"' },
    ],
    ["front-matter-invalid 3:1", ["---", "title: x", "title: y", "---"], { value: "title: y" }],
    ["front-matter-invalid 4:3", ["---", "title: x", "author:", "  - y", "---"], { value: "author" }],
    ["front-matter-invalid 2:1", ["---", "De brug", "---"], { value: "De brug" }],
    ["front-matter-invalid 3:9", ["---", "title: &a x", "author: *a", "---"], { reason: "ALIAS" }],
    [
      "front-matter-invalid 2:17",
      ["---", "title: !!binary x", "---"],
      { value: "title: !!binary x", reason: "TAG" },
    ],
  ])("%s: %j", (expected, lines, details) => {
    const fault = faultOf(() => parse(...lines));
    expect(at(fault)).toBe(expected);
    expect(fault.details).toMatchObject(details);
  });

  test.each([
    ["[".repeat(50_000)],
    ["[".repeat(5_000) + "]".repeat(5_000)],
    ["[".repeat(50_000) + "]".repeat(50_000)],
  ])("nesting without end is refused", (value) => {
    expect(faultOf(() => front(`title: ${value}`)).code).toBe("front-matter-invalid");
  });

  test("20,000 keys are refused in a moment", () => {
    const start = performance.now();
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: x`);
    expect(faultOf(() => front("title: x", ...keys)).code).toBe("front-matter-unknown-key");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
