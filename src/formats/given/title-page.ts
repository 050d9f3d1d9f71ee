import { endsSentence } from "../pasted/punctuation.ts";
import { isImprint, saysAuthor, saysTitle } from "../title-line.ts";
import type { HtmlPage } from "./html.ts";
import type { GivenAbout } from "./model.ts";
import { textOf } from "./piece.ts";

/** Structural semantics of EPUB for pages that hold none of the text. */
const SAYS_SO =
  /\bepub:type\s*=\s*["'][^"']*\b(?:titlepage|halftitlepage|halftitle|fulltitle|cover|imprint|colophon|copyright-page)\b/;
/** What is longer holds more than a title page. */
const MOST_CHARACTERS = 1_500;
const MOST_LINES = 8;
/** Lines that need not be known for what they are: a subtitle, a town. */
const MOST_UNKNOWN = 3;

/** Whether a page of a book is its title page, by what it says of itself or by its lines. */
export function isTitlePage(
  source: string,
  { pieces }: HtmlPage,
  { title = "", author = "" }: GivenAbout,
): boolean {
  const lines = pieces.flatMap((piece) => (piece.type === "block" ? textOf(piece.block) : []));
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length === 0 || lines.length < pieces.length || size > MOST_CHARACTERS) return false;
  if (SAYS_SO.test(source)) return true;
  const others = lines.filter((line) => !saysTitle(line, title));
  const unknown = others.filter((line) => !saysAuthor(line, author) && !isImprint(line));
  const isShort = lines.length <= MOST_LINES && unknown.length <= MOST_UNKNOWN;
  return others.length < lines.length && isShort && !unknown.some(endsSentence);
}
