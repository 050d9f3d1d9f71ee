import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const HEX_DIGITS = 24;

/** The first 96 bits of SHA-256, in hexadecimal: short enough to read, too long to collide by accident. */
export function shortHash(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, HEX_DIGITS);
}

/**
 * The name of one exact wording with its sentence boundaries: 24 hexadecimal digits.
 * State, sync and pinning rest on it; two wordings that differ in a space or a boundary differ here.
 */
export function revisionHash(sentences: readonly string[]): string {
  return shortHash(sentences.join("\n"));
}
