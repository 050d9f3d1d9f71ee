import { revisionHash } from "../text/hash.ts";
import { pairSentences, type SentencePair } from "./diff/sentence-pairs.ts";
import { type Hunk, hunkName, linesText, type OrderedEdit } from "./hunk.ts";
import { type DraftHunk, HunkBuilder } from "./hunk-builder.ts";
import { movedSentences } from "./moves.ts";
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
 * What changed from one wording of a paragraph to another, as hunks that can be taken one by one. A sentence that was
 * put in, taken out, or put for quite another is one; in two versions of one sentence, and where one was cut or some
 * were joined, each replacement of words is. Sentences that moved are told apart, and what only touches typography or
 * the division into sentences. `applyHunks` with all of them gives `proposed`; with any of them a wording.
 *
 * @param base sentences: trimmed, none of them empty; `proposed` likewise
 */
export function diffWordings(base: readonly string[], proposed: readonly string[]): WordingDiff {
  const { hunks } = compareWordings(base, proposed);
  return { base, proposed, hunks: named(hunks, revisionHash(base)) };
}

/** One sentence put in twice at one place is two hunks that do the same. */
function named(hunks: readonly Unnamed[], baseHash: string): Hunk[] {
  const names = new Set<string>();
  return hunks.map((hunk) => {
    let name = hunkName(baseHash, hunk.edits);
    while (names.has(name)) name = hunkName(name, hunk.edits);
    names.add(name);
    return { name, ...hunk };
  });
}

/** As `diffWordings`, without names: hundreds of them are most of the work where nothing is compiled yet. */
export function compareWordings(base: readonly string[], proposed: readonly string[]): ShownDiff {
  const moves = movedSentences(base, proposed);
  const before = stayingOf(base, new Set(moves.map((move) => move.before)));
  const after = stayingOf(proposed, new Set(moves.map((move) => move.after)));
  const builder = new HunkBuilder(base, moves);
  for (const pair of pairsOf(before, after)) {
    builder.moveUpTo(before.places[pair.before] ?? base.length, after.places[pair.after] ?? proposed.length);
    builder[pair.isVersion ? "versions" : "others"](
      before.sentences.slice(pair.before, pair.beforeEnd),
      after.sentences.slice(pair.after, pair.afterEnd),
    );
  }
  builder.moveUpTo(base.length, proposed.length);
  return { base, proposed, hunks: finished(builder.drafts, linesText(base)) };
}

/** The sentences that did not move: where each stands, and behind which of them one stood that did. */
interface Staying {
  readonly sentences: readonly string[];
  readonly places: readonly number[];
  readonly breaks: ReadonlySet<number>;
}

function stayingOf(sentences: readonly string[], moved: ReadonlySet<number>): Staying {
  const places = [...sentences.keys()].filter((at) => !moved.has(at));
  return {
    sentences: places.map((at) => sentences[at] ?? ""),
    places,
    breaks: new Set([...places.keys()].filter((index) => moved.has((places[index] ?? 0) - 1))),
  };
}

/** A paragraph that is put in or taken out as a whole is one. */
function pairsOf(before: Staying, after: Staying): SentencePair[] {
  const [rows, columns] = [before.sentences.length, after.sentences.length];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0)
    return [{ before: 0, beforeEnd: rows, after: 0, afterEnd: columns, isVersion: false }];
  return pairSentences(before.sentences, after.sentences, { before: before.breaks, after: after.breaks });
}

function finished(drafts: readonly DraftHunk[], text: string): Unnamed[] {
  const kinds = drafts.map(({ edits, isMove }) => {
    const whole = compact(edits);
    return { kind: isMove ? ("move" as const) : kindOf(whole, text), edits: whole };
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

function kindOf(edits: readonly OrderedEdit[], text: string): Hunk["kind"] {
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
