import { SaxesParser } from "saxes";
import { InputError } from "../../domain/errors/error.ts";
import { readXml } from "../terms/xml-tree.ts";
import type { Archive } from "./archive.ts";
import type { HtmlPage } from "./html.ts";
import type { GivenAbout } from "./model.ts";
import { OdtBody } from "./odt-body.ts";
import { readOdtStyles } from "./odt-styles.ts";

/**
 * A text document of OpenDocument 1.3 (OASIS 2021), as LibreOffice and others save it.
 * @throws InputError `file-protected`, `archive-broken`, `xml-invalid`, `xml-entities`
 */
export function readOdt(archive: Archive, file: string): HtmlPage {
  const part = (name: string) => {
    const bytes = archive.unpack(name);
    return bytes === undefined ? "" : new TextDecoder().decode(bytes);
  };
  if (part("META-INF/manifest.xml").includes("encryption-data"))
    throw new InputError("file-protected", { file });
  const content = part("content.xml");
  if (content === "") throw new InputError("archive-broken", { file }, { value: "content.xml" });
  const body = new OdtBody(
    readOdtStyles(
      [part("styles.xml"), content].filter((source) => source !== ""),
      file,
    ),
  );
  follow(content, file, body);
  return { ...body.finish(), about: aboutOf(part("meta.xml"), file) };
}

function follow(source: string, file: string, body: OdtBody): void {
  const parser = new SaxesParser();
  const here = () => ({ file, line: parser.line, column: parser.column + 1 });
  parser.on("error", (error) => {
    throw new InputError("xml-invalid", here(), { reason: error.message.replace(/^\d+:\d+: /, "") });
  });
  parser.on("doctype", () => {
    throw new InputError("xml-entities", here());
  });
  parser.on("opentag", ({ name, attributes }) =>
    body.open(name, attributes as Readonly<Record<string, string>>),
  );
  parser.on("closetag", ({ name }) => body.close(name));
  parser.on("text", (text) => body.text(text));
  parser.on("cdata", (text) => body.text(text));
  parser.write(source).close();
}

function aboutOf(meta: string, file: string): GivenAbout {
  const found = new Map<string, string>();
  if (meta !== "")
    readXml(
      meta,
      file,
      (name) => ["title", "creator", "initial-creator"].includes(name),
      (element) => {
        if (element.text.trim() !== "") found.set(element.name, element.text.trim());
      },
    );
  const [title, author] = [found.get("title"), found.get("initial-creator") ?? found.get("creator")];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}) };
}
