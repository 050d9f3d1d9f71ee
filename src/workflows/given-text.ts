import { decodeText } from "../formats/bytes.ts";
import type { GivenFile } from "./add-text.ts";
import { MAX_BYTES } from "./content-folder.ts";

/** @throws InputError for a file that is empty, binary, not UTF-8 or too large */
export function decodeGiven({ name, bytes }: GivenFile): string {
  return decodeText(bytes, name, MAX_BYTES);
}
