import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { TBX_2008, TBX_BASIC } from "#src/formats/terms/tbx-dialect.ts";
import { parseTbx } from "#src/formats/terms/tbx-read.ts";
import { serializeTbx } from "#src/formats/terms/tbx-write.ts";
import { term } from "../arbitraries.ts";
import { faultOf } from "../fault-of.ts";
import { overXml } from "./over-files.ts";

const FILE = "termen.tbx";
const FIXTURE = join(import.meta.dirname, "../../fixtures/terms/martif.tbx");

test.each([
  ["TBX-Basic of 2019", TBX_BASIC],
  ["TBX of 2008", TBX_2008],
])("what was written is read back, and written again byte for byte: %s", (_name, dialect) => {
  fc.assert(
    fc.property(fc.uniqueArray(term.map(overXml), { selector: ({ id }) => id, maxLength: 4 }), (terms) => {
      const written = serializeTbx(terms, "Glossary", dialect);
      expect(parseTbx(written, FILE)).toEqual(terms);
      expect(serializeTbx(parseTbx(written, FILE), "Glossary", dialect)).toBe(written);
    }),
  );
});

test("a note on a concept as a whole, as Translate Toolkit writes it, is one in both languages", () => {
  const side = (lang: string, word: string) =>
    `<langSet xml:lang="${lang}"><tig><term>${word}</term></tig></langSet>`;
  const entry = `<termEntry>${side("nl", "proefakkoord")}${side("en", "trial agreement")}<note>Nieuw.</note></termEntry>`;
  const written = `<martif type="TBX" xml:lang="nl"><text><body>${entry}</body></text></martif>`;
  expect(parseTbx(written, FILE)).toMatchObject([{ note: { nl: "Nieuw.", en: "Nieuw." } }]);
});

describe("a file in the second version of TBX", () => {
  const terms = parseTbx(readFileSync(FIXTURE, "utf8"), FILE);

  it("gives each concept that has both languages", () => {
    expect(terms.map(({ id, nl, en }) => [id, nl.lemma, en.preferred])).toEqual([
      ["cid-0", "vaarweg", "waterway"],
      ["sluiswachter-zonen", "Sluiswachter & zonen", "Sluiswachter & Sons"],
    ]);
  });

  it("keeps field, definition, and what is discouraged with its reason", () => {
    expect(terms[0]).toMatchObject({
      field: "shipping",
      pos: "noun",
      en: { deprecated: [{ form: "sailing road", why: "A calque." }] },
      definition: { nl: "Water deep enough for ships.", en: "Water deep enough for ships." },
    });
  });
});

describe("a file that would do harm", () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    "",
  );
  const body = (text: string) =>
    `<tbx><text><body><conceptEntry><note>${text}</note></conceptEntry></body></text></tbx>`;

  test.each([
    [
      "an external entity",
      `<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body("&x;")}`,
      "xml-entities",
    ],
    ["entities of entities", `<!DOCTYPE tbx [<!ENTITY l0 "ha">${laughs}]>${body("&l9;")}`, "xml-entities"],
    ["an entity that nobody declared", body("&x;"), "xml-invalid"],
    ["tags without end", "<a>".repeat(100_000), "xml-invalid"],
    ["a tag that never closes", "<tbx><text>", "xml-invalid"],
    ["something else in XML", "<html><body/></html>", "tbx-not-found"],
    ["no XML at all", "term,translation", "xml-invalid"],
  ])("is refused with what is wrong: %s", (_name, source, code) => {
    expect(faultOf(() => parseTbx(source, FILE)).code).toBe(code);
  });

  it("says where a term is wrong", () => {
    const bad = serializeTbx([], "x").replace(
      "<body>",
      `<body>\n<conceptEntry id="a"><note>Dated: morgen</note>${["nl", "en"].map((lang) => `<langSec xml:lang="${lang}"><termSec><term>x</term></termSec></langSec>`).join("")}</conceptEntry>`,
    );
    const fault = faultOf(() => parseTbx(bad, FILE));
    expect([fault.code, fault.place.file, fault.place.line]).toEqual(["field-invalid", FILE, 11]);
  });
});
