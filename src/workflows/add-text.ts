import { InputError } from "../domain/errors/error.ts";
import type { AlignEvent } from "../domain/review/event.ts";
import type { FrontMatter, Language, Paragraph } from "../domain/text/model.ts";
import { decodeText } from "../formats/bytes.ts";
import { GIVEN_LIMITS } from "../formats/given/limits.ts";
import { serializeEvent } from "../formats/history.ts";
import { serializeOriginalText } from "../formats/original-text.ts";
import { inlineSentences, type Pasted, parsePasted } from "../formats/pasted.ts";
import { serializeTranslatedText } from "../formats/translated-text.ts";
import type { KnownWords } from "./alignment/known-words.ts";
import { historyPath, privatePath, SLUG, versionPath } from "./content-folder.ts";
import type { ReadText } from "./given-sides.ts";
import { isoNow } from "./moment.ts";
import { type Judgement, pairTexts } from "./pair-texts.ts";
import { slugFrom, titleFrom } from "./slug.ts";
import { type SourceOf, sourceOf } from "./source-of.ts";
import type { SyncReport } from "./sync/report.ts";
import { type LibraryAndFiles, sync } from "./sync.ts";
import type { WaitingText } from "./waiting-texts.ts";

/** Four times the Bible. 16 MB take ten seconds and 620 MB of memory; 50 MB ended in a crash when it was tried. */
const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** A document with pictures may weigh more than its text. */
export const MAX_GIVEN_BYTES = GIVEN_LIMITS.file;

/** A file as it was given: its name for messages, its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TextToAdd {
  readonly article: GivenFile | ReadText;
  readonly english?: GivenFile | ReadText;
  readonly title?: string;
  readonly englishTitle?: string;
  readonly slug?: string;
  /** Pairs also what does not look like a text and its translation. */
  readonly anyway?: boolean;
}

/** What is to be recorded of a row; `by` is the aligner unless somebody is named. */
export type RowRecord = Omit<Judgement, "sure"> &
  Pick<AlignEvent, "sure" | "locked"> & { readonly by?: string };

/** What was recognised in one file, and the title it gets. */
export interface RecognisedFile {
  readonly name: string;
  readonly pasted: Pasted;
  readonly title: string;
  /** The title was made from the first words: the article has none. */
  readonly titleMade: boolean;
}

/** A text ready to be written. */
export interface PreparedText {
  readonly slug: string;
  readonly dutch: RecognisedFile;
  readonly english?: RecognisedFile;
  /** The translation that has waited for this article. */
  readonly source?: SourceOf;
  /** How the two were paired. */
  readonly pairing?: {
    readonly rows: number;
    readonly beads: number;
    readonly oneToOne: number;
    readonly alone: number;
    /** Rows that wait to be confirmed. */
    readonly doubtful: number;
  };
  /** What the history is to say of rows, most of all where the aligner is in doubt. */
  readonly doubts?: readonly RowRecord[];
  /** Path below the content folder → contents. */
  readonly files: ReadonlyMap<string, string>;
}

type TextToWrite = Pick<PreparedText, "slug" | "source" | "doubts" | "files">;

/**
 * Turns pasted text into content files, without writing anything. An article that a translation has waited for takes
 * its name, ids and sentence boundaries, and goes where git does not look; one that comes with its own English, or
 * under another name, is not asked about.
 *
 * @param waiting the translations without their Dutch
 * @throws InputError for a file that is empty, binary, not UTF-8 or too large, or a slug that cannot be one
 */
export function prepareText(
  given: TextToAdd,
  waiting: readonly WaitingText[] = [],
  words: KnownWords = {},
): PreparedText {
  const dutch = recognise(given.article, "nl", given.title);
  const asked = waiting.filter(({ slug }) => given.slug === undefined || given.slug === slug);
  const source = given.english ? null : sourceOf(dutch.pasted, asked);
  if (source) return prepareSource(dutch, source);
  const slug = given.slug ?? slugFrom(dutch.title);
  if (!SLUG.test(slug)) throw new InputError("slug-invalid", {}, { value: slug, suggestion: slugFrom(slug) });
  const original = dutch.pasted.paragraphs.map(
    ({ line, marked, sentences, ...frame }, index): Paragraph => ({
      id: `p${index + 1}`,
      ...frame,
      sentences: inlineSentences({ sentences, marked }),
    }),
  );
  const files = new Map([
    [versionPath(slug, "nl"), serializeOriginalText({ front: frontOf(dutch), paragraphs: original })],
  ]);
  if (!given.english) return { slug, dutch, files };
  const english = recognise(given.english, "en", given.englishTitle);
  const names = { nl: given.article.name, en: given.english.name };
  const { paragraphs, pairing, doubts } = pairTexts(dutch.pasted, english.pasted, {
    words,
    names: given.anyway ? undefined : names,
  });
  files.set(versionPath(slug, "en"), serializeTranslatedText({ front: frontOf(english), paragraphs }));
  return { slug, dutch, english, pairing, doubts, files };
}

