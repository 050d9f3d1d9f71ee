import type { Pasted } from "../pasted.ts";
import { bare, isImprint, saysAuthor, saysTitle } from "../title-line.ts";

/** What is known of a text beside its paragraphs. */
export interface KnownOfTitle {
  /** As the text and its file have it. */
  readonly titles: readonly string[];
  readonly author?: string | undefined;
  /** The lines that the file has on its title page; absent: it says nothing of one. */
  readonly titlePage?: readonly string[] | undefined;
}

/** A title page is at the front, behind a dedication perhaps. */
const FRONT = 40;
const MOST_LINES = 8;

/**
 * The positions of paragraphs that say once more what the text is called and who made it. The title that was
 * recognised is among the paragraphs no more, so whatever says it now is a second one.
 */
export function titlePageIn(paragraphs: Pasted["paragraphs"], known: KnownOfTitle): number[] {
  return known.titlePage === undefined ? saidAgain(paragraphs, known) : those(known.titlePage, paragraphs);
}

/** Each line of the title page once: a chapter may be called as the book is. */
function those(lines: readonly string[], paragraphs: Pasted["paragraphs"]): number[] {
  const left = lines.map(bare);
  return paragraphs.slice(0, FRONT).flatMap(({ sentences }, at) => {
    const line = left.indexOf(bare(sentences.join(" ")));
    if (line < 0) return [];
    left.splice(line, 1);
    return at;
  });
}

/** The first lines, as far as they are title, author and imprint; nothing where the title is not among them. */
function saidAgain(paragraphs: Pasted["paragraphs"], { titles, author = "" }: KnownOfTitle): number[] {
  const lines = paragraphs.slice(0, MOST_LINES).map(({ kind, sentences }) => {
    const text = sentences.join(" ");
    // A sentence may begin as the title does; only a heading is one with more after it.
    const isTitle = titles.some((title) =>
      kind === "heading" ? saysTitle(text, title) : bare(text) === bare(title),
    );
    return { isTitle, isOther: saysAuthor(text, author) || isImprint(text) };
  });
  const first = lines.findIndex(({ isTitle, isOther }) => !isTitle && !isOther);
  const front = first < 0 ? lines : lines.slice(0, first);
  return front.some(({ isTitle }) => isTitle) ? front.map((_, at) => at) : [];
}
