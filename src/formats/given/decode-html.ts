import { decodeText } from "../bytes.ts";

/**
 * The text of a page in the encoding that it states, as browsers find it (WHATWG): byte order mark, then `meta`; UTF-8
 * where nothing is stated, or what is stated is not known.
 * @throws InputError as `decodeText`, for a page that should be UTF-8 and is not
 */
export function decodeHtml(bytes: Uint8Array, file: string, limit: number): string {
  const stated = markOf(bytes) ?? statedIn(bytes);
  const decoder = stated === undefined ? null : decoderOf(stated);
  if (decoder === null || decoder.encoding === "utf-8" || bytes.length > limit)
    return decodeText(bytes, file, limit);
  return decoder.decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function statedIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
