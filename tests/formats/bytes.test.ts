import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "#src/formats/bytes.ts";
import { firstBadByte } from "#src/formats/utf8-fault.ts";
import { faultOf } from "./fault-of.ts";

const FILE = "artikel.txt";
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const decode = (bytes: Uint8Array, maxBytes = 1_000_000) => decodeText(bytes, FILE, maxBytes);
const fault = (bytes: Uint8Array, maxBytes?: number) => faultOf(() => decode(bytes, maxBytes));

describe("text", () => {
  test("loses its byte order mark and keeps one kind of line end", () => {
    expect(decode(utf8("\uFEFFeen\r\ntwee\rdrie\n\nĳ 🚢"))).toBe("een\ntwee\ndrie\n\nĳ 🚢");
  });

  test("may hold a tab, a form feed and a stray control", () => {
    expect(decode(utf8("een\ttwee\f\u0007 en nog veel meer woorden"))).toContain("\u0007");
  });

  test("is taken up to its limit", () => {
    expect(decode(utf8("vijf!"), 5)).toBe("vijf!");
  });
});

describe("what cannot be read", () => {
  test.each(["", "\uFEFF", " \r\n\t "])("%j is empty", (text) => {
    expect(fault(utf8(text))).toMatchObject({
      code: "empty-file",
      place: { file: FILE, line: 1, column: 1 },
    });
  });

  test("a file above the limit is named with both sizes", () => {
    expect(fault(utf8("zes!!!"), 5)).toMatchObject({
      code: "file-too-large",
      details: { size: 6, limit: 5 },
    });
  });

  test("a zero byte makes it binary", () => {
    expect(fault(utf8("PK\u0003\u0004\0"))).toMatchObject({
      code: "binary-file",
      details: { value: "U+0000" },
    });
  });

  test("so do many controls", () => {
    expect(fault(utf8("\u0001\u0002 abc")).code).toBe("binary-file");
  });

  test.each([
    ["ISO-8859-1", latin1("Het is\r\nin Belgi\u00eb, zegt men."), 2, 9, "0xEB", "België,"],
    ["Windows-1252", latin1("\u0091Nee\u0092 in Belgi\u00eb"), 1, 1, "0x91", "‘Nee’"],
    ["UTF-8", Uint8Array.from([...utf8("één: "), 0xff, ...utf8(" é")]), 1, 6, "0xFF", "ÿ"],
  ])("%s is recognised", (encoding, bytes, line, column, value, word) => {
    expect(fault(bytes)).toMatchObject({
      code: "not-utf8",
      place: { file: FILE, line, column },
      details: { value, encoding, reason: `${encoding}: ${word}` },
    });
  });

  test.each([
    ["0xFF 0xFE", [0xff, 0xfe, 0x61, 0]],
    ["0xFE 0xFF", [0xfe, 0xff, 0, 0x61]],
  ])("UTF-16 that begins with %s is no binary", (value, bytes) => {
    expect(fault(Uint8Array.from(bytes))).toMatchObject({
      code: "not-utf8",
      details: { value, encoding: "UTF-16" },
    });
  });

  test("the column counts UTF-16 units", () => {
    expect(fault(Uint8Array.from([...utf8("a\n🚢é"), 0xc3])).place).toMatchObject({ line: 2, column: 4 });
  });
});

test("the first bad byte is found where the decoder finds one", () => {
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f),
    fc.nat(255),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (found) => {
      const bytes = Uint8Array.from(found);
      const bad = firstBadByte(bytes);
      expect(bad === bytes.length).toBe(isUtf8(bytes));
      expect(isUtf8(bytes.subarray(0, bad))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("text of any script comes through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const meant = `x${text.replace(/\r\n?/g, "\n")}`;
      expect(decode(utf8(meant))).toBe(meant);
    }),
  );
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
