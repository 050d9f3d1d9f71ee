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
 * and a truth. Aliases, tags, keys that stand twice and further documents are refused.
 * @throws InputError with the fault of the origin
 */
export function readYaml(source: string, origin: YamlOrigin): Yaml {
  try {
    return read(source, origin);
  } catch (error) {
    // Nesting beyond the depth of the stack: the parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(origin.fault, { file: origin.file, line: origin.firstLine, column: 1 });
  }
}

/** A map's entries as nodes; undefined: it is no map. */
export function entriesOf(node: Node | null): Entry[] | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return node.items.map(({ key, value }) => ({ key, name: String(toPlain(key)), value }));
}

export interface Entry {
  readonly key: Node;
  readonly name: string;
  readonly value: Node | null;
}

function read(source: string, origin: YamlOrigin): Yaml {
  const lineCounter = new LineCounter();
  // Its own search for keys that stand twice takes 300 s for 100,000 keys; `refuseTraps` looks once.
  const options = { schema: "failsafe", prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(source, { ...options, lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: origin.file, line: line + origin.firstLine - 1, column: col };
  };
  const fault: FaultAt = (offset, reason) =>
    new InputError(origin.fault, placeAt(offset), { reason, ...shown(source, offset, reason) });
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) throw fault(first.pos[0], first.code);
  refuseTraps(document, fault);
  const root = document.contents;
  return { root, value: toPlain(root), placeOf: (node) => placeAt(node?.range?.[0] ?? 0) };
}

type FaultAt = (offset: number, reason: string) => InputError;

/** Aliases can blow a file up, tags ask for something other than words, and of two equal keys one would be lost. */
function refuseTraps(document: Document.Parsed, fault: FaultAt): void {
  visit(document, {
    Node(_, node) {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) throw fault(at, "ALIAS");
      if (node.tag !== undefined) throw fault(at, "TAG");
      const twice = repeatedKey(entriesOf(node) ?? []);
      if (twice !== undefined) throw fault(twice.range?.[0] ?? at, "DUPLICATE_KEY");
    },
  });
}

function repeatedKey(entries: readonly Entry[]): Node | undefined {
  const seen = new Set<string>();
  for (const { key, name } of entries) {
    if (seen.has(name)) return key;
    seen.add(name);
  }
  return undefined;
}

/** The line of a fault and, where quotation marks would mend it, the line with them. */
function shown(source: string, offset: number, reason: string): { value: string; suggestion?: string } {
  const start = offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
  const value = (source.slice(start).split("\n", 1)[0] ?? "").trim();
  const [, key, words] = /^(\w+):\s+(\S.*)$/.exec(value) ?? [];
  if (key === undefined || !LACKS_QUOTES.has(reason)) return { value: excerpt(value) };
  return { value: excerpt(value), suggestion: excerpt(writeYaml({ [key]: words }).trimEnd()) };
}

/** What `title: De prijs: een verhaal` and `title: @home` lead to. */
const LACKS_QUOTES = new Set(["BLOCK_AS_IMPLICIT_KEY", "UNEXPECTED_TOKEN", "BAD_SCALAR_START"]);
