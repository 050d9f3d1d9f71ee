import { InputError, type Place } from "../../domain/errors/error.ts";
import { excerpt } from "../excerpt.ts";
import { indentOf, type Line } from "./line.ts";

/** A value with the column its first character stands in. */
export interface Value {
  readonly text: string;
  readonly column: number;
}

/** `{#e4 of="p4 p5"}` taken apart; what the attributes mean is not looked at. */
export interface AttributeLine {
  readonly line: number;
  readonly id: Value;
  readonly values: ReadonlyMap<string, Value>;
}

const ID = /\s*#([^\s"={}]*)/y;
const ATTRIBUTE = /\s+([^\s"={}#]+)\s*=\s*"([^"]*)"/y;
const END = /\s*\}$/y;

/** Whether a line is meant as an attribute line, well formed or not: `{#…` or anything between braces. */
export function isAttributeLine(line: Line): boolean {
  return /^\s*\{(?:#|.*\}$)/s.test(line.text);
}

/** The id an attribute line gives, as far as it can be made out; for suggesting a free one. */
export function idOn(line: Line): string | undefined {
  return isAttributeLine(line) ? /#([A-Za-z][A-Za-z0-9-]*)/.exec(line.text)?.[1] : undefined;
}

/** @throws InputError `id-missing`, `attributes-invalid`, `attribute-invalid` (twice the same) */
export function parseAttributeLine(line: Line, file: string): AttributeLine {
  const reader = { text: line.text, at: indentOf(line) };
  const place = (column: number) => ({ file, line: line.number, column });
  const id = take(reader, ID);
  if (id === undefined)
    throw new InputError("id-missing", place(reader.at + 1), { value: excerpt(line.text) });
  const name = { text: id[1] ?? "", column: reader.at - (id[1] ?? "").length + 1 };
  const values = new Map<string, Value>();
  while (take(reader, END) === undefined) {
    const found = take(reader, ATTRIBUTE);
    if (found === undefined) throw malformed(reader, place);
    const [attribute = "", text = ""] = found.slice(1);
    const column = reader.at - text.length;
    if (values.has(attribute)) throw twice(attribute, text, place(column));
    values.set(attribute, { text, column });
  }
  return { line: line.number, id: name, values };
}

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) return undefined;
  reader.at = pattern.lastIndex;
  return found;
}

function malformed(reader: Reader, place: (column: number) => Place): InputError {
  const left = reader.text.slice(reader.at).trimStart();
  const behind = left.startsWith("}") ? left.slice(1).trimStart() : undefined;
  const rest = behind ?? left;
  return new InputError("attributes-invalid", place(reader.text.length - rest.length + 1), {
    value: excerpt(rest),
    expected: rest === "" || behind !== undefined ? "}" : 'name="…"',
  });
}

function twice(attribute: string, found: string, place: Place): InputError {
  return new InputError("attribute-invalid", place, { attribute, found: excerpt(found), expected: "once" });
}
