import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseTermsCsv, serializeTermsCsv } from "#src/formats/terms/csv.ts";
import { term } from "../arbitraries.ts";
import { faultOf } from "../fault-of.ts";
import { overXml } from "./over-files.ts";

const FILE = "termen.csv";

test.each([
  ["commas", false],
  ["semicolons for Excel", true],
])("what was written is read back, and written again byte for byte: %s", (_name, excel) => {
  fc.assert(
    fc.property(fc.uniqueArray(term.map(overXml), { selector: ({ id }) => id, maxLength: 4 }), (terms) => {
      const written = serializeTermsCsv(terms, excel);
      expect(parseTermsCsv(written, FILE)).toEqual(terms);
      expect(serializeTermsCsv(parseTermsCsv(written, FILE), excel)).toBe(written);
    }),
  );
});

describe("a table as people make it", () => {
  it("may come from Excel in Dutch", () => {
    const source =
      '\ufeffNederlands;Engels;Vakgebied\r\nvaarweg;waterway;"scheepvaart; binnen"\r\n\r\nNAVO;NATO;\r\n';
    expect(parseTermsCsv(source, FILE)).toMatchObject([
      { id: "vaarweg", pos: "noun", field: "scheepvaart; binnen", en: { preferred: "waterway" } },
      { id: "navo", pos: "abbreviation", field: "general", en: { preferred: "NATO" } },
    ]);
  });

  it("may have its columns in any order, and several forms in a cell", () => {
    const source =
      "en\tnl\ten_deprecated\ten_admitted\nwaterway\tvaarweg\tsailing road = a calque | canal\tchannel|fairway\n";
    expect(parseTermsCsv(source, FILE)[0]?.en).toEqual({
      preferred: "waterway",
      admitted: ["channel", "fairway"],
      deprecated: [
        { form: "sailing road", why: "a calque" },
        { form: "canal", why: expect.any(String) },
      ],
    });
  });

  it("may be a glossary as OmegaT writes it", () => {
    const source =
      '# Glossary in tab-separated format -*- coding: utf-8 -*-\nvaarweg\twaterway\tof any kind\n"sluis"\tlock\n';
    expect(parseTermsCsv(source, "glossary.txt")).toMatchObject([
      {
        nl: { lemma: "vaarweg" },
        en: { preferred: "waterway" },
        note: { nl: "of any kind", en: "of any kind" },
      },
      { nl: { lemma: '"sluis"' }, en: { preferred: "lock" } },
    ]);
  });

  it("gives two concepts of one form two names", () => {
    expect(parseTermsCsv("nl,en\nbank,bank\nbank,bench\n", FILE).map(({ id }) => id)).toEqual([
      "bank",
      "bank-2",
    ]);
  });
});

test.each([
  ["no column for English", "nl,definition_nl\nx,y\n", "column-missing", 1],
  ["a column nobody knows", "nl,en,kleur\nx,y,z\n", "column-unknown", 1],
  ["a quotation mark left open", 'nl,en\nx,"y\n', "csv-invalid", 2],
  ["no English form", "nl,en\na,b\nx,\n", "field-invalid", 3],
  ["a part of speech nobody knows", "nl,en,pos\nx,y,werkwoord\n", "field-invalid", 2],
  ["a date that is none", "nl,en,dated\nx,y,gisteren\n", "field-invalid", 2],
])("a table with %s is refused, with its line", (_name, source, code, line) => {
  const fault = faultOf(() => parseTermsCsv(source, FILE));
  expect([fault.code, fault.place.line]).toEqual([code, line]);
});
