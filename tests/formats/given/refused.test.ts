import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { InputError } from "#src/domain/errors/error.ts";
import { GIVEN_LIMITS } from "#src/formats/given/limits.ts";
import { readGivenFile } from "#src/formats/given/read-given.ts";
import { docx, docxOf, epubOf, odtOf, zipOf } from "./documents.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const document = docxOf(docx.p("De pont vaart niet meer."));

async function refusal(name: string, source: Uint8Array, limits = GIVEN_LIMITS): Promise<InputError> {
  const thrown = await readGivenFile(name, source, limits).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(InputError);
  return thrown as InputError;
}

/** A copy with a byte of the file changed, at so many bytes after a mark. */
function changed(
  source: Uint8Array,
  mark: string,
  after: number,
  change: (byte: number) => number,
): Uint8Array {
  const copy = source.slice();
  const text = String.fromCharCode(...copy);
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    copy[at + after] = change(copy[at + after] ?? 0);
  return copy;
}

const LOCAL = "PK\x03\x04";
const ENTRY = "PK\x01\x02";

describe("a file that cannot be read says what it is and what to do", () => {
  it.each([
    ["a PDF", "a.pdf", latin("%PDF-1.7\n%âãÏÓ\n"), "format-unknown", "PDF"],
    ["a PDF named docx", "a.docx", latin("%PDF-1.7"), "format-unknown", "PDF"],
    ["RTF", "a.rtf", latin("{\\rtf1\\ansi}"), "format-unknown", "RTF"],
    ["a picture", "a.png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), "format-unknown", "PNG"],
    ["old Word", "a.doc", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "format-unknown", ".doc"],
    ["Excel", "a.xlsx", zipOf({ "xl/workbook.xml": "<a/>" }), "format-unknown", "Excel"],
    ["data", "a.json", latin('{"titel": "De pont"}'), "format-unknown", ".json"],
    ["a memory of translations", "a.tmx", latin("<tmx/>"), "format-unknown", ".tmx"],
    ["any archive", "a.zip", zipOf({ "a.txt": "De pont" }), "format-unknown", "ZIP"],
    ["text named docx", "a.docx", latin("De pont vaart."), "format-mismatch", ".docx"],
    [
      "a docx with a password",
      "a.docx",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "file-protected",
      undefined,
    ],
    [
      "an archive with a password",
      "a.docx",
      changed(document, ENTRY, 8, (flags) => flags | 1),
      "file-protected",
      "[Content_Types].xml",
    ],
    [
      "an odt with a password",
      "a.odt",
      odtOf("", { "META-INF/manifest.xml": "<a><manifest:encryption-data/></a>" }),
      "file-protected",
      undefined,
    ],
    [
      "a book of a shop",
      "a.epub",
      epubOf(
        { "a.xhtml": "<p>x</p>" },
        {
          "META-INF/encryption.xml":
            '<a><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></a>',
        },
      ),
      "file-protected",
      undefined,
    ],
    ["half a file", "a.docx", document.slice(0, document.length / 2), "archive-broken", "ZIP"],
    ["a file of nothing but a beginning", "a.docx", latin(LOCAL), "archive-broken", "ZIP"],
    [
      "a wrong checksum",
      "a.docx",
      changed(document, ENTRY, 16, (crc) => crc ^ 1),
      "archive-broken",
      "[Content_Types].xml",
    ],
    ["Word without a text", "a.docx", zipOf({ "word/document.xml": "<a>" }), "archive-broken", "docx"],
    ["a book without pages", "a.epub", epubOf({}), "archive-broken", "epub"],
    ["XML that does not close", "a.odt", odtOf("<text:p>"), "xml-invalid", undefined],
    [
      "entities in a docx",
      "a.docx",
      docxOf("", { "word/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "xml-entities",
      undefined,
    ],
    [
      "entities in an odt",
      "a.odt",
      odtOf("", { "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "xml-entities",
      undefined,
    ],
    ["an empty document", "a.docx", docxOf(""), "nothing-recognised", undefined],
    [
      "a page of scripts",
      "a.html",
      latin("<html><script>document.write('De pont')</script>"),
      "nothing-recognised",
      undefined,
    ],
  ])("%s", async (_, name, source, code, value) => {
    const error = await refusal(name, source);
    expect(error).toMatchObject({ code, place: { file: name } });
    if (value !== undefined) expect(error.details.value).toBe(value);
  });
});

describe("a small file that unpacks to a huge one", () => {
  const huge = zipSync({ "word/document.xml": new Uint8Array(80 * 2 ** 20) });

  it("is refused by the size that it states, before it is unpacked", async () => {
    expect(huge.length).toBeLessThan(2 ** 20);
    expect(await refusal("a.docx", huge)).toMatchObject({
      code: "archive-too-large",
      details: { size: 80 * 2 ** 20, limit: GIVEN_LIMITS.unpacked },
    });
  });

  it("is refused where it lies about its size, before more is unpacked than that", async () => {
    const lying = changed(huge, ENTRY, 27, () => 0);
    const start = performance.now();
    expect(await refusal("a.docx", lying)).toMatchObject({ code: "archive-broken" });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it("many files together are refused as one", async () => {
    const part = "x".repeat(4_000);
    const many = docxOf(docx.p("De pont."), { "word/a.xml": part, "word/b.xml": part, "word/c.xml": part });
    const limits = { ...GIVEN_LIMITS, unpacked: 10_000 };
    expect((await refusal("a.docx", many, limits)).code).toBe("archive-too-large");
  });

  it.each([
    "<div><ul>",
    '<div class="menu">',
    "<ul><li><a>x</a><a>y</a><a>z</a>",
    "<sup>",
    "<b>",
    "<table><td>",
  ])("a page that nests fifty thousand of %s is read or refused, and in time", async (nested) => {
    const source = latin(`<html>${nested.repeat(50_000)}<p>De pont vaart.`);
    const start = performance.now();
    await readGivenFile("a.html", source).catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("whatever is given", () => {
  it("is read or refused, never anything else", async () => {
    const name = fc.constantFrom(
      "a.txt",
      "a.md",
      "a.docx",
      "a.odt",
      "a.epub",
      "a.html",
      "a.csv",
      "a.tsv",
      "a",
    );
    const start = fc.constantFrom(
      "",
      "PK\x03\x04",
      "<html>",
      "<!doctype html><table><tr><td>",
      "{\\rtf",
      "De pont en het huis\t",
    );
    const source = fc
      .tuple(start, fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "grapheme" }).map(strToU8)))
      .map(([head, tail]) => Uint8Array.from([...latin(head), ...tail]));
    await fc.assert(
      fc.asyncProperty(name, source, async (file, given) => {
        const found = await readGivenFile(file, given).catch((error: unknown) => error);
        if (!(found instanceof InputError)) expect(found).toHaveProperty("kind");
      }),
    );
  });

  it("a document with a byte changed is read or refused, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(document.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = document.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        const found = await readGivenFile("a.docx", damaged).catch((error: unknown) => error);
        if (!(found instanceof InputError)) expect(found).toHaveProperty("kind");
      }),
    );
  });
});
