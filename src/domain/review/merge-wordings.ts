import { diffWordings } from "./diff-wordings.ts";
import { type Edit, linesText, sentencesIn } from "./hunk.ts";

/** A stretch of a three-way merge; all texts are stretches of `linesText`. */
interface MergePart {
  /** Who changed it: nobody, one side, both in the same way, or each differently. */
  readonly kind: "kept" | "current" | "suggested" | "both" | "clash";
  readonly base: string;
  readonly current: string;
  readonly suggested: string;
}

export interface Merge {
  readonly parts: readonly MergePart[];
  readonly clashes: number;
}

/**
 * Two wordings that were made of one and the same: what stands now, and what was suggested for the wording before.
 * What only one of them changed is taken from it; where both changed the same words, a clash says so and nothing is
 * chosen. Changes that only touch (end to end) do not clash; two that put something in at one place do.
 */
export function mergeWordings(
  base: readonly string[],
  current: readonly string[],
  suggested: readonly string[],
): Merge {
  const text = linesText(base);
  const sides = { current: editsOf(base, current), suggested: editsOf(base, suggested) };
  const parts: MergePart[] = [];
  let position = 0;
  for (const cluster of clusters(sides.current, sides.suggested)) {
    add(parts, plain(text.slice(position, cluster.start)));
    add(parts, partOf(text, cluster));
    position = cluster.end;
  }
  add(parts, plain(text.slice(position)));
  return { parts, clashes: parts.filter(({ kind }) => kind === "clash").length };
}

/** The merged wording; where both changed the same words, that of the side which is given. */
export function mergedWording({ parts }: Merge, atClash: "current" | "suggested"): string[] {
  const text = parts.map((part) => {
    if (part.kind === "clash") return part[atClash];
    return part.kind === "current" ? part.current : part.suggested;
  });
  return sentencesIn(text.join(""));
}

function editsOf(base: readonly string[], other: readonly string[]): Edit[] {
  return diffWordings(base, other)
    .hunks.flatMap(({ edits }) => edits)
    .sort((a, b) => a.start - b.start || a.order - b.order);
}

interface Cluster {
  readonly start: number;
  end: number;
  readonly current: Edit[];
  readonly suggested: Edit[];
}

/** Edits of either side that concern the same words, together. */
function clusters(current: readonly Edit[], suggested: readonly Edit[]): Cluster[] {
  const all = [
    ...current.map((edit) => ({ side: "current" as const, edit })),
    ...suggested.map((edit) => ({ side: "suggested" as const, edit })),
  ].sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const found: Cluster[] = [];
  for (const { side, edit } of all) {
    const last = found.at(-1);
    if (last && concerns(last, edit)) {
      last[side].push(edit);
      last.end = Math.max(last.end, edit.end);
    } else found.push({ start: edit.start, end: edit.end, current: [], suggested: [], [side]: [edit] });
  }
  return found;
}

function concerns({ start, end }: Cluster, edit: Edit): boolean {
  const isInsertion = edit.start === edit.end || start === end;
  return edit.start < end || (isInsertion && edit.start === end);
}

function partOf(text: string, { start, end, current, suggested }: Cluster): MergePart {
  const [ours, theirs] = [current, suggested].map((edits) => applied(text, start, end, edits)) as [
    string,
    string,
  ];
  const base = text.slice(start, end);
  if (suggested.length === 0) return { kind: "current", base, current: ours, suggested: base };
  if (current.length === 0) return { kind: "suggested", base, current: base, suggested: theirs };
  return { kind: ours === theirs ? "both" : "clash", base, current: ours, suggested: theirs };
}

function applied(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let position = start;
  let result = "";
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  return result + text.slice(position, end);
}

function plain(text: string): MergePart {
  return { kind: "kept", base: text, current: text, suggested: text };
}

function add(parts: MergePart[], part: MergePart): void {
  if (part.base !== "" || part.current !== "" || part.suggested !== "") parts.push(part);
}
