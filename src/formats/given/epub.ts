import { InputError } from "../../domain/errors/error.ts";
import { readXml, type XmlElement } from "../terms/xml-tree.ts";
import type { Archive } from "./archive.ts";
import { type HtmlPage, readHtml } from "./html.ts";
import type { GivenAbout } from "./model.ts";
import { type GivenBlock, type Piece, textOf } from "./piece.ts";
import { isTitlePage } from "./title-page.ts";

/** Letters of embedded fonts may be scrambled in any book; that hides no text. */
const FONT_SCRAMBLING = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/;

/**
 * A book of EPUB 2 or 3 (W3C 2023): the pages of its spine, in their order. Its title is the one heading of level 1.
 * @throws InputError `file-protected`, `archive-broken`, `xml-invalid`
 */
export function readEpub(archive: Archive, file: string): HtmlPage {
  const part = (name: string) => decoded(archive.unpack(name));
  refuseProtected(part("META-INF/encryption.xml"), file);
  const container = elementsOf(part("META-INF/container.xml"), file, ["rootfile"]);
  const opf = container[0]?.attributes["full-path"];
  const book = opf === undefined ? undefined : part(opf);
  if (opf === undefined || book === undefined)
    throw new InputError("archive-broken", { file }, { value: "epub" });
  const about = aboutOf(book, file);
  const pages = spineOf(book, file)
    .flatMap((href) => part(resolved(opf, href)) ?? [])
    .map((source) => ({ source, page: readHtml(opened(source)) }));
  if (pages.length === 0) throw new InputError("archive-broken", { file }, { value: "epub" });
  const pieces = pages.flatMap(({ page }) => page.pieces);
  const front = pages.filter(({ source, page }) => isTitlePage(source, page, about)).map(({ page }) => page);
  return {
    about,
    pieces: titled(pieces, about.title),
    leftOut: pages.flatMap(({ page }) => page.leftOut),
    ...titlePageOf(front, pieces[0], about.title),
  };
}

/** The lines of the title pages but for the one that becomes the title. */
function titlePageOf(pages: readonly HtmlPage[], first: Piece | undefined, title: string | undefined) {
  const own = isTitle(first, title) ? first : undefined;
  const lines = pages
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.type === "block" && piece !== own ? textOf(piece.block) : []));
  return pages.length === 0 ? {} : { titlePage: lines };
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  return (
    bytes &&
    new TextDecoder(bytes[0] === 0xfe ? "utf-16be" : bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes)
  );
}

function elementsOf(source: string | undefined, file: string, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  if (source !== undefined)
    readXml(
      source,
      file,
      (name) => names.includes(name),
      (element) => found.push(element),
    );
  return found;
}

function refuseProtected(encryption: string | undefined, file: string): void {
  const methods = elementsOf(encryption, file, ["EncryptionMethod"]).map(
    ({ attributes }) => attributes.Algorithm ?? "",
  );
  const locked = methods.find((method) => !FONT_SCRAMBLING.test(method));
  if (locked !== undefined) throw new InputError("file-protected", { file });
}

function aboutOf(book: string, file: string): GivenAbout {
  const found = elementsOf(book, file, ["title", "creator", "date"]);
  const first = (name: string) =>
    found
      .find((element) => element.name === name)
      ?.text.replace(/\s+/g, " ")
      .trim();
  const [title, author] = [first("title"), first("creator")];
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(first("date") ?? "")?.[0];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

function spineOf(book: string, file: string): string[] {
  const items = elementsOf(book, file, ["item"]);
  const hrefs = new Map(items.map(({ attributes: { id = "", href } }) => [id, href]));
  return elementsOf(book, file, ["itemref"])
    .filter(({ attributes }) => attributes.linear !== "no")
    .flatMap(({ attributes: { idref = "" } }) => hrefs.get(idref) ?? []);
}

/** Where a page of the book lies in the archive. */
function resolved(opf: string, href: string): string {
  const path = `/${opf.replace(/[^/]*$/, "")}${href.replace(/#.*$/, "")}`;
  const { pathname } = new URL(`file://${path.split("/").map(encoded).join("/")}`);
  return decodeURIComponent(pathname.slice(1));
}

function encoded(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return encodeURIComponent(part);
  }
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML for a reader of HTML: `<title/>` would hide the whole page. */
function opened(page: string): string {
  return page.replace(/<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, attributes: string) =>
    VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}

/** The title of the book above all, and the headings of its chapters a level below it. */
function titled(pieces: readonly Piece[], title: string | undefined): Piece[] {
  if (title === undefined) return [...pieces];
  const runs = [{ text: title }];
  const head: GivenBlock = { kind: "heading", level: 1, runs };
  const body = isTitle(pieces[0], title) ? pieces.slice(1) : pieces;
  return [{ type: "block", block: head }, ...body.map(deeper)];
}

function isTitle(piece: Piece | undefined, title: string | undefined): boolean {
  return piece?.type === "block" && textOf(piece.block).toLowerCase() === title?.toLowerCase();
}

function deeper(piece: Piece): Piece {
  if (piece.type === "table" || piece.block.kind !== "heading") return piece;
  return { type: "block", block: { ...piece.block, level: Math.min(6, (piece.block.level ?? 1) + 1) } };
}
