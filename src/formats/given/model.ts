/** What people bring: a file of whatever program, and what was recognised in it. */

type GivenFormat = "text" | "markdown" | "html" | "docx" | "odt" | "epub" | "table";

/** What a file says of itself, outside its text. */
export interface GivenAbout {
  readonly title?: string;
  readonly author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Why something that a file shows is no part of its text. */
export type LeftOutWhy =
  | "navigation"
  | "page-edge"
  | "aside"
  | "form"
  | "links"
  | "hidden"
  | "note"
  | "contents";

/** A stretch of the file that is not in the text: for a person to look at. */
export interface LeftOut {
  readonly why: LeftOutWhy;
  /** How it begins, one line. */
  readonly text: string;
}

interface Given {
  readonly format: GivenFormat;
  /** `parsePasted` wants to know: then marks inside lines are marks, and everywhere else they are characters. */
  readonly isMarkdown: boolean;
  readonly about: GivenAbout;
  readonly leftOut: readonly LeftOut[];
  /** Lines of its text that stand on its title page, in their order; absent: it is not known where that is. */
  readonly titlePage?: readonly string[];
}

/** What goes with a text, whatever was recognised in it. */
export type Around = Pick<Given, "format" | "about" | "leftOut" | "titlePage">;

/** One text. It goes to `parsePasted(text, language, { isMarkdown, title: about.title where a person wants it })`. */
interface GivenText extends Given {
  readonly kind: "text";
  readonly text: string;
}

/** A text and its translation in one file. */
interface GivenPair extends Given {
  readonly kind: "bilingual";
  readonly layout: "columns" | "alternating";
  /** The Dutch, whichever stood first; for `parsePasted`, as the English. */
  readonly nl: string;
  readonly en: string;
  /** Rows of the table, or pairs of paragraphs. */
  readonly rows: number;
}

/** Plain data: it survives JSON and a worker's message. */
export type GivenContent = GivenText | GivenPair;
