import { SaxesParser } from "saxes";
import { InputError } from "../../domain/errors/error.ts";

/** An element with what a term file needs of it. Names come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, in order. */
  readonly text: string;
  readonly line: number;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
}

const DEEPEST = 64;

/**
 * Reads XML and hands over each element that `isWanted`, as soon as it closes; nothing else is kept, so that memory
 * is bounded by the largest of them. Entities are those of XML itself: a file that declares its own is refused, and
 * nothing is ever fetched.
 * @throws InputError `xml-invalid`, `xml-entities`, with line and column
 */
export function readXml(
  source: string,
  file: string,
  isWanted: (name: string) => boolean,
  take: (element: XmlElement) => void,
): { readonly root: string } {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let depth = 0;
  let root = "";
  const here = () => ({ file, line: parser.line, column: parser.column + 1 });
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "");
    throw new InputError("xml-invalid", here(), { reason });
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY|\[/.test(doctype)) throw new InputError("xml-entities", here());
  });
  parser.on("opentag", ({ name: full, attributes }) => {
    const name = full.slice(full.indexOf(":") + 1);
    root ||= name;
    depth += 1;
    if (depth > DEEPEST) throw new InputError("xml-invalid", here(), { reason: `> ${DEEPEST}` });
    if (open.length > 0 || isWanted(name)) {
      open.push({
        name,
        attributes: attributes as Record<string, string>,
        children: [],
        text: "",
        line: parser.line,
      });
    }
  });
  parser.on("text", (text) => addText(open, text));
  parser.on("cdata", (text) => addText(open, text));
  parser.on("closetag", () => {
    depth -= 1;
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (!parent) return take(closed);
    parent.children.push(closed);
    parent.text += closed.text;
  });
  parser.write(source).close();
  return { root };
}

function addText(open: readonly Open[], text: string): void {
  const inner = open.at(-1);
  if (inner) inner.text += text;
}

/** Text for XML, between tags or in an attribute. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r\t]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** Controls and non-characters that XML 1.0 forbids. */
const FORBIDDEN = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\ufffe|\uffff/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\t": "&#9;",
};
