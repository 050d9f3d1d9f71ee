import { InputError, type Place } from "../domain/errors/error.ts";
import { firstBadByte, looksLike, windows1252 } from "./utf8-fault.ts";

/** More control characters than one in so many bytes, and it is no text. */
const RARE = 20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const ESCAPE = 0x1b;
const SPACE = 0x20;
const DELETE = 0x7f;

/**
 * The text in a file that should be UTF-8: without byte order mark, every line end `\n`.
 * @param maxBytes the largest size that is taken, in bytes
 * @throws InputError `empty-file` (nothing but white space too), `file-too-large`, `binary-file`, `not-utf8`
 */
export function decodeText(bytes: Uint8Array, file: string, maxBytes: number): string {
  if (bytes.length > maxBytes) {
    throw new InputError("file-too-large", { file }, { size: bytes.length, limit: maxBytes });
  }
  refuseUtf16(bytes, file);
  refuseBinary(bytes, file);
  const text = decode(bytes, file).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new InputError("empty-file", { file, line: 1, column: 1 });
  return text;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes, file);
  }
}

function notUtf8(bytes: Uint8Array, file: string): InputError {
  const at = firstBadByte(bytes);
  const encoding = looksLike(bytes);
  const shown = encoding === undefined ? "" : `: ${wordAround(bytes, at)}`;
  return new InputError("not-utf8", placeOf(bytes, at, file), {
    value: `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
    ...(encoding === undefined ? {} : { encoding, reason: `${encoding}${shown}` }),
  });
}

function placeOf(bytes: Uint8Array, at: number, file: string): Place {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, at));
  const lines = before.split(/\r\n|\r|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** The word in which a byte stands, as Windows has it, so that a person finds it. */
function wordAround(bytes: Uint8Array, at: number): string {
  const from = Math.max(0, at - 20);
  const text = windows1252(bytes.subarray(from, at + 20));
  const start = text.slice(0, at - from).search(/\S*$/);
  return /^\S*/.exec(text.slice(start))?.[0] ?? "";
}

/** Notepad's "Unicode": half of its bytes are zeros, but it is a text. */
function refuseUtf16(bytes: Uint8Array, file: string): void {
  const [first, second] = bytes;
  const isMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isMark) return;
  const value = first === 0xff ? "0xFF 0xFE" : "0xFE 0xFF";
  throw new InputError(
    "not-utf8",
    { file, line: 1, column: 1 },
    { value, encoding: "UTF-16", reason: "UTF-16" },
  );
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  let controls = 0;
  let last = 0;
  for (const byte of bytes) {
    if (!isControl(byte)) continue;
    controls += 1;
    last = byte;
    if (byte === 0) break;
  }
  if (controls === 0 || (last !== 0 && controls * RARE <= bytes.length)) return;
  const value = `U+${last.toString(16).toUpperCase().padStart(4, "0")}`;
  throw new InputError("binary-file", { file }, { value, controls });
}

function isControl(byte: number): boolean {
  if (byte >= SPACE) return byte === DELETE;
  return byte !== TAB && byte !== LINE_FEED && byte !== FORM_FEED && byte !== RETURN && byte !== ESCAPE;
}
