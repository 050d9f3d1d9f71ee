import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ERROR_CODES, InputError } from "#src/domain/errors/error.ts";
import { errorText } from "#src/i18n/error-text.ts";
import { LOCALES } from "#src/i18n/locale.ts";
import { RESOURCES } from "#src/i18n/resources.ts";

describe.each(LOCALES)("errors in %s", (locale) => {
  it("have a message for every code, and no message for none", () => {
    expect(Object.keys(RESOURCES[locale].errors.code).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(ERROR_CODES)("%s says what is wrong and what to do", (code) => {
    const lines = errorText(locale, new InputError(code)).split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/[.)…]$/u);
  });

  it.each(ERROR_CODES)("%s shows the offending value", (code) => {
    expect(errorText(locale, new InputError(code, {}, { value: "q7" }))).toContain("q7");
  });

  it.each(ERROR_CODES)("%s leaves no gap where a detail is unknown", (code) => {
    for (const details of [{}, { value: "q7" }]) {
      expect(errorText(locale, new InputError(code, {}, details))).not.toMatch(/\{\{|undefined|“”| {2}/u);
    }
  });
});

describe("an error in words", () => {
  const place = { file: "content/nl/brug.md", line: 12, column: 3, paragraph: "p4" };

  it("begins with the place, as editors know it", () => {
    const text = errorText("en", new InputError("id-duplicate", place, { value: "p4" }));
    expect(text.split("\n")[0]).toBe("content/nl/brug.md:12:3, paragraph p4");
  });

  it("names the line in words where there is no file", () => {
    expect(errorText("nl", new InputError("json-invalid", { line: 7 })).split("\n")[0]).toBe("regel 7");
  });

  it("adds what else is known", () => {
    const details = { value: "titel", expected: "title, author", suggestion: "title" };
    const text = errorText("en", new InputError("front-matter-unknown-key", {}, details));
    expect(text).toContain("Expected: title, author. Suggestion: title");
  });

  it("writes sizes as people do, and the parsers' own reasons in words", () => {
    const details = { size: 52_428_800, limit: 10_000_000, reason: "missing" };
    const text = errorText("nl", new InputError("file-too-large", {}, details));
    expect(text).toContain("De omvang is 52,4 MB. De grens ligt bij 10 MB. (ontbreekt)");
  });

  it("shows hidden characters by their number and cuts what is very long", () => {
    const text = errorText(
      "en",
      new InputError("id-invalid", {}, { value: `a\u202eb\u001b[2J${"x".repeat(500)}` }),
    );
    expect(text).toContain("a\\u202eb\\u001b[2J");
    expect(text.length).toBeLessThan(400);
  });

  it("takes a value for what it is, not for words to be filled in", () => {
    const value = "$t(errors:code.usage.mend) {{limit}}";
    expect(errorText("en", new InputError("id-invalid", {}, { value }))).toContain(value);
  });

  it("is always printable, whatever the details hold", () => {
    const details = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(fc.constantFrom(...ERROR_CODES), details, (code, given) => {
        expect(errorText("nl", new InputError(code, {}, given))).not.toMatch(/[\p{Cc}--\n]/v);
      }),
    );
  });
});
