import type { Insertable, Kysely, Selectable, SelectQueryBuilder } from "kysely";
import type { CommentTable, Schema, SuggestionChangeTable, SuggestionTable } from "./schema.ts";
import {
  type Decision,
  type QueueFilter,
  type QueuePage,
  type SuggestedChange,
  type Suggestion,
  type SuggestionComment,
  type SuggestionState,
  WAITING,
} from "./suggestion-model.ts";

type Filtered<O> = SelectQueryBuilder<Schema, "suggestion", O>;

/** Questions about suggestions; part of a `Reader`, and of its one moment. */
export class SuggestionReader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  async one(id: string): Promise<Suggestion | undefined> {
    const [found] = await this.some([id]);
    return found;
  }

  /** Those of them that there are, in the order of the queue. */
  async some(ids: readonly string[]): Promise<Suggestion[]> {
    if (ids.length === 0) return [];
    return this.#withChanges(
      await this.db.selectFrom("suggestion").selectAll().where("id", "in", ids).orderBy("id").execute(),
    );
  }

  /** A page of the queue, the oldest first. */
  async queue(filter: QueueFilter, { after, limit }: QueuePage): Promise<Suggestion[]> {
    const all = filtered(this.db.selectFrom("suggestion"), filter);
    const rest = after === undefined ? all : all.where("id", ">", after);
    return this.#withChanges(await rest.selectAll().orderBy("id").limit(limit).execute());
  }

  /** How many wait in each text, and from each person, and in all. */
  async counts(
    filter: QueueFilter,
  ): Promise<{ total: number; texts: Map<string, number>; people: Map<string, number> }> {
    const rows = await filtered(this.db.selectFrom("suggestion"), filter)
      .select(({ fn }) => ["text", "by", fn.countAll<number>().as("count")])
      .groupBy(["text", "by"])
      .execute();
    const [texts, people] = [new Map<string, number>(), new Map<string, number>()];
    let total = 0;
    for (const { text, by, count } of rows) {
      total += Number(count);
      texts.set(text, (texts.get(text) ?? 0) + Number(count));
      people.set(by, (people.get(by) ?? 0) + Number(count));
    }
    return { total, texts, people };
  }

  /** The ids before and after one in the queue. */
  async neighbours(id: string, filter: QueueFilter): Promise<{ previous?: string; next?: string }> {
    const all = filtered(this.db.selectFrom("suggestion"), filter).select("id").limit(1);
    const previous = await all.where("id", "<", id).orderBy("id", "desc").executeTakeFirst();
    const next = await all.where("id", ">", id).orderBy("id").executeTakeFirst();
    return { ...(previous ? { previous: previous.id } : {}), ...(next ? { next: next.id } : {}) };
  }

  /** Everything of one person, the newest first. */
  async by(person: string, limit: number): Promise<Suggestion[]> {
    return this.#withChanges(
      await this.db
        .selectFrom("suggestion")
        .selectAll()
        .where("by", "=", person)
        .orderBy("id", "desc")
        .limit(limit)
        .execute(),
    );
  }

  /** What waits for a word on one row of a text. */
  async waitingAt(text: string, row: string): Promise<Suggestion[]> {
    return this.#withChanges(
      await this.db
        .selectFrom("suggestion")
        .selectAll()
        .where("state", "in", WAITING)
        .where("text", "=", text)
        .where("row", "=", row)
        .orderBy("id")
        .execute(),
    );
  }

  /** How many came from that sender since then. */
  async sentSince(sender: string, since: string): Promise<number> {
    const { count } = await this.db
      .selectFrom("suggestion")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("sender", "=", sender)
      .where("at", ">=", since)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** What people said of it, oldest first. */
  async comments(suggestion: string): Promise<SuggestionComment[]> {
    const rows = await this.db
      .selectFrom("suggestion_comment")
      .selectAll()
      .where("suggestion", "=", suggestion)
      .orderBy("id")
      .execute();
    return rows.map(commentFromRow);
  }

  /**
   * Every suggested wording that was decided on, with its state, for `verify`: what became of notes, reports and
   * requests is not told in the history.
   */
  async decided(): Promise<{ id: string; text: string; state: SuggestionState }[]> {
    const rows = await this.db
      .selectFrom("suggestion")
      .select(["id", "text", "state"])
      .where("decided_at", "is not", null)
      .where("kind", "=", "wording")
      .orderBy("id")
      .execute();
    return rows.map((row) => ({ ...row, state: row.state as SuggestionState }));
  }

  async #withChanges(rows: readonly Selectable<SuggestionTable>[]): Promise<Suggestion[]> {
    if (rows.length === 0) return [];
    const changes = await this.db
      .selectFrom("suggestion_change")
      .selectAll()
      .where(
        "suggestion",
        "in",
        rows.map(({ id }) => id),
      )
      .orderBy("position")
      .execute();
    const bySuggestion = Map.groupBy(changes, ({ suggestion }) => suggestion);
    return rows.map((row) => suggestionFromRow(row, bySuggestion.get(row.id) ?? []));
  }
}

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

function filtered<O>(query: Filtered<O>, filter: QueueFilter): Filtered<O> {
  let all = query.where("state", "in", filter.states ?? WAITING);
  if (filter.kinds) all = all.where("kind", "in", filter.kinds);
  if (filter.text !== undefined) all = all.where("text", "=", filter.text);
  if (filter.by !== undefined) all = all.where("by", "=", filter.by);
  if (filter.before !== undefined) all = all.where("at", "<", filter.before);
  if (filter.findings === "added") all = all.where("findings_added", ">", 0);
  if (filter.findings === "solved") all = all.where("findings_solved", ">", 0);
  return all;
}

function suggestionFromRow(
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

function suggestionToRow({
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

function changeToRow(
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

function commentFromRow({ resolved_by, ...row }: Selectable<CommentTable>): SuggestionComment {
  return { ...row, resolvedBy: resolved_by };
}

function commentToRow({ resolvedBy, ...comment }: SuggestionComment): Insertable<CommentTable> {
  return { ...comment, resolved_by: resolvedBy };
}
