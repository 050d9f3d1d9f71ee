import { revisionHash } from "../text/hash.ts";
import { tokensOf } from "./diff/tokens.ts";
import { type Hunk, hunkName, linesText, type OrderedEdit } from "./hunk.ts";
import { type Move, movedSentences } from "./moves.ts";
import { readableTokenDiff } from "./readable-diff.ts";
import { isTypographyOnly } from "./typography.ts";

/** Two wordings of a paragraph laid over one another. */
export interface WordingDiff {
  readonly base: readonly string[];
  readonly proposed: readonly string[];
  /** In the order of the text (a moved sentence by where it stood). */
  readonly hunks: readonly Hunk[];
}

/** The same to be looked at: without names, nothing of it can be taken. */
export interface ShownDiff {
  readonly base: readonly string[];
  readonly proposed: readonly string[];
  readonly hunks: readonly Unnamed[];
}

type Unnamed = Omit<Hunk, "name">;

/**
 * What changed from one wording of a paragraph to another, as hunks that can be taken one by one: word by word,
 * moved sentences as moved, what only touches typography or the division into sentences told apart.
 * `applyHunks` with all of them gives `proposed`; with any of them a wording.
 *
 * @param base sentences: trimmed, none of them empty; `proposed` likewise
 */
export function diffWordings(base: readonly string[], proposed: readonly string[]): WordingDiff {
  const baseHash = revisionHash(base);
  const { hunks } = compareWordings(base, proposed);
  return { base, proposed, hunks: hunks.map((hunk) => ({ name: hunkName(baseHash, hunk.edits), ...hunk })) };
}

/** As `diffWordings`, without names: hundreds of them are most of the work where nothing is compiled yet. */
export function compareWordings(base: readonly string[], proposed: readonly string[]): ShownDiff {
  const moves = movedSentences(base, proposed);
  const changes = readableTokenDiff(tokensWith(base, moves, "before"), tokensWith(proposed, moves, "after"));
  const drafts: DraftHunk[] = [];
  const text = linesText(base);
  const builder = new Builder(text, base, moves, drafts);
  for (const { change, text: stretch } of changes) builder[change](stretch);
  return { base, proposed, hunks: finished(drafts, text) };
}

/** Stands for a moved sentence among the tokens: it never matches, and nowhere else do two line ends follow one another. */
const mark = (side: "before" | "after", index: number) => `\n\n${side === "before" ? "<" : ">"}${index}\n`;
const MARK = /\n\n[<>](\d+)\n/;

function tokensWith(
  sentences: readonly string[],
  moves: readonly Move[],
  side: "before" | "after",
): string[] {
  const moved = new Map(moves.map((move, index) => [move[side], index]));
  return sentences.flatMap((sentence, at) => {
    const index = moved.get(at);
    return index === undefined ? [...tokensOf(sentence), "\n"] : [mark(side, index)];
  });
}

interface DraftHunk {
  readonly edits: OrderedEdit[];
  /** The moved sentence it is about. */
  readonly move?: number;
}

/** Walks along the changes, counts in the base, and collects edits into hunks. */
class Builder {
  readonly #text: string;
  readonly #base: readonly string[];
  readonly #moves: readonly Move[];
  readonly #drafts: DraftHunk[];
  readonly #moving = new Map<number, DraftHunk>();
  #position = 0;
  #order = 0;
  #current: DraftHunk | undefined;

  constructor(text: string, base: readonly string[], moves: readonly Move[], drafts: DraftHunk[]) {
    this.#text = text;
    this.#base = base;
    this.#moves = moves;
    this.#drafts = drafts;
  }

  kept(stretch: string): void {
    this.#position += stretch.length;
    this.#current = undefined;
  }

  removed(stretch: string): void {
    for (const piece of piecesOf(stretch)) {
      if (typeof piece === "number") {
        const length = this.#lineOf(piece).length;
        this.#add(this.#hunkOfMove(piece), this.#position + length, "");
      } else this.#add(this.#hunkOfWords(), this.#position + piece.length, "");
    }
  }

