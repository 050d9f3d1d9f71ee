import type {
  Decision,
  SuggestedChange,
  Suggestion,
  SuggestionComment,
  SuggestionState,
} from "./suggestion-model.ts";
import { changeToRow, commentToRow, suggestionToRow } from "./suggestion-rows.ts";
import { SuggestionReader } from "./suggestions.ts";

/** Changes to suggestions; part of a `Writer`, and of its transaction. Pages of the library do not show them. */
export class SuggestionWriter extends SuggestionReader {
  async add(suggestion: Suggestion): Promise<void> {
    await this.db.insertInto("suggestion").values(suggestionToRow(suggestion)).execute();
    await this.#putChanges(suggestion.id, suggestion.changes);
  }

  /** Puts other changes and another reason in place of what it had, and opens it again. */
  async replace({ id, changes, why, beads, findings }: Suggestion): Promise<void> {
    await this.db
      .updateTable("suggestion")
      .set({
        why,
        beads,
        state: "open",
        findings_added: findings.added,
        findings_solved: findings.solved,
      })
      .where("id", "=", id)
      .execute();
    await this.db.deleteFrom("suggestion_change").where("suggestion", "=", id).execute();
    await this.#putChanges(id, changes);
  }

  /**
   * Moves a suggestion on, if it still is in one of the states `from`: of two that decide at once one finds that it
   * is not, and hears `false`.
   */
  async move(
    id: string,
    from: readonly SuggestionState[],
    to: SuggestionState,
    decision?: Decision,
  ): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable("suggestion")
      .set({
        state: to,
        ...(decision ? { decision_json: JSON.stringify(decision), decided_at: decision.at } : {}),
      })
      .where("id", "=", id)
      .where("state", "in", from)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  async comment(comment: SuggestionComment): Promise<void> {
    await this.db.insertInto("suggestion_comment").values(commentToRow(comment)).execute();
  }

  /** Closes a thread, or (null) opens it again. */
  async resolve(comment: string, by: string | null): Promise<void> {
    await this.db
      .updateTable("suggestion_comment")
      .set({ resolved_by: by })
      .where("id", "=", comment)
      .execute();
  }

  /** A text has another address: what was suggested for it goes along. */
  async renameText(from: string, to: string): Promise<void> {
    await this.db.updateTable("suggestion").set({ text: to }).where("text", "=", from).execute();
  }

  /** A text was taken down: what was suggested for it held its wording. */
  async forgetText(text: string): Promise<void> {
    await this.db
      .deleteFrom("suggestion_comment")
      .where("suggestion", "in", (own) => own.selectFrom("suggestion").select("id").where("text", "=", text))
      .execute();
    await this.db
      .deleteFrom("suggestion_change")
      .where("suggestion", "in", (own) => own.selectFrom("suggestion").select("id").where("text", "=", text))
      .execute();
    await this.db.deleteFrom("suggestion").where("text", "=", text).execute();
  }

  async #putChanges(suggestion: string, changes: readonly SuggestedChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.db
      .insertInto("suggestion_change")
      .values(changes.map((change, position) => changeToRow(suggestion, change, position)))
      .execute();
  }
}
