import { serializeReaderHtml } from "../formats/reader-html.ts";
import { serializeReaderMarkdown } from "../formats/reader-markdown.ts";
import { serializeReaderText } from "../formats/reader-text.ts";
import type { Store } from "../store/store.ts";
import { libraryIndex } from "./reading/library-index.ts";
import { type CopyWords, readerCopy } from "./reading/reader-copy.ts";

export interface Download {
  /** The media type, with its character set. */
  readonly type: string;
  readonly body: string;
}

const FORMATS = {
  md: { type: "text/markdown; charset=utf-8", serialize: serializeReaderMarkdown },
  txt: { type: "text/plain; charset=utf-8", serialize: serializeReaderText },
  html: { type: "text/html; charset=utf-8", serialize: serializeReaderHtml },
} as const;

/**
 * A text as a file to take along; null where there is no such text or the file is not one of its.
 *
 * @param file `<slug>.md`, `<slug>.txt` or `<slug>.html`
 */
export async function readDownload(
  store: Store,
  { slug, file }: { readonly slug: string; readonly file: string },
  words: CopyWords,
): Promise<Download | null> {
  const format = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).find(
    (extension) => file === `${slug}.${extension}`,
  );
  const text = format && (await libraryIndex(store)).texts.get(slug);
  if (!text) return null;
  const events = await store.read((reader) => reader.events(slug, ["revision", "meta"]));
  const { type, serialize } = FORMATS[format];
  return { type, body: serialize(readerCopy(text, events.at(-1)?.at, words)) };
}
