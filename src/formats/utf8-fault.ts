/** How many bytes a character that begins so has, and what its second byte may be (Unicode 15, table 3-7). */
interface Lead {
  readonly length: 1 | 2 | 3 | 4;
  readonly second: readonly [number, number];
}

const CONTINUATION = [0x80, 0xbf] as const;

/** The index of the first byte at which the bytes stop being UTF-8; their length: they are. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/**
 * What a text that is no UTF-8 was most likely written in: `Windows-1252` or `ISO-8859-1` (the bytes 0x80–0x9F tell
 * them apart), or `UTF-8`, damaged. Undefined: something else.
 */
export function looksLike(bytes: Uint8Array): "Windows-1252" | "ISO-8859-1" | "UTF-8" | undefined {
  const found = { characters: 0, stray: 0, windows: 0, undefinedThere: 0 };
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = characterAt(bytes, at);
    if (length > 1) found.characters += 1;
    if (length === 0) {
      found.stray += 1;
      if (UNDEFINED_IN_WINDOWS.has(byte)) found.undefinedThere += 1;
      else if (byte < 0xa0) found.windows += 1;
    }
    at += length === 0 ? 1 : length;
  }
  if (found.characters > found.stray) return "UTF-8";
  if (found.undefinedThere > 0) return undefined;
  return found.windows > 0 ? "Windows-1252" : "ISO-8859-1";
}

/** The bytes as Windows reads them in Western Europe; never fails. */
export function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

const UNDEFINED_IN_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The length in bytes of the character that begins here; 0: none does. */
function characterAt(bytes: Uint8Array, at: number): number {
  const lead = leadOf(bytes[at] ?? 0);
  if (lead === undefined) return 0;
  for (let index = 1; index < lead.length; index += 1) {
    const [low, high] = index === 1 ? lead.second : CONTINUATION;
    const byte = bytes[at + index];
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return lead.length;
}

function leadOf(byte: number): Lead | undefined {
  if (byte < 0x80) return { length: 1, second: CONTINUATION };
  if (byte >= 0xc2 && byte <= 0xdf) return { length: 2, second: CONTINUATION };
  if (byte >= 0xe0 && byte <= 0xef)
    return { length: 3, second: [byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf] };
  if (byte >= 0xf0 && byte <= 0xf4)
    return { length: 4, second: [byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf] };
  return undefined;
}
