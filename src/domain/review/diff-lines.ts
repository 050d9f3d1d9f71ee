import type { ShownDiff } from "./diff-wordings.ts";
import { linesText } from "./hunk.ts";

/** A stretch of a diff as it is shown. */
export interface Piece {
  readonly change: "kept" | "added" | "removed";
  /** Without line ends: where a sentence ends inside it, `breaks` says so. */
  readonly text: string;
  /** The hunk it belongs to, by its number in the diff; of what was kept, only where a hunk was left (`asTaken`). */
  readonly hunk?: number;
  readonly moved?: true;
}

/** What became of one sentence of the base, or (`sentence` absent) a sentence that was put in as a whole. */
export interface DiffLine {
  readonly sentence?: number;
  readonly pieces: readonly Piece[];
}

/** Shown where the border between two sentences was put in or taken away. */
export const BREAK = "¶";

/**
 * A diff sentence by sentence of its base, so that each can stand beside the sentences it renders. What was put in
 * stands with the sentence it was put into; whole new sentences are lines of their own behind the one before.
 */
export function diffLines({ base, hunks }: Pick<ShownDiff, "base" | "hunks">): DiffLine[] {
  const text = linesText(base);
  const lines = new Lines(base);
  let position = 0;
  for (const { start, end, replacement, hunk, moved } of inOrder(hunks)) {
    lines.add("kept", text.slice(position, start), {});
    const about = { hunk, ...(moved ? { moved } : {}) };
    lines.add("removed", text.slice(start, end), about);
    lines.put(replacement, about, start === end);
    position = end;
  }
  lines.add("kept", text.slice(position), {});
  return lines.found.filter(({ pieces }) => pieces.length > 0);
}

/** The same line with only these hunks taken: where the others are, what stood stays. */
export function asTaken(pieces: readonly Piece[], taken: ReadonlySet<number>): Piece[] {
  return pieces.map((piece) => {
    if (piece.hunk === undefined || taken.has(piece.hunk)) return piece;
    const text = piece.change === "removed" ? piece.text.replaceAll(BREAK, "") : "";
    return { change: "kept", text, hunk: piece.hunk };
  });
}

type About = Pick<Piece, "hunk" | "moved">;

function inOrder(hunks: ShownDiff["hunks"]) {
  return hunks
    .flatMap(({ kind, edits }, hunk) =>
      edits.map((edit) => ({ ...edit, hunk, ...(kind === "move" ? { moved: true as const } : {}) })),
    )
    .sort((a, b) => a.start - b.start || a.order - b.order);
}

/** Pieces gathered line by line; kept and removed line ends of the base begin a new line. */
class Lines {
  readonly found: { sentence?: number; pieces: Piece[] }[] = [];
  readonly #count: number;
  #sentence = 0;
  #isFresh = true;

  constructor(base: readonly string[]) {
    this.#count = base.length;
    if (base.length > 0) this.found.push({ sentence: 0, pieces: [] });
  }

  /** Text of the base. */
  add(change: "kept" | "removed", text: string, about: About): void {
    let rest = text;
    while (rest !== "") {
      const end = rest.indexOf("\n");
      const own = end < 0 ? rest : rest.slice(0, end);
      this.#push({ change, text: own, ...about });
      if (end < 0) return;
      const isWhole = change === "removed" && this.#isWhollyRemoved();
      if (change === "removed" && !isWhole) this.#push({ change, text: BREAK, ...about });
      this.#next();
      rest = rest.slice(end + 1);
    }
  }

  /** Text that was put in. */
  put(text: string, about: About, isBetween: boolean): void {
    if (text === "") return;
    if (isBetween && this.#isFresh && text.endsWith("\n")) {
      for (const line of text.slice(0, -1).split("\n"))
        this.#insert({ change: "added", text: line, ...about });
      return;
    }
    const shown = text.replace(/\n$/, this.#isFresh ? "" : BREAK).replaceAll("\n", `${BREAK} `);
    this.#push({ change: "added", text: shown, ...about });
  }

  #push(piece: Piece): void {
    if (piece.text === "") return;
    if (this.found.length === 0) this.found.push({ pieces: [] });
    this.found.at(-1)?.pieces.push(piece);
    this.#isFresh = false;
  }

  /** A line of its own before the one that begins here. */
  #insert(piece: Piece): void {
    const current = this.found.at(-1);
    if (current && current.pieces.length === 0) this.found.splice(-1, 0, { pieces: [piece] });
    else this.found.push({ pieces: [piece] });
  }

  #next(): void {
    this.#sentence += 1;
    this.#isFresh = true;
    this.found.push(this.#sentence < this.#count ? { sentence: this.#sentence, pieces: [] } : { pieces: [] });
  }

  #isWhollyRemoved(): boolean {
    return this.found.at(-1)?.pieces.every(({ change }) => change === "removed") ?? false;
  }
}
