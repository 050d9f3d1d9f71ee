import { describe, expect, it } from "vitest";
import { readGivenFile } from "#src/formats/given/read-given.ts";
import { titlePageIn } from "#src/formats/pasted/title-page.ts";
import { parsePasted } from "#src/formats/pasted.ts";
import { docx, docxOf, epubOf, odtOf } from "../given/documents.ts";

const BODY = "Sinds maandag ligt de pont aan de kade en vaart hij niet meer uit.";
const CHAPTER = `<h1>Eerste hoofdstuk</h1><p>${BODY}</p>`;

/** What would be left out of a file as its title page, and what its text begins with then. */
async function front(name: string, bytes: Uint8Array) {
  const content = await readGivenFile(name, bytes);
  if (content.kind !== "text") throw new Error("two texts");
  const { title = "", paragraphs } = parsePasted(content.text, "nl", { isMarkdown: content.isMarkdown });
  const { about, titlePage } = content;
  const out = titlePageIn(paragraphs, {
    titles: [title, about.title ?? ""],
    author: about.author,
    titlePage,
  });
  const lines = paragraphs.map(({ sentences }) => sentences.join(" "));
  return {
    title,
    out: out.map((at) => lines[at]),
    first: lines.find((_, at) => !out.includes(at)),
  };
}

describe("the title page of a book", () => {
  it.each([
    ["title, author and publisher", "<h1>De pont</h1><p>A. de Vries</p><p>Uitgeverij Water</p><p>2021</p>"],
    ["author first", "<p>A. de Vries</p><h1>De pont</h1><p>Een verhaal van het water</p><p>Delfzijl</p>"],
    ["title and subtitle in one heading", "<h1>De pont: een verhaal</h1><p>door A. de Vries</p>"],
    ["the subtitle on a line of its own", "<h1>De pont<br/>Een verhaal</h1><p>Vries, A. de</p>"],
    [
      "what says that it is one",
      '<section epub:type="titlepage"><p>Alle pont</p><p>Wij varen niet. Nooit meer.</p></section>',
    ],
  ])("stays out: %s", async (_, page) => {
    const found = await front("a.epub", epubOf({ "a.xhtml": page, "b.xhtml": CHAPTER }));
    expect(found.title).toBe("De pont");
    expect(found.first).toBe("Eerste hoofdstuk");
    expect(found.out.length).toBeGreaterThan(0);
  });

  it("stays out on the page of the half title, too", async () => {
    const pages = {
      "a.xhtml": "<p>De pont</p>",
      "b.xhtml": "<h1>De pont</h1><p>A. de Vries</p>",
      "c.xhtml": CHAPTER,
    };
    expect(await front("a.epub", epubOf(pages))).toMatchObject({
      out: ["De pont", "A. de Vries"],
      first: "Eerste hoofdstuk",
    });
  });

  it("is no chapter that is called as the book is", async () => {
    const half = {
      "a.xhtml": "<p>De pont</p>",
      "b.xhtml": "<h1>De pont</h1>",
      "c.xhtml": `<h1>De pont</h1><p>${BODY}</p>`,
    };
    expect(await front("a.epub", epubOf(half))).toMatchObject({ out: ["De pont"], first: "De pont" });
    const pages = {
      "a.xhtml": "<h1>De pont</h1><p>A. de Vries</p>",
      "b.xhtml": `<h1>De pont</h1><p>${BODY}</p>`,
    };
    expect(await front("a.epub", epubOf(pages))).toMatchObject({ out: ["A. de Vries"], first: "De pont" });
  });

  it("is no short chapter either", async () => {
    const pages = { "a.xhtml": "<h1>De pont: het begin</h1><p>Hij vaart niet.</p>", "b.xhtml": CHAPTER };
    const { out } = await front("a.epub", epubOf(pages));
    expect(out).not.toContain("Hij vaart niet.");
  });
});

describe("the title of a document", () => {
  it("stands there once: nothing stays out", async () => {
    const word = docx.p("De pont", "Title") + docx.p("Eén", "heading1") + docx.p(BODY);
    expect(await front("a.docx", docxOf(word))).toMatchObject({ title: "De pont", out: [], first: "Eén" });
    const libre = `<text:p text:style-name="Title">De pont</text:p><text:p>${BODY}</text:p>`;
    expect(await front("a.odt", odtOf(libre))).toMatchObject({ title: "De pont", out: [], first: BODY });
  });

  it("stays out where it is said again", async () => {
    const word = docx.p("De pont", "Title") + docx.p("De pont", "heading1") + docx.p(BODY);
    expect(await front("a.docx", docxOf(word))).toMatchObject({ out: ["De pont"], first: BODY });
    const libre = `<text:p text:style-name="Title">De pont</text:p><text:p>A. de Vries</text:p><text:h text:outline-level="1">De pont – een verhaal</text:h><text:p>${BODY}</text:p>`;
    const found = await front("a.odt", odtOf(libre));
    expect(found).toMatchObject({ out: ["A. de Vries", "De pont – een verhaal"], first: BODY });
  });

  it("may be what the first sentence or a later heading begins with", async () => {
    const word = docx.p("De pont", "Title") + docx.p(`De pont, zegt men, vaart niet. ${BODY}`);
    expect((await front("a.docx", docxOf(word))).out).toEqual([]);
    const later = docx.p("De pont", "Title") + docx.p(BODY) + docx.p("De pont", "heading1") + docx.p(BODY);
    expect((await front("a.docx", docxOf(later))).out).toEqual([]);
    const other = docx.p("De pont", "Title") + docx.p("De pont vaart weer", "heading1") + docx.p(BODY);
    expect((await front("a.docx", docxOf(other))).out).toEqual([]);
  });
});
