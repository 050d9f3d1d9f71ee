import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INFLECTIONS } from "#src/domain/glossary/match.ts";
import { PARTS_OF_SPEECH } from "#src/domain/glossary/term.ts";
import { CHECKS } from "#src/domain/review/checks/checks.ts";
import { SHIFTS } from "#src/domain/review/event.ts";
import { RESOURCES } from "#src/i18n/resources.ts";
import { createTranslator } from "#src/i18n/translator.ts";

const FOLDER = join(import.meta.dirname, "../../locales");

describe.each(readdirSync(join(FOLDER, "en")))("%s", (file) => {
  const [nl, en] = [wordsOf("nl", file), wordsOf("en", file)];

  it("has the same keys in both languages", () => {
    expect([...nl.keys()]).toEqual([...en.keys()]);
  });

  it("has words for every key", () => {
    for (const text of [...nl.values(), ...en.values()]) expect(text.trim()).not.toBe("");
  });

  it("fills in the same values in both languages", () => {
    for (const [key, text] of en) expect(valuesIn(nl.get(key) ?? ""), key).toEqual(valuesIn(text));
  });
});

describe("the words of the interface", () => {
  it("name every part of speech, inflection and kind of note", () => {
    for (const { interface: words, inflections, shifts } of Object.values(RESOURCES)) {
      expect(Object.keys(words.pos).sort()).toEqual([...PARTS_OF_SPEECH].sort());
      expect(Object.keys(inflections.name).sort()).toEqual([...INFLECTIONS].sort());
      expect(Object.keys(shifts).sort()).toEqual([...SHIFTS].sort());
    }
  });

  it("name and explain every check", () => {
    for (const { checks } of Object.values(RESOURCES)) {
      expect(Object.keys(checks.check).sort()).toEqual(Object.keys(CHECKS).sort());
    }
  });

  it("count as each language counts", () => {
    const { t } = createTranslator("nl");
    expect(t("shelf.words", { count: 1 })).toBe("1 woord");
    expect(t("shelf.words", { count: 1234 })).toBe("1.234 woorden");
    expect(createTranslator("en").t("shelf.words", { count: 1234 })).toBe("1,234 words");
  });

  it("leave a value as it is, whatever it looks like", () => {
    const translator = "<b>$t(site.name) {{count}}</b>";
    expect(createTranslator("en").t("reading.translatedBy", { translator })).toBe(
      `Translated by ${translator}`,
    );
  });

  it("are not shared between two requests", () => {
    expect(createTranslator("nl").i18n).not.toBe(createTranslator("nl").i18n);
  });
});

/** Every text of a file by its path, in the order of the file. */
function wordsOf(language: "nl" | "en", file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string) => {
    if (typeof node === "string") found.set(path, node);
    else for (const [key, child] of Object.entries(node ?? {})) walk(child, `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(FOLDER, language, file), "utf8")), "");
  return found;
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}|<\/?\d+>/g)].map(([value]) => value).sort();
}
