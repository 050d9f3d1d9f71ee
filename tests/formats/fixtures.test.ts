import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { revisionHash } from "#src/domain/text/hash.ts";
import { parseTerm, serializeTerm } from "#src/formats/glossary.ts";
import { parseHistory, serializeHistory } from "#src/formats/history.ts";
import { parseOriginalText, serializeOriginalText } from "#src/formats/original-text.ts";
import { parsePeople, serializePeople } from "#src/formats/people.ts";
import {
  checkReferences,
  parseTranslatedText,
  serializeTranslatedText,
} from "#src/formats/translated-text.ts";

const FOLDERS = ["tests/fixtures/content", "content"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const under = (pattern: RegExp) => files.filter((file) => pattern.test(file) && !file.includes("private"));
const read = (file: string) => readFileSync(file, "utf8");

const FORMATS: [RegExp, (source: string, file: string) => string][] = [
  [/nl\/[^/]+\.md$/, (source, file) => serializeOriginalText(parseOriginalText(source, file))],
  [/en\/[^/]+\.md$/, (source, file) => serializeTranslatedText(parseTranslatedText(source, file))],
  [/glossary\/[^/]+\.yaml$/, (source, file) => serializeTerm(parseTerm(source, file))],
  [/history\/[^/]+\.jsonl$/, (source, file) => serializeHistory(parseHistory(source, file))],
  [/people\.yaml$/, (source, file) => serializePeople(parsePeople(source, file))],
];

describe.each(FORMATS)("files that match %s", (pattern, rewrite) => {
  test("there are some", () => {
    expect(under(pattern)).not.toEqual([]);
  });

  test.each(under(pattern))("%s is written as it was read", (file) => {
    expect(rewrite(read(file), file)).toBe(read(file));
  });
});

describe("the fixture", () => {
  const original = parseOriginalText(read("tests/fixtures/content/nl/sluis.md"), "nl/sluis.md");
  const translated = parseTranslatedText(read("tests/fixtures/content/en/sluis.md"), "en/sluis.md");

  test("has every kind of paragraph, and sentences that look like something else", () => {
    const kinds = new Set(original.paragraphs.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["paragraph", "caption", "heading", "item", "quote"]));
    const sentences = original.paragraphs.find(({ id }) => id === "p11")?.sentences;
    expect(sentences?.map((sentence) => sentence.slice(0, 5))).toEqual(["1932.", "- of "]);
  });

  test("names only Dutch paragraphs that exist", () => {
    expect(() => checkReferences(translated, original, "en/sluis.md")).not.toThrow();
  });

  test("has a history whose hashes are those of its wordings", () => {
    const events = parseHistory(read("tests/fixtures/content/history/sluis.jsonl"), "sluis.jsonl");
    const revisions = events.filter((event) => event.kind === "revision");
    expect(revisions.map(({ hash }) => hash)).toEqual(
      revisions.map(({ sentences }) => revisionHash(sentences)),
    );
    expect(revisions.at(-1)?.sentences).toEqual(
      translated.paragraphs.find(({ id }) => id === "e9")?.sentences,
    );
  });
});
