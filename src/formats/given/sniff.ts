import { InputError } from "../../domain/errors/error.ts";

/** What the first bytes of a file say it is; `text` where they say nothing. */
export type Container = "zip" | "html" | "text";

/** Formats that are not read, by their first bytes. */
const UNREAD: readonly (readonly [magic: string, name: string])[] = [
  ["%PDF", "PDF"],
  ["{\\rtf", "RTF"],
  ["\x89PNG", "PNG"],
  ["\xff\xd8\xff", "JPEG"],
  ["GIF8", "GIF"],
  ["\x1f\x8b", "gzip"],
  ["7z\xbc\xaf", "7z"],
  ["Rar!", "RAR"],
  ["BOOKMOBI", "Mobipocket"],
];

/** The container of Word up to 2003, in which newer Word also puts a document with a password. */
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const PACKED_ENDINGS: ReadonlySet<string> = new Set(["docx", "odt", "epub"]);

/**
 * @param ending of the file's name, in small letters, without the dot
 * @throws InputError `format-unknown`, `format-mismatch`, `file-protected`
 */
export function sniff(bytes: Uint8Array, file: string, ending: string): Container {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith("PK\x03\x04")) return "zip";
  if (start.startsWith(OLE)) throw ofOldWord(file, ending);
  const unread = UNREAD.find(([magic]) => start.startsWith(magic) || start.slice(60).startsWith(magic));
  if (unread) throw new InputError("format-unknown", { file }, { value: unread[1] });
  if (PACKED_ENDINGS.has(ending)) throw new InputError("format-mismatch", { file }, { value: `.${ending}` });
  const isPage =
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
  return isPage.test(start) || ending === "html" || ending === "htm" || ending === "xhtml" ? "html" : "text";
}

function ofOldWord(file: string, ending: string): InputError {
  return PACKED_ENDINGS.has(ending)
    ? new InputError("file-protected", { file })
    : new InputError("format-unknown", { file }, { value: ending === "" ? "Word 97–2003" : `.${ending}` });
}
