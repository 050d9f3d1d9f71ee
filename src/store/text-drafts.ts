import { type Kysely, type Selectable, sql } from "kysely";
import type { Schema, TextDraftTable } from "./schema.ts";
import type { DraftFacts, DraftStep, TextDraft } from "./text-draft-model.ts";

/** Questions about texts that are being brought; part of a `Reader`, and of its one moment. */
export class TextDraftReader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  async one(id: string): Promise<TextDraft | undefined> {
    const row = await this.db.selectFrom("text_draft").selectAll().where("id", "=", id).executeTakeFirst();
    return row && draftFromRow(row);
  }

  /** Everything of one person, the last changed first. */
  async by(person: string): Promise<TextDraft[]> {
    const rows = await this.db
      .selectFrom("text_draft")
      .selectAll()
      .where("by", "=", person)
      .orderBy("changed_at", "desc")
      .orderBy("id", "desc")
      .execute();
    return rows.map(draftFromRow);
  }

  /** A part as it was put there; undefined: there is none of that name. */
  async part(draft: string, name: string): Promise<unknown> {
    const json = await this.partJson(draft, name);
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** The same as it is stored: two that are equal are of one state. */
  async partJson(draft: string, name: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom("text_draft_part")
      .select("body_json")
      .where("draft", "=", draft)
      .where("name", "=", name)
      .executeTakeFirst();
    return row?.body_json;
  }

  /** How much these parts hold, bytes; those that are not there, nothing. Reads none of it. */
  async weight(draft: string, names: readonly string[]): Promise<number> {
    if (names.length === 0) return 0;
    const rows = await this.db
      .selectFrom("text_draft_part")
      .select(sql<number | string>`octet_length(body_json)`.as("bytes"))
      .where("draft", "=", draft)
      .where("name", "in", names)
      .execute();
    return rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
  }
}

/** Changes of them, inside one transaction. No page of the library shows any of it. */
export class TextDraftWriter extends TextDraftReader {
  /** Adds a draft, or puts it in place of the one of its id; its parts stay. */
  async put({ id, by, at, changedAt, step, facts }: TextDraft): Promise<void> {
    const row = { id, by, at, changed_at: changedAt, step, facts_json: JSON.stringify(facts) };
    await this.db
      .insertInto("text_draft")
      .values(row)
      .onConflict((clash) =>
        clash.column("id").doUpdateSet({ changed_at: changedAt, step, facts_json: row.facts_json }),
      )
      .execute();
  }

  async putPart(draft: string, name: string, body: unknown): Promise<void> {
    const body_json = JSON.stringify(body);
    await this.db
      .insertInto("text_draft_part")
      .values({ draft, name, body_json })
      .onConflict((clash) => clash.columns(["draft", "name"]).doUpdateSet({ body_json }))
      .execute();
  }

  async removeParts(draft: string, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    await this.db
      .deleteFrom("text_draft_part")
      .where("draft", "=", draft)
      .where("name", "in", names)
      .execute();
  }

  /** With all its parts. */
  async remove(id: string): Promise<void> {
    await this.db.deleteFrom("text_draft").where("id", "=", id).execute();
  }
}

function draftFromRow(row: Selectable<TextDraftTable>): TextDraft {
  return {
    id: row.id,
    by: row.by,
    at: row.at,
    changedAt: row.changed_at,
    step: row.step as DraftStep,
    facts: JSON.parse(row.facts_json) as DraftFacts,
  };
}
