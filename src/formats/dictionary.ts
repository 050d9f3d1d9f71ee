import { InputError } from "../domain/errors/error.ts";
import { excerpt } from "./excerpt.ts";

/** What a bilingual dictionary says: words for the aligner's lexicon, phrases for its glossary. */
export interface Dictionary {
  readonly words: readonly { readonly nl: string; readonly en: string; readonly weight?: number }[];
  readonly phrases: readonly { readonly nl: readonly string[]; readonly en: readonly string[] }[];
}

/**
 * A dictionary as people have it: hunalign's (`English @ Dutch`, the translation first) or tab-separated (Dutch, a
 * tab, English, and perhaps a tab and a weight from 0 to 1), one entry a line. Blank lines and lines that begin with
 * `#` say nothing. The first entry tells which of the two it is.
 * @throws InputError `dictionary-line-invalid` with line and column
 */
export function parseDictionary(source: string, file: string): Dictionary {
  const lines = source.split("\n").map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const entries = lines.filter(({ text }) => text !== "" && !text.startsWith("#"));
  const read = entries[0]?.text.includes("\t") ? tabSeparated : hunalign;
  const words: Dictionary["words"][number][] = [];
  const phrases: Dictionary["phrases"][number][] = [];
  for (const { text, line } of entries) {
    const entry = read(text);
    if (!entry) {
      throw new InputError(
        "dictionary-line-invalid",
        { file, line, column: 1 },
        { value: excerpt(text), expected: read === tabSeparated ? "huis⇥house" : "house @ huis" },
      );
    }
    const { nl, en } = entry;
    if (/\s/.test(nl) || /\s/.test(en)) phrases.push({ nl: [nl], en: [en] });
    else words.push(entry);
  }
  return { words, phrases };
}

type Entry = Dictionary["words"][number];

function hunalign(line: string): Entry | null {
  const [en = "", nl = "", ...rest] = line.split(/\s+@\s+/);
  return en === "" || nl === "" || rest.length > 0 ? null : { nl, en };
}

function tabSeparated(line: string): Entry | null {
  const [nl = "", en = "", share] = line.split("\t").map((cell) => cell.trim());
  if (nl === "" || en === "") return null;
  if (share === undefined || share === "") return { nl, en };
  const weight = Number(share);
  return weight >= 0 && weight <= 1 ? { nl, en, weight } : null;
}