function prepareSource(dutch: RecognisedFile, source: SourceOf): PreparedText {
  const { slug } = source.text;
  const original = { front: frontOf(dutch), paragraphs: source.original };
  return {
    slug,
    dutch,
    source,
    files: new Map([[privatePath(versionPath(slug, "nl")), serializeOriginalText(original)]]),
  };
}

/**
 * Writes a prepared text and takes it into the library: both files or neither.
 * @param by who puts it there; where nobody is named, the history says it was read from a file
 * @throws InputError `slug-taken`
 */
export async function addText(
  library: LibraryAndFiles,
  prepared: TextToWrite,
  by?: string,
): Promise<SyncReport> {
  const { content } = library;
  await refuseTaken(library, prepared);
  // In whatever folder the content lies: git is told there, too.
  if (prepared.source) await content.write(privatePath(".gitignore"), "*\n");
  const written: string[] = [];
  try {
    for (const [path, source] of prepared.files) {
      await content.write(path, source);
      written.push(path);
    }
    await recordDoubts(library, prepared);
  } catch (error) {
    for (const path of written) await content.remove(path);
    throw error;
  }
  return sync(library, by === undefined ? undefined : { slug: prepared.slug, by });
}

/** Who says how a row is aligned, where no person did. */
export const BY_ALIGNER = "aligner";

/** Where the aligner is in doubt, the history says so: these rows wait to be confirmed. */
async function recordDoubts(
  { content, clock }: LibraryAndFiles,
  { slug, doubts = [] }: TextToWrite,
): Promise<void> {
  const events = doubts.map(
    (doubt): AlignEvent => ({
      id: clock.newId(),
      at: isoNow(clock),
      by: BY_ALIGNER,
      kind: "align",
      text: slug,
      side: "en",
      ...doubt,
    }),
  );
  if (events.length > 0) await content.append(historyPath(slug), events.map(serializeEvent));
}

/** Nothing lies under this name, but the translation that has waited for it. */
export async function refuseTaken(
  { content }: LibraryAndFiles,
  { slug, source }: Pick<TextToWrite, "slug" | "source">,
): Promise<void> {
  const dutch = versionPath(slug, "nl");
  const paths = [dutch, privatePath(dutch), ...(source ? [] : [versionPath(slug, "en")])];
  for (const path of paths) {
    if (await content.look(path))
      throw new InputError("slug-taken", { file: content.shown(path) }, { value: slug });
  }
}

function recognise(
  file: GivenFile | ReadText,
  language: Language,
  title: string | undefined,
): RecognisedFile {
  try {
    const source = "text" in file ? file.text : decodeText(file.bytes, file.name, MAX_ARTICLE_BYTES);
    const pasted = parsePasted(source, language, {
      ...(title === undefined ? {} : { title }),
      // Plain text may be Markdown all the same: it is taken for what it looks like.
      ...("text" in file && file.isMarkdown ? { isMarkdown: true } : {}),
    });
    const first = pasted.paragraphs[0]?.sentences[0];
    if (first === undefined) throw new InputError("nothing-recognised");
    const found = title ?? pasted.title ?? ("text" in file ? file.about.title : undefined);
    return { name: file.name, pasted, title: found ?? titleFrom(first), titleMade: found === undefined };
  } catch (error) {
    throw error instanceof InputError ? error.at({ file: file.name }) : error;
  }
}

function frontOf({ title, pasted }: RecognisedFile): FrontMatter {
  return {
    title,
    ...(pasted.sourceLine === undefined ? {} : { source: pasted.sourceLine }),
    ...(pasted.date === undefined ? {} : { date: pasted.date }),
  };
}
