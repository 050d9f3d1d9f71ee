import { diffLines, type Piece } from "../../domain/review/diff-lines.ts";
import { compareWordings, type ShownDiff } from "../../domain/review/diff-wordings.ts";
import type { Suggestion } from "../../store/suggestion-model.ts";
import type { LibraryIndex } from "../reading/library-index.ts";
import { rowPlace } from "../reading/row-place.ts";
import type { DeskItem } from "../view/review.ts";
import type { RowPlace } from "../view.ts";
import { isEmptyPlace } from "./empty-place.ts";

/** What a line of the queue is made with. */
export interface ItemContext {
  readonly index: LibraryIndex;
  /** Names by contributor id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who looks. */
  readonly viewer: string;
}

export function deskItem(suggestion: Suggestion, { index, names, viewer }: ItemContext): DeskItem {
  const { id, kind, state, text, by, at, why, findings, changes } = suggestion;
  const diffs = changes.map((change) => compareWordings(change.baseSentences, change.sentences));
  return {
    id,
    kind,
    state,
    slug: text,
    title: titleOf(index, text),
    place: placeOf(index, suggestion),
    by: nameOf(names, by),
    mine: by === viewer,
    at,
    why: suggestion.about?.note?.en ?? why,
    changes: diffs.reduce((count, { hunks }) => count + hunks.length, 0),
    findings,
    overtaken: isOvertaken(index, suggestion),
    excerpt: excerptOf(suggestion, diffs),
  };
}

export function titleOf({ texts }: LibraryIndex, slug: string): string {
  return texts.get(slug)?.nl.front.title ?? slug;
}

/** Empty for a reader without an account. */
export function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  return id === "anyone" ? "" : names.get(id) || id;
}

function placeOf({ texts }: LibraryIndex, { text, row }: Pick<Suggestion, "text" | "row">): RowPlace {
  const found = texts.get(text)?.rows.find(({ id }) => id === row);
  return found ? rowPlace(found) : { id: row, kind: "paragraph" };
}

function isOvertaken({ texts }: LibraryIndex, { text, changes, state }: Suggestion): boolean {
  if (state !== "open" && state !== "returned") return false;
  const rows = texts.get(text)?.rows ?? [];
  return changes.some(({ paragraph, base }) => {
    const row = rows.find(({ en }) => en.some((each) => each.paragraph.id === paragraph));
    return (
      row?.en.some((each) => each.paragraph.id === paragraph && each.paragraph.hash !== base) ??
      !isEmptyPlace({ hash: base })
    );
  });
}

/** Words around the first change. */
const AROUND = 40;

function excerptOf({ about, changes }: Suggestion, diffs: readonly ShownDiff[]): Piece[] {
  if (about) return [{ change: "kept", text: about.anchor.quote.slice(0, 4 * AROUND) }];
  const [first] = diffs;
  if (!first || changes.length === 0) return [];
  const line = diffLines(first).find(({ pieces }) => pieces.some(({ change }) => change !== "kept"));
  const pieces = line?.pieces ?? [];
  const start = pieces.findIndex(({ change }) => change !== "kept");
  const rest = pieces.slice(start).findIndex(({ hunk }) => hunk !== pieces[start]?.hunk);
  const end = rest < 0 ? pieces.length : start + rest + 1;
  return pieces.slice(Math.max(0, start - 1), end).map((piece, index) => {
    if (piece.change !== "kept" || piece.text.length <= AROUND) return piece;
    const text =
      index === 0 && start > 0 ? `… ${piece.text.slice(-AROUND)}` : `${piece.text.slice(0, AROUND)} …`;
    return { ...piece, text };
  });
}
