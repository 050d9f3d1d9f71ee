import type { Insertable, Selectable } from "kysely";
import type { CommentTable, SuggestionChangeTable, SuggestionTable } from "./schema.ts";
import type { SuggestedChange, Suggestion, SuggestionComment, SuggestionState } from "./suggestion-model.ts";

/** How suggestions, their changes and what is said of them stand in their tables. */

export function suggestionFromRow(
  row: Selectable<SuggestionTable>,
  changes: readonly Selectable<SuggestionChangeTable>[],
): Suggestion {
  return {
    id: row.id,
    kind: row.kind as Suggestion["kind"],
    text: row.text,
    side: row.side,
    row: row.row,
    by: row.by,
    at: row.at,
    why: row.why,
    changes: changes.map((change) => ({
      paragraph: change.paragraph,
      base: change.base,
      baseSentences: JSON.parse(change.base_json),
      sentences: JSON.parse(change.proposed_json),
    })),
    beads: row.beads,
    about: row.about_json === null ? null : JSON.parse(row.about_json),
    findings: { added: row.findings_added, solved: row.findings_solved },
    sender: row.sender,
    state: row.state as SuggestionState,
    decision: row.decision_json === null ? null : JSON.parse(row.decision_json),
  };
}

export function suggestionToRow({
  changes: _,
  about,
  findings,
  decision,
  ...rest
}: Suggestion): Insertable<SuggestionTable> {
  return {
    ...rest,
    about_json: about && JSON.stringify(about),
    findings_added: findings.added,
    findings_solved: findings.solved,
    decision_json: decision && JSON.stringify(decision),
    decided_at: decision?.at ?? null,
  };
}

export function changeToRow(
  suggestion: string,
  { paragraph, base, baseSentences, sentences }: SuggestedChange,
  position: number,
): Insertable<SuggestionChangeTable> {
  return {
    suggestion,
    paragraph,
    position,
    base,
    base_json: JSON.stringify(baseSentences),
    proposed_json: JSON.stringify(sentences),
  };
}

export function commentFromRow({ resolved_by, ...row }: Selectable<CommentTable>): SuggestionComment {
  return { ...row, resolvedBy: resolved_by };
}

export function commentToRow({ resolvedBy, ...comment }: SuggestionComment): Insertable<CommentTable> {
  return { ...comment, resolved_by: resolvedBy };
}
