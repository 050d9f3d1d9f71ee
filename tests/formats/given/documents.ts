import { strToU8, zipSync } from "fflate";

/** Documents as programs write them, with the parts that a test is about. */

type Parts = Readonly<Record<string, string>>;

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = ["Title", "heading 1", "heading 2", "caption", "Quote"]
  .map((name) => {
    const id = name.replaceAll(" ", "");
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  })
  .join("");
const NUMBERING = (["bullet", "decimal"] as const)
  .map(
    (format, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`,
  )
  .join("");

/** @param body elements of `w:body` */
export function docxOf(body: string, more: Parts = {}): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
      relation(1, "styles", "styles.xml") +
        relation(2, "numbering", "numbering.xml") +
        relation(3, "footnotes", "footnotes.xml"),
    ),
    "word/styles.xml": `<w:styles ${W}>${STYLES}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}>${NUMBERING}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export const docx = {
  p: (text: string, style = "") =>
    `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${docx.r(text)}</w:p>`,
  r: (text: string, mark = "") =>
    `<w:r>${mark === "" ? "" : `<w:rPr><w:${mark}/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`,
  item: (text: string, list: 1 | 2) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${docx.r(text)}</w:p>`,
  table: (rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${docx.p(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
  footnotes: (text: string) =>
    `<w:footnotes ${W}><w:footnote w:id="1">${docx.p(text)}</w:footnote></w:footnotes>`,
};

const ODT_NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
const ODT_STYLES = [
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
  '<style:style style:name="T2" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>',
  '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Illustration"/>',
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
].join("");

/** @param body elements of `office:text` */
export function odtOf(body: string, more: Parts = {}): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": "<manifest/>",
    "meta.xml": `<office:document-meta ${ODT_NAMES}><office:meta><dc:title>De pont</dc:title><meta:initial-creator>A. de Vries</meta:initial-creator></office:meta></office:document-meta>`,
    "content.xml": `<office:document-content ${ODT_NAMES}><office:automatic-styles>${ODT_STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  });
}

/** @param pages by name, the bodies of XHTML pages, in the order of the spine */
export function epubOf(pages: Parts, more: Parts = {}): Uint8Array {
  const names = Object.keys(pages);
  const page = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
  return zipOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    "OEBPS/book.opf": `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>De pont</dc:title><dc:creator>A. de Vries</dc:creator><dc:date>2021-05-03T00:00:00Z</dc:date></metadata><manifest>${names.map((name, at) => `<item id="i${at}" href="${encodeURIComponent(name)}" media-type="application/xhtml+xml"/>`).join("")}</manifest><spine>${names.map((_, at) => `<itemref idref="i${at}"/>`).join("")}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, page(pages[name] ?? "")])),
    ...more,
  });
}