  added(stretch: string): void {
    for (const piece of piecesOf(stretch)) {
      if (typeof piece !== "number") this.#add(this.#hunkOfWords(), this.#position, piece);
      // In the middle of a sentence nothing can come to stand without the words around it.
      else if (this.#isAtLineStart()) this.#add(this.#hunkOfMove(piece), this.#position, this.#lineOf(piece));
      else this.#merge(piece);
    }
  }

  #isAtLineStart(): boolean {
    return this.#position === 0 || this.#text[this.#position - 1] === "\n";
  }

  #merge(move: number): void {
    const words = this.#hunkOfWords();
    const moving = this.#moving.get(move);
    if (moving && moving !== words) {
      words.edits.push(...moving.edits.splice(0));
    }
    this.#moving.set(move, words);
    this.#add(words, this.#position, this.#lineOf(move));
  }

  #lineOf(move: number): string {
    return `${this.#base[this.#moves[move]?.before ?? -1] ?? ""}\n`;
  }

  #add(hunk: DraftHunk, end: number, replacement: string): void {
    hunk.edits.push({ start: this.#position, end, replacement, order: this.#order });
    this.#order += 1;
    this.#position = end;
  }

  #hunkOfWords(): DraftHunk {
    this.#current ??= this.#begin({ edits: [] });
    return this.#current;
  }

  #hunkOfMove(move: number): DraftHunk {
    const known = this.#moving.get(move);
    if (known) return known;
    const hunk = this.#begin({ edits: [], move });
    this.#moving.set(move, hunk);
    return hunk;
  }

  #begin(hunk: DraftHunk): DraftHunk {
    this.#drafts.push(hunk);
    return hunk;
  }
}

/** What stands between the marks of moved sentences, and their numbers. */
function piecesOf(stretch: string): (string | number)[] {
  const pieces: (string | number)[] = [];
  let rest = stretch;
  for (let found = MARK.exec(rest); found !== null; found = MARK.exec(rest)) {
    if (found.index > 0) pieces.push(rest.slice(0, found.index));
    pieces.push(Number(found[1]));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== "") pieces.push(rest);
  return pieces;
}

function finished(drafts: readonly DraftHunk[], text: string): Unnamed[] {
  const kinds = drafts.flatMap(({ edits, move }) => {
    if (edits.length === 0) return [];
    const whole = compact(edits);
    return { kind: kindOf(whole, move, text), edits: whole };
  });
  return withTypographyJoined(kinds, text);
}

/** All that is typography in one sentence is one hunk: nobody wants the one quotation mark without the other. */
function withTypographyJoined(hunks: readonly Unnamed[], text: string): Unnamed[] {
  const found: Unnamed[] = [];
  const bySentence = new Map<number, OrderedEdit[]>();
  for (const { kind, edits } of hunks) {
    const sentence = text.lastIndexOf("\n", (edits[0]?.start ?? 0) - 1);
    const known = kind === "typography" ? bySentence.get(sentence) : undefined;
    if (known) known.push(...edits);
    else if (kind === "typography") {
      const own = [...edits];
      bySentence.set(sentence, own);
      found.push({ kind, edits: own });
    } else found.push({ kind, edits });
  }
  return found;
}

/** A removal and what was put in its place are one edit. */
function compact(edits: readonly OrderedEdit[]): OrderedEdit[] {
  const found: OrderedEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.order - b.order)) {
    const last = found.at(-1);
    if (last && last.end === edit.start && last.order === edit.order - 1) {
      found[found.length - 1] = {
        start: last.start,
        end: edit.end,
        replacement: last.replacement + edit.replacement,
        order: edit.order,
      };
    } else found.push(edit);
  }
  return found;
}

function kindOf(edits: readonly OrderedEdit[], move: number | undefined, text: string): Hunk["kind"] {
  if (move !== undefined) return "move";
  const [before, after] = [
    edits.map(({ start, end }) => text.slice(start, end)).join(""),
    edits.map(({ replacement }) => replacement).join(""),
  ];
  if (isTypographyOnly(before, after) || isSpaceOnly(before + after)) return "typography";
  return before.replaceAll(/\s/g, " ") === after.replaceAll(/\s/g, " ") ? "division" : "words";
}

function isSpaceOnly(text: string): boolean {
  return text.trim() === "" && !text.includes("\n");
}
