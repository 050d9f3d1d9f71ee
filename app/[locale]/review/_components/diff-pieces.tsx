import { Fragment, type ReactNode } from "react";
import { diffCharacters } from "#src/domain/review/diff-characters.ts";
import type { Piece } from "#src/domain/review/diff-lines.ts";
import type { Locale } from "#src/i18n/locale.ts";
import styles from "./diff.module.css";

export interface DiffWords {
  readonly added: string;
  readonly removed: string;
  readonly movedHere: string;
  readonly movedAway: string;
}

export interface DiffLook {
  readonly locale: Locale;
  readonly words: DiffWords;
  /** Letter by letter inside a word that stands for another. */
  readonly letters?: boolean;
  /** Which hunks are taken: only what they change is marked. Absent where nothing is chosen. */
  readonly taken?: ReadonlySet<number>;
  /** Hunks that are shown as they would be, unmarked. */
  readonly folded?: ReadonlySet<number>;
  /** What marks a hunk at its end: its letter. */
  readonly label?: (hunk: number) => ReactNode;
}

/**
 * A line of a diff. What was taken out is struck through, what was put in is underlined; both are said in words to
 * those who hear the page, and none rests on colour.
 */
export function DiffPieces({ pieces, look }: { readonly pieces: readonly Piece[]; readonly look: DiffLook }) {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id, and their order is that of the text
    <Fragment key={index}>
      {shown(piece, pieces[index - 1], pieces[index + 1], look)}
      {endsHunk(piece, pieces[index + 1]) ? look.label?.(piece.hunk ?? 0) : null}
    </Fragment>
  ));
}

function endsHunk({ hunk }: Piece, next: Piece | undefined): boolean {
  return hunk !== undefined && next?.hunk !== hunk;
}

function shown(piece: Piece, before: Piece | undefined, after: Piece | undefined, look: DiffLook): ReactNode {
  const { change, text, hunk, moved } = piece;
  if (change === "kept") return text;
  if (hunk !== undefined && look.folded?.has(hunk)) return change === "added" ? text : null;
  const Mark = change === "added" ? "ins" : "del";
  const said = moved ? (change === "added" ? "movedHere" : "movedAway") : change;
  return (
    <Mark className={moved ? styles.moved : undefined} data-hunk={hunk}>
      <span className="aside" lang={look.locale}>
        {look.words[said]}{" "}
      </span>
      {look.letters ? lettersOf(piece, before, after) : text}
    </Mark>
  );
}

/** Inside a word that stands for another only the letters that differ are set off. */
function lettersOf(
  { change, text, hunk }: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
): ReactNode {
  const other = change === "added" ? before : after;
  const isPair =
    other !== undefined && other.hunk === hunk && other.change !== change && other.change !== "kept";
  if (!isPair) return text;
  const changes = change === "added" ? diffCharacters(other.text, text) : diffCharacters(text, other.text);
  return changes
    .filter((each) => each.change === "kept" || each.change === change)
    .map((each, index) =>
      each.change === "kept" ? (
        each.text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters have no id
        <b key={index} className={styles.letter}>
          {each.text}
        </b>
      ),
    );
}

/** One of the two wordings of a line, unmarked. */
export function wordingOf(pieces: readonly Piece[], which: "before" | "after"): string {
  return pieces
    .filter(({ change }) => change !== (which === "before" ? "added" : "removed"))
    .map(({ text }) => text)
    .join("")
    .replaceAll(/¶\s?/g, " ")
    .trim();
}
