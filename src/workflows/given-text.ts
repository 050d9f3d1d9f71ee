import { decodeText } from "../formats/bytes.ts";
import type { GivenFile } from "./add-text.ts";

/** @throws InputError for a file that is empty, binary, not UTF-8 or too large */
export function decodeGiven({ name, bytes }: GivenFile, limit: number): string {
  return decodeText(bytes, name, limit);
}
