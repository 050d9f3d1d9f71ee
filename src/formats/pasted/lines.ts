/** A line of pasted text, cleaned. */
export interface Line {
  /** Trimmed, inner white space as single spaces; empty for a blank line. */
  readonly text: string;
  /** The line of the source it stands in, from 1. */
  readonly number: number;
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number;
  /** Columns up to its last visible character. */
  readonly width: number;
}

/** Line ends of every system, also mixed. */
const LINE_END = /\r\n?|\n/;
/** Breaks that word processors put inside a line. */
const INNER_BREAK = /[\v\f\u0085\u2028\u2029]/;
/** Control characters, halves of characters, byte order marks, soft hyphens, direction marks, zero-width spaces. */
const UNSEEN = /(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cs}\p{Cf}]/gu;
/** Joiners belong to other scripts and to emoji; beside Latin letters they are left over from a web page. */
const STRAY_JOINER =
  /(?<=^|[\p{Script=Latin}\p{P}\s])[\u200C\u200D]|[\u200C\u200D](?=$|[\p{Script=Latin}\p{P}\s])/gu;
const SPACES = /[\p{Zs}\t]+/gu;

/** The lines of a decoded text in Unicode's composed form (NFC), whatever it was pasted from. */
export function linesOf(source: string): Line[] {
  return source
    .split(LINE_END)
    .flatMap((line, index) => line.split(INNER_BREAK).map((part) => cleaned(part, index + 1)));
}

function cleaned(raw: string, number: number): Line {
  const visible = raw.replaceAll("\t", "    ").replace(UNSEEN, "").replace(STRAY_JOINER, "").trimEnd();
  const text = visible.replace(SPACES, " ").trimStart().normalize("NFC");
  return { text, number, indent: visible.length - visible.trimStart().length, width: visible.length };
}
