import { shortHash } from "../../domain/text/hash.ts";
import type { FrontMatter } from "../../domain/text/model.ts";
import type { InlineRun } from "../../formats/inline.ts";
import type { ReaderBlock, ReaderCopy, ReaderFact, ReaderFront } from "../../formats/reader/model.ts";
import type { IndexedParagraph, IndexedText } from "./indexed.ts";

/** The words around a text that is taken along, in one language. */
export interface CopyWords {
  readonly locale: "nl" | "en";
  readonly nl: string;
  readonly en: string;
  readonly author: string;
  readonly translator: string;
  readonly date: string;
  readonly source: string;
  readonly rights: string;
  readonly note: string;
  readonly version: string;
  readonly untranslated: string;
  readonly added: string;
  /** A date of a content file, or the day of a moment, as that language writes it. */
  writeDate(date: string): string;
}

/** @param changed when the text last changed, ISO 8601; undefined: nothing is recorded */
export function readerCopy(text: IndexedText, changed: string | undefined, words: CopyWords): ReaderCopy {
  const name = versionName(text);
  const day = changed === undefined ? "" : `, ${words.writeDate(changed.slice(0, 10))}`;
  return {
    locale: words.locale,
    nl: front(words.nl, text.nl.front, words),
    ...(text.en ? { en: front(words.en, text.en.front, words) } : {}),
    version: { label: words.version, value: `${name}${day}` },
    rows: text.rows.map(({ number, nl, en }) => ({
      ...(number === undefined ? {} : { number }),
      nl: nl.map(block),
      en: en.map(block),
    })),
    blank: { nl: words.added, en: words.untranslated },
  };
}

const NAME_LENGTH = 12;

/** The same for the same wordings in the same order, whatever library they stand in. */
function versionName({ nl, en }: IndexedText): string {
  const hashes = [nl, en].flatMap(
    (version) => version?.paragraphs.map(({ id, hash }) => `${id} ${hash}`) ?? [],
  );
  return shortHash(hashes.join("\n")).slice(0, NAME_LENGTH);
}

function front(name: string, matter: FrontMatter, words: CopyWords): ReaderFront {
  const { title, subtitle, author, translator, date, source, url, rights, note } = matter;
  const fact = (label: string, value: string | undefined, href?: string): ReaderFact[] =>
    value === undefined ? [] : [{ label, value, ...(href === undefined ? {} : { href }) }];
  return {
    name,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    facts: [
      ...fact(words.author, author),
      ...fact(words.translator, translator),
      ...fact(words.date, date && words.writeDate(date)),
      ...fact(words.source, source ?? url, url),
      ...fact(words.rights, rights),
      ...fact(words.note, note),
    ],
  };
}

function block({ paragraph: { kind, level, ordinal }, sentences }: IndexedParagraph): ReaderBlock {
  const runs = sentences.flatMap(({ inline }, index): InlineRun[] =>
    index === 0 ? [...inline] : [{ text: " " }, ...inline],
  );
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(ordinal === undefined ? {} : { ordinal }),
    runs,
  };
}
