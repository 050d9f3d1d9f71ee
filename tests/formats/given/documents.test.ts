import { describe, expect, it } from "vitest";
import type { GivenContent } from "#src/formats/given/model.ts";
import { readGivenFile } from "#src/formats/given/read-given.ts";
import { parsePasted } from "#src/formats/pasted.ts";
import { docx, docxOf, epubOf, odtOf } from "./documents.ts";

const NL = [
  "Sinds maandag ligt de pont aan de kade en vaart hij niet meer uit.",
  "De gemeente zegt dat er geen geld is voor een nieuwe motor.",
  "Het is de vraag wie er nog op zal wachten.",
];
const EN = [
  "Since Monday the ferry has been at the quay and it does not sail.",
  "The town says that there is no money for a new engine.",
  "It is not known who will still wait for it.",
];

async function read(name: string, source: Uint8Array | string): Promise<GivenContent> {
  return readGivenFile(name, typeof source === "string" ? new TextEncoder().encode(source) : source);
}

/** What becomes of a file: its paragraphs, with their marks. */
async function shown(name: string, source: Uint8Array | string): Promise<string[]> {
  const content = await read(name, source);
  if (content.kind !== "text") throw new Error("two texts");
  const { isMarkdown, text } = content;
  const pasted = parsePasted(text, "nl", { isMarkdown });
  const paragraphs = pasted.paragraphs.map(
    ({ kind, level = "", ordinal = "", sentences, marked = sentences }) =>
      `${kind}${level}${ordinal}: ${marked.join(" / ")}`,
  );
  return [...(pasted.title === undefined ? [] : [`title: ${pasted.title}`]), ...paragraphs];
}

const ARTICLE = [
  "title: De laatste pont",
  `paragraph: ${NL[0]}`,
  "heading2: Wat nu",
  "paragraph: De *Lena* vaart **niet**. / Zij weegt 3 * 4 ton, [zegt zij](https://example.org/a_b).",
  "item: touw",
  "item: verf",
  "item1: eerst de motor",
  "item2: dan het roer",
  `quote: ${NL[2]}`,
  "caption: De pont in de mist",
  "paragraph: Jaar | Reizen",
  "paragraph: 2020 | 1.204",
  "heading3: Slot",
  `paragraph: ${NL[1]}`,
];

const HTML = `<h1>De laatste pont</h1><p>${NL[0]}</p><h2>Wat nu</h2>
  <p>De <i>Lena</i> vaart
  <strong>niet</strong>. Zij weegt 3 * 4 ton, <a href="https://example.org/a_b">zegt zij</a>.</p>
  <ul><li>touw<li><p>verf</p></ul><ol><li>eerst de motor</li><li>dan het roer</li></ol>
  <blockquote><p>${NL[2]}</p></blockquote>
  <figure><img src="a.png" alt="x"><figcaption>De pont in de mist</figcaption></figure>
  <table><tr><th>Jaar<th>Reizen<tr><td>2020<td>1.204</table><h3>Slot</h3><p>${NL[1]}</p>`;

const DOCX = [
  docx.p("De laatste pont", "Title"),
  docx.p(NL[0] ?? ""),
  docx.p("Wat nu", "heading1"),
  `<w:p>${docx.r("De ")}${docx.r("Lena", "i")}${docx.r(" vaart ")}${docx.r("niet", "b")}${docx.r(". Zij weegt 3 * 4 ton, zegt zij.")}</w:p>`,
  docx.item("touw", 1),
  docx.item("verf", 1),
  docx.item("eerst de motor", 2),
  docx.item("dan het roer", 2),
  docx.p(NL[2] ?? "", "Quote"),
  docx.p("De pont in de mist", "caption"),
  docx.table([
    ["Jaar", "Reizen"],
    ["2020", "1.204"],
  ]),
  docx.p("Slot", "heading2"),
  docx.p(NL[1] ?? ""),
].join("");

const ODT = `<text:p text:style-name="Title">De laatste pont</text:p><text:p>${NL[0]}</text:p>
  <text:h text:outline-level="1">Wat nu</text:h>
  <text:p>De <text:span text:style-name="T1">Lena</text:span> vaart<text:s/><text:span text:style-name="T3">niet</text:span>. Zij weegt 3 * 4 ton, <text:a xlink:href="https://example.org/a_b">zegt zij</text:a>.</text:p>
  <text:list text:style-name="L1"><text:list-item><text:p>touw</text:p></text:list-item><text:list-item><text:p>verf</text:p></text:list-item></text:list>
  <text:list text:style-name="L2"><text:list-item><text:p>eerst de motor</text:p></text:list-item><text:list-item><text:p>dan het roer</text:p></text:list-item></text:list>
  <text:p text:style-name="P1">${NL[2]}</text:p><text:p text:style-name="P2">De pont in de mist</text:p>
  <table:table><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell><table:table-cell><text:p>Reizen</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2020</text:p></table:table-cell><table:table-cell><text:p>1.204</text:p></table:table-cell></table:table-row></table:table>
  <text:h text:outline-level="2">Slot</text:h><text:p>${NL[1]}</text:p>`;

