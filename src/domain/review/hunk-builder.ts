import { tokensOf } from "./diff/tokens.ts";
import { linesText, type OrderedEdit } from "./hunk.ts";
import type { Move } from "./moves.ts";
import { readableTokenDiff } from "./readable-diff.ts";

/** What a hunk will be. */
export interface DraftHunk {
  readonly edits: OrderedEdit[];
  /** It is about a sentence that stands elsewhere. */
  readonly isMove: boolean;
}

/** Goes along two wordings sentence by sentence, counts in the base, and collects edits into hunks. */
export class HunkBuilder {
  readonly drafts: DraftHunk[] = [];
  readonly #base: readonly string[];
  readonly #movedFrom: ReadonlyMap<number, Move>;
  readonly #movedTo: ReadonlyMap<number, Move>;
  readonly #moving = new Map<Move, DraftHunk>();
  #before = 0;
  #after = 0;
  #position = 0;
  #order = 0;

  constructor(base: readonly string[], moves: readonly Move[]) {
    this.#base = base;
    this.#movedFrom = new Map(moves.map((move) => [move.before, move]));
    this.#movedTo = new Map(moves.map((move) => [move.after, move]));
  }

  /** Passes the sentences that moved, up to these places. */
  moveUpTo(before: number, after: number): void {
    for (; this.#before < before; this.#before += 1) {
      const move = this.#movedFrom.get(this.#before);
      if (move) this.#add(this.#hunkOf(move), this.#lineOf(move), "");
    }
    for (; this.#after < after; this.#after += 1) {
      const move = this.#movedTo.get(this.#after);
      if (move) this.#add(this.#hunkOf(move), "", this.#lineOf(move));
    }
  }

  /** Sentences that are versions of one another: each replacement in them is a hunk. */
  versions(before: readonly string[], after: readonly string[]): void {
    let hunk: DraftHunk | undefined;
    for (const { change, text } of changesBetween(before, after)) {
      if (change === "kept") {
        this.#position += text.length;
        hunk = undefined;
      } else {
        hunk ??= this.#begin(false);
        this.#add(hunk, change === "removed" ? text : "", change === "added" ? text : "");
      }
    }
    this.#pass(before, after);
  }

  /** Sentences that have nothing to do with one another, of which one side may have none: one hunk. */
  others(before: readonly string[], after: readonly string[]): void {
    const hunk = this.#begin(false);
    const isReplaced = before.length > 0 && after.length > 0;
    // The line end stays where something else is put before it.
    const [removed, added] = [before, after].map((lines) =>
      linesText(lines).slice(0, isReplaced ? -1 : undefined),
    );
    this.#add(hunk, removed ?? "", added ?? "");
    if (isReplaced) this.#position += 1;
    this.#pass(before, after);
  }

  #pass(before: readonly string[], after: readonly string[]): void {
    this.#before += before.length;
    this.#after += after.length;
  }

  #lineOf(move: Move): string {
    return linesText([this.#base[move.before] ?? ""]);
  }

  #add(hunk: DraftHunk, removed: string, added: string): void {
    const end = this.#position + removed.length;
    hunk.edits.push({ start: this.#position, end, replacement: added, order: this.#order });
    this.#order += 1;
    this.#position = end;
  }

  #hunkOf(move: Move): DraftHunk {
    const hunk = this.#moving.get(move) ?? this.#begin(true);
    this.#moving.set(move, hunk);
    return hunk;
  }

  #begin(isMove: boolean): DraftHunk {
    const hunk = { edits: [], isMove };
    this.drafts.push(hunk);
    return hunk;
  }
}

function changesBetween(before: readonly string[], after: readonly string[]) {
  const [old, now] = [linesText(before), linesText(after)];
  return old === now
    ? [{ change: "kept" as const, text: old }]
    : readableTokenDiff(tokensOf(old), tokensOf(now));
}
