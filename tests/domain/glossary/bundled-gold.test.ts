import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dutchMatcher } from "#src/domain/glossary/dutch-matcher.ts";
import { parseTerm } from "#src/formats/glossary.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";

const ROOT = join(import.meta.dirname, "../../..");
const GLOSSARY = join(ROOT, "content/glossary");

/** Sentences of the bundled library, each with the terms that stand in it: read one by one, on 26 November 2026. */
const gold = readFileSync(join(ROOT, "tests/fixtures/terms/bundled.txt"), "utf8")
  .split("\n\n")
  .filter((part) => !part.startsWith("# "))
  .map((part) => {
    const [sentence = "", ...lines] = part.trim().split("\n");
    return { sentence, places: lines.map((line) => line.trim().split("\t") as [string, string]) };
  });

const FLOOR = 0.98;

test("what was found by reading is found by the matcher, and little else", async () => {
  const terms = readdirSync(GLOSSARY).map((name) =>
    parseTerm(readFileSync(join(GLOSSARY, name), "utf8"), name),
  );
  const find = dutchMatcher(terms, await dutchWords());
  let [right, found, wanted] = [0, 0, 0];
  for (const { sentence, places } of gold) {
    const said = new Set(places.map(([term, surface]) => `${term}\t${surface}`));
    const ours = new Set(
      find(sentence).map(
        ({ term, parts }) =>
          `${term}\t${parts.map((part) => sentence.slice(part.start, part.end)).join(" … ")}`,
      ),
    );
    wanted += said.size;
    found += ours.size;
    right += [...ours].filter((pair) => said.has(pair)).length;
  }
  expect(wanted).toBeGreaterThan(250);
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(FLOOR);
});
