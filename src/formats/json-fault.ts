/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, the text's length where
 * something is still to come; undefined: it is JSON. Engines word their complaints differently, and some name no place.
 */
export function jsonFault(source: string): number | undefined {
  const reader = { source, at: 0 };
  const open: ("[" | "{")[] = [];
  let expected: "value" | "first" | "key" | "next" = "value";
  for (;;) {
    take(reader, SPACE);
    const inside = open.at(-1);
    if (expected === "next" && inside === undefined)
      return reader.at === source.length ? undefined : reader.at;
    if (closes(reader, inside, expected)) {
      open.pop();
      expected = "next";
    } else if (expected === "next") {
      if (!take(reader, COMMA)) return reader.at;
      expected = inside === "{" ? "key" : "value";
    } else if (inside === "{" && expected !== "value") {
      const fault = takeKey(reader);
      if (fault !== undefined) return fault;
      expected = "value";
    } else if (take(reader, OPENING)) {
      open.push(source[reader.at - 1] === "{" ? "{" : "[");
      expected = "first";
    } else {
      const fault = takeScalar(reader);
      if (fault !== undefined) return fault;
      expected = "next";
    }
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

const SPACE = /[ \t\n\r]*/y;
const COMMA = /,/y;
const COLON = /[ \t\n\r]*:/y;
const OPENING = /[[{]/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING_PART = /"(?:[ !#-[\]-\u{10ffff}]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;

function take(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  if (!pattern.test(reader.source)) return false;
  reader.at = pattern.lastIndex;
  return true;
}

function closes(reader: Reader, inside: "[" | "{" | undefined, expected: string): boolean {
  const found = reader.source[reader.at];
  if (inside === undefined || (expected !== "first" && expected !== "next")) return false;
  if (found !== (inside === "{" ? "}" : "]")) return false;
  reader.at += 1;
  return true;
}

function takeKey(reader: Reader): number | undefined {
  const fault = takeString(reader);
  if (fault !== undefined) return fault;
  if (take(reader, COLON)) return undefined;
  take(reader, SPACE);
  return reader.at;
}

function takeScalar(reader: Reader): number | undefined {
  if (reader.source[reader.at] === '"') return takeString(reader);
  return take(reader, LITERAL) ? undefined : reader.at;
}

function takeString(reader: Reader): number | undefined {
  if (!take(reader, STRING_PART) || reader.source[reader.at] !== '"') return reader.at;
  reader.at += 1;
  return undefined;
}
