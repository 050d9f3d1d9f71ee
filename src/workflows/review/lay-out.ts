import { type DiffLine, diffLines, type Piece } from "../../domain/review/diff-lines.ts";
import { compareWordings, type WordingDiff } from "../../domain/review/diff-wordings.ts";
import type { Bead } from "../../domain/text/model.ts";
import { plainText } from "../../formats/inline.ts";
import type { DiffGroup } from "../view/review.ts";

/** A paragraph of a row's English with what changes in it. */
export interface LaidOut {
  readonly diff: WordingDiff;
  /** The number of its first hunk in the whole suggestion. */
  readonly firstHunk: number;
}

/**
 * The lines of a row's English beside the Dutch they render, bead by bead; what was put in as a whole sentence stands
 * with what it follows.
 */
export function groupsOf(
  dutch: readonly string[],
  paragraphs: readonly LaidOut[],
  beads: readonly Bead[],
): DiffGroup[] {
  const lines = numbered(paragraphs);
  const groups = beads.map((bead) => ({
    nl: bead.nl.map((at) => plainText(dutch[at] ?? "")),
    lines: lines.filter(({ sentence }) => bead.en.includes(sentence)).map(({ line }) => shown(line)),
  }));
  return groups.filter(({ nl, lines: own }) => nl.length + own.length > 0);
}

/** Two wordings of one side, line by line, without Dutch beside it. */
export function piecesBetween(before: readonly string[], after: readonly string[]): (readonly Piece[])[] {
  return diffLines(compareWordings(before, after)).map(({ pieces }) => pieces);
}

/** Each line with the sentence of the row it belongs to. */
function numbered(paragraphs: readonly LaidOut[]): { sentence: number; line: DiffLine }[] {
  let offset = 0;
  return paragraphs.flatMap(({ diff, firstHunk }) => {
    let last = 0;
    const found = diffLines(diff).map((line) => {
      last = line.sentence ?? last;
      const pieces = line.pieces.map((piece) =>
        piece.hunk === undefined ? piece : { ...piece, hunk: piece.hunk + firstHunk },
      );
      return { sentence: offset + last, line: { ...line, pieces } };
    });
    offset += diff.base.length;
    return found;
  });
}

function shown({ sentence, pieces }: DiffLine): DiffGroup["lines"][number] {
  return { pieces, isNew: sentence === undefined };
}
