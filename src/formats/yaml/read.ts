import { type Document, isAlias, isMap, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type ErrorCode, InputError, type Place } from "../../domain/errors/error.ts";
import { excerpt } from "../excerpt.ts";
import { toPlain } from "./plain.ts";
import { writeYaml } from "./write.ts";

/** Where a piece of YAML comes from: in a front matter it begins further down its file. */
export interface YamlOrigin {
  readonly file: string;
  readonly firstLine: number;
  /** What to call it when it is no YAML. */
  readonly fault: Extract<ErrorCode, "yaml-invalid" | "front-matter-invalid">;
}

export interface Yaml {
  readonly root: Node | null;
  /** The root as plain data in which every scalar is a string. */
  readonly value: unknown;
  placeOf(node: Node | null | undefined): Place;
}

/**
 * Reads a YAML document as maps, lists and strings: `2022`, `null` and `yes` are words here, not a number, nothing
 * and a truth. Aliases, tags and further documents are refused.
 * @throws InputError with the fault of the origin
 */
export function readYaml(source: string, origin: YamlOrigin): Yaml {
  const lineCounter = new LineCounter();
  const document = parse(source, lineCounter, origin);
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: origin.file, line: line + origin.firstLine - 1, column: col };
  };
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) throw invalid(source, fault.pos[0], fault.code, placeAt, origin);
  refuseMagic(document, (offset, reason) => invalid(source, offset, reason, placeAt, origin));
  const root = document.contents;
  const placeOf = (node: Node | null | undefined) => placeAt(node?.range?.[0] ?? 0);
  return { root, value: toPlain(root), placeOf };
}

/** A map's entries as nodes; undefined: it is no map. */
export function entriesOf(node: Node | null): { key: Node; name: string; value: Node | null }[] | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return node.items.map(({ key, value }) => ({ key, name: String(toPlain(key)), value }));
}

function parse(source: string, lineCounter: LineCounter, origin: YamlOrigin): Document.Parsed {
  try {
    return parseDocument(source, { schema: "failsafe", prettyErrors: false, lineCounter });
  } catch (error) {
    // Nesting beyond the depth of the stack: the parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(origin.fault, { file: origin.file, line: origin.firstLine, column: 1 });
  }
}

/** Aliases can blow a file up; tags ask for something other than words. */
function refuseMagic(document: Document.Parsed, fault: (offset: number, reason: string) => InputError): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) throw fault(node.range?.[0] ?? 0, "ALIAS");
      if (node.tag !== undefined) throw fault(node.range?.[0] ?? 0, "TAG");
    },
  });
}

function invalid(
  source: string,
  offset: number,
  reason: string,
  placeAt: (offset: number) => Place,
  origin: YamlOrigin,
): InputError {
  const start = offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
  const line = (source.slice(start).split("\n", 1)[0] ?? "").trim();
  const quoted = UNQUOTED.has(reason) ? withQuotes(line) : undefined;
  const suggestion = quoted === undefined ? {} : { suggestion: excerpt(quoted) };
  return new InputError(origin.fault, placeAt(offset), { value: excerpt(line), reason, ...suggestion });
}

/** What a value that needs quotation marks leads to: `title: De prijs: een verhaal`, `title: @home`. */
const UNQUOTED = new Set(["BLOCK_AS_IMPLICIT_KEY", "UNEXPECTED_TOKEN", "BAD_SCALAR_START"]);

function withQuotes(line: string): string | undefined {
  const [, key, value] = /^(\w+):\s+(\S.*)$/.exec(line) ?? [];
  return key === undefined ? undefined : writeYaml({ [key]: value }).trimEnd();
}
