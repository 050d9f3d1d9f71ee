import { zipSync } from "fflate";
import mammoth from "mammoth";
import { InputError } from "../../domain/errors/error.ts";
import type { Archive } from "./archive.ts";
import { type HtmlPage, readHtml } from "./html.ts";

/** What of a document mammoth reads; pictures, fonts and thumbnails stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/** Built-in styles have these names in every language of the program. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Table Caption'] => p.caption:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
];

/**
 * A document of Word, through mammoth. It gets an archive of the unpacked parts: of itself it would unpack whatever
 * there is.
 * @throws InputError `archive-broken` where mammoth cannot read it
 */
export async function readDocx(archive: Archive, file: string): Promise<HtmlPage> {
  const names = archive.names.filter((name) => READ.test(name));
  const parts = names.map((name) => [name, withoutEntities(archive.unpack(name), file)] as const);
  const buffer = zipSync(Object.fromEntries(parts), { level: 0 }) as Buffer;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    return readHtml(value);
  } catch (error) {
    throw new InputError("archive-broken", { file }, { value: "docx", reason: (error as Error).message });
  }
}

/** No part of a document declares a type; entities could make a page of a line a billion times. */
function withoutEntities(part: Uint8Array = new Uint8Array(), file: string): Uint8Array {
  if (new TextDecoder("latin1").decode(part).includes("<!DOCTYPE"))
    throw new InputError("xml-entities", { file });
  return part;
}
