import type { Kysely, Selectable, SelectQueryBuilder } from "kysely";
import type { Schema, SuggestionTable } from "./schema.ts";
import {
  type QueueFilter,
  type QueuePage,
  type Suggestion,
  type SuggestionComment,
  type SuggestionState,
  WAITING,
} from "./suggestion-model.ts";
import { commentFromRow, suggestionFromRow } from "./suggestion-rows.ts";

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