describe("a document keeps what its parts are", () => {
  const without = (...marks: readonly string[]) =>
    ARTICLE.map((line) =>
      marks.reduce((text, mark) => text.replace(mark, mark.replace(/\*\*|\[|\]\(.*\)/g, "")), line),
    );

  it("a page of HTML", async () => {
    expect(await shown("a.html", HTML)).toEqual(ARTICLE);
  });

  it("a document of Word", async () => {
    expect(await shown("a.docx", docxOf(DOCX))).toEqual(without("[zegt zij](https://example.org/a_b)"));
  });

  it("a document of LibreOffice", async () => {
    expect(await shown("a.odt", odtOf(ODT))).toEqual(without("**niet**"));
  });

  it("a book: its title above all, its chapters in the order of the spine", async () => {
    const book = epubOf({
      "b.xhtml": `<h1>Eén</h1><p>${NL[0]}</p>`,
      "a 1.xhtml": `<h1>Twee</h1><p>${NL[1]}<br/>Slot.</p>`,
    });
    expect(await shown("a.epub", book)).toEqual([
      "title: De pont",
      "heading2: Eén",
      `paragraph: ${NL[0]}`,
      "heading2: Twee",
      `paragraph: ${NL[1]} / Slot.`,
    ]);
    expect((await read("a.epub", book)).about).toEqual({
      title: "De pont",
      author: "A. de Vries",
      date: "2021-05-03",
    });
  });

  it.each([
    ["a document under another name", "a.txt", docxOf(DOCX)],
    ["a page under another name", "a.txt", `<!DOCTYPE html><html><body>${HTML}`],
  ])("%s is what it is", async (_, name, source) => {
    expect((await shown(name, source))[0]).toBe("title: De laatste pont");
  });
});

describe("both languages in the columns of a table", () => {
  const rows = NL.map((nl, at) => [nl, EN[at] ?? ""] as const);
  const cells = (tag: string) =>
    rows.map((row) => `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`).join("");
  const odtCell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

  it.each([
    ["docx", docxOf(docx.table([["Nederlands", "English"], ...rows]))],
    ["docx, with a title above", docxOf(docx.p("Vertaling") + docx.table(rows))],
    [
      "odt",
      odtOf(
        `<table:table>${rows.map((row) => `<table:table-row>${row.map(odtCell).join("")}</table:table-row>`).join("")}</table:table>`,
      ),
    ],
    ["html", `<table>${cells("td")}</table>`],
    ["epub", epubOf({ "a.xhtml": `<table>${cells("td")}</table>` })],
  ])("%s", async (name, source) => {
    const content = await read(`a.${name.replace(/,.*/, "")}`, source);
    expect(content).toMatchObject({ kind: "bilingual", layout: "columns", rows: 3 });
    if (content.kind !== "bilingual") return;
    expect([content.nl, content.en]).toEqual(
      [NL, EN].map((side) => side.map((text) => `${text}\n`).join("\n")),
    );
  });

  it("a docx in which paragraphs take turns", async () => {
    const content = await read(
      "a.docx",
      docxOf(
        rows
          .flat()
          .map((text) => docx.p(text))
          .join(""),
      ),
    );
    expect(content).toMatchObject({ kind: "bilingual", layout: "alternating", rows: 3 });
  });
});

describe("what is no part of the text", () => {
  const page = (article: string) => `<!DOCTYPE html><html><head><title>De pont | Krant</title>
    <meta property="article:published_time" content="2021-05-03T10:00:00Z"><script>alert("kop")</script></head><body>
    <header class="site"><a href="/">Krant</a></header><nav><ul><li><a href="/a">Nieuws</a></ul></nav>
    <main>${article}</main><aside>Ook interessant</aside><div class="cookie-banner">Wij gebruiken koekjes</div>
    <footer>Colofon</footer></body></html>`;

  it("is left out of a web page, and shown", async () => {
    const source =
      page(`<h1>De pont</h1><script>x()</script><p onclick="y()">${NL[0]}</p><p hidden>verborgen</p>
      <ul class="share-buttons"><li>Deel dit</ul><ul><li><a href="/b">Lees een</a><li><a href="/c">Lees twee</a><li><a href="/d">Lees drie</a></ul>
      <p>${NL[1]}</p>`);
    expect(await shown("a.html", source)).toEqual([
      "title: De pont",
      `paragraph: ${NL[0]}`,
      `paragraph: ${NL[1]}`,
    ]);
    const { leftOut, about } = await read("a.html", source);
    expect(leftOut.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      "hidden: verborgen",
      "aside: Deel dit",
      "links: Lees een Lees twee Lees drie",
    ]);
    expect(about).toEqual({ title: "De pont | Krant", date: "2021-05-03" });
  });

  it("marks of notes and the notes of a document", async () => {
    const source = docxOf(
      `<w:p>${docx.r("De pont vaart niet.")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>${docx.p(NL[0] ?? "")}`,
      { "word/footnotes.xml": docx.footnotes("Zie de kaart.") },
    );
    expect(await shown("a.docx", source)).toEqual(["paragraph: De pont vaart niet.", `paragraph: ${NL[0]}`]);
    expect((await read("a.docx", source)).leftOut).toContainEqual({
      why: "note",
      text: expect.stringContaining("Zie de kaart."),
    });
  });
});
