import { describe, expect, it } from "vitest";
import { InputError } from "#src/domain/errors/error.ts";
import { readGivenFile } from "#src/formats/given/read-given.ts";
import { parsePasted } from "#src/formats/pasted.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readGivenFile(name, bytes(text));

const NL = [
  "De pont vaart niet meer",
  "Sinds maandag ligt de pont aan de kade en vaart hij niet meer uit.",
  "De gemeente zegt dat er geen geld is voor een nieuwe motor.",
  "1.250,50",
  "Het is de vraag wie er nog op zal wachten.",
];
const EN = [
  "The ferry no longer sails",
  "Since Monday the ferry has been at the quay and it does not sail.",
  "The town says that there is no money for a new engine.",
  "1,250.50",
  "It is not known who will still wait for it.",
];
const pairs = NL.map((nl, at) => ({ nl, en: EN[at] ?? "" }));
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("\n");

describe("a file of plain text", () => {
  it("is its text", async () => {
    expect(await read("a.txt", text(NL))).toEqual({
      kind: "text",
      format: "text",
      isMarkdown: false,
      about: {},
      leftOut: [],
      text: text(NL),
    });
  });

  it("an asterisk in it is an asterisk; in Markdown it marks emphasis, which is kept", async () => {
    const source = "De *Lena* vaart niet. Zij ligt *aan de kade. Zij wacht* daar.\n";
    const sentences = async (name: string) => {
      const { isMarkdown } = await read(name, source);
      return parsePasted(source, "nl", { isMarkdown }).paragraphs[0];
    };
    expect((await sentences("a.txt"))?.marked).toBeUndefined();
    expect(await sentences("a.md")).toMatchObject({
      sentences: ["De Lena vaart niet.", "Zij ligt aan de kade.", "Zij wacht daar."],
      marked: ["De *Lena* vaart niet.", "Zij ligt *aan de kade.*", "*Zij wacht* daar."],
    });
  });
});

describe("a file with both languages", () => {
  const bilingual = { kind: "bilingual", nl: text(NL), en: text(EN), rows: 5 };

  it.each([
    ["Dutch first", pairs.flatMap(({ nl, en }) => [nl, en])],
    ["English first", pairs.flatMap(({ nl, en }) => [en, nl])],
  ])("paragraphs take turns, %s", async (_, paragraphs) => {
    const content = await read("both.txt", text(paragraphs));
    expect(content).toMatchObject({ ...bilingual, layout: "alternating" });
  });

  it("lines take turns, without blank lines", async () => {
    const lines = pairs.flatMap(({ nl, en }) => [nl, en]).join("\n");
    expect(await read("both.txt", lines)).toMatchObject({ ...bilingual, layout: "alternating" });
  });

  it("a paragraph without a counterpart does not put the rest out of step", async () => {
    const extra = "Deze alinea is niet vertaald en het is niet bekend waarom.";
    const turns = pairs.flatMap(({ nl, en }) => [nl, en]);
    const content = await read("both.txt", text([...turns.slice(0, 4), extra, ...turns.slice(4)]));
    expect(content).toMatchObject({ nl: text([...NL.slice(0, 2), extra, ...NL.slice(2)]), en: text(EN) });
  });

  it.each([
    ["tabs", "both.txt", pairs.map(({ nl, en }) => `${nl}\t${en}`)],
    ["tabs, the English first", "both.tsv", pairs.map(({ nl, en }) => `${en}\t${nl}`)],
    ["tabs under a head", "both.tsv", ["Nederlands\tEngels", ...pairs.map(({ nl, en }) => `${nl}\t${en}`)]],
    ["commas", "both.csv", pairs.map(({ nl, en }, at) => `${at},"${nl}","${en}"`)],
    ["semicolons", "both.csv", pairs.map(({ nl, en }) => `${nl};${en};x`)],
  ])("columns apart by %s", async (_, name, lines) => {
    expect(await read(name, lines.join("\r\n"))).toMatchObject({ ...bilingual, layout: "columns" });
  });

  it("one quotation in the other language is not a translation", async () => {
    expect((await read("a.txt", text([...NL, EN[1] ?? "", ...NL]))).kind).toBe("text");
  });
});

describe("a file that cannot be taken", () => {
  it.each([
    ["an empty one", "a.txt", bytes(" \n"), "empty-file"],
    ["one of other bytes", "a.txt", new Uint8Array([0, 1, 2, 3]), "binary-file"],
    ["a table of one language", "a.csv", bytes(NL.map((nl) => `${nl};${nl}`).join("\n")), "columns-missing"],
    ["a table that is none", "a.csv", bytes('a,"b\nc'), "csv-invalid"],
  ])("%s is refused by name", async (_, name, source, code) => {
    const error = await readGivenFile(name, source).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code, place: { file: name } });
  });

  it("one that is too large, by the limits of the one who asks", async () => {
    const limits = { file: 10, text: 10, unpacked: 10 };
    await expect(readGivenFile("a.txt", bytes("De pont vaart."), limits)).rejects.toMatchObject({
      code: "file-too-large",
      details: { size: 14, limit: 10 },
    });
  });
});
