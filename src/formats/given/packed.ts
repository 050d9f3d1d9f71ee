import { InputError } from "../../domain/errors/error.ts";
import { type Archive, openArchive } from "./archive.ts";
import { contentOf } from "./content.ts";
import { readDocx } from "./docx.ts";
import { readEpub } from "./epub.ts";
import type { HtmlPage } from "./html.ts";
import type { GivenLimits } from "./limits.ts";
import type { GivenContent } from "./model.ts";
import { readOdt } from "./odt.ts";

type PackedFormat = "docx" | "odt" | "epub";

const READERS: Readonly<
  Record<PackedFormat, (archive: Archive, file: string) => HtmlPage | Promise<HtmlPage>>
> = {
  docx: readDocx,
  odt: readOdt,
  epub: readEpub,
};

/**
 * A document in a ZIP archive, by what lies in it and not by its name.
 * @throws InputError `archive-broken`, `archive-too-large`, `file-protected`, `format-unknown`, `xml-…`
 */
export async function readPacked(
  bytes: Uint8Array,
  file: string,
  limits: GivenLimits,
): Promise<GivenContent> {
  const archive = openArchive(bytes, file, limits.unpacked);
  const format = formatOf(archive, file);
  const { pieces, ...around } = await READERS[format](archive, file);
  return contentOf(pieces, { format, ...around });
}

function formatOf(archive: Archive, file: string): PackedFormat {
  if (archive.names.includes("word/document.xml")) return "docx";
  const type = archive.names.includes("mimetype")
    ? new TextDecoder().decode(archive.unpack("mimetype")).trim()
    : "";
  if (type === "application/epub+zip" || archive.names.includes("META-INF/container.xml")) return "epub";
  if (type === "application/vnd.oasis.opendocument.text") return "odt";
  const office = archive.names.find((name) => /^(?:xl|ppt)\//.test(name));
  const found =
    type !== "" ? type.slice(0, 80) : office?.startsWith("xl") ? "Excel" : office ? "PowerPoint" : "ZIP";
  throw new InputError("format-unknown", { file }, { value: found });
}
