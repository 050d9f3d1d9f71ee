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

/** Text that is no article: data, programs, settings, and the files of other tools for translators. */
const UNREAD_ENDINGS: ReadonlySet<string> = new Set(
  "json jsonl geojson xml svg rss tbx tmx xlf xliff po yaml yml toml ini js mjs ts tsx jsx css py sh sql php tex".split(
    " ",
  ),
);

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
  if (isPage.test(start) || ending === "html" || ending === "htm" || ending === "xhtml") return "html";
  if (UNREAD_ENDINGS.has(ending)) throw new InputError("format-unknown", { file }, { value: `.${ending}` });
  return "text";
}

function ofOldWord(file: string, ending: string): InputError {
  return PACKED_ENDINGS.has(ending)
    ? new InputError("file-protected", { file })
    : new InputError("format-unknown", { file }, { value: ending === "" ? "Word 97–2003" : `.${ending}` });
}
