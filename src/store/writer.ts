import type { Insertable, Kysely, Transaction } from "kysely";
import type { HistoryEvent, Person, Side } from "../domain/review/event.ts";
import { AccountWriter } from "./accounts.ts";
import { batches } from "./batches.ts";
import { LearnedWriter } from "./learned.ts";
import type { Conflict, KnownFile, OutboxEntry, StoredTerm, StoredVersion } from "./model.ts";
import { Reader } from "./reader.ts";
import { ReasonWriter } from "./reasons.ts";
import { conflictToRow, eventToRow, paragraphToRow } from "./rows.ts";
import type { Schema } from "./schema.ts";
import { SearchWriter } from "./search/search-writer.ts";
import { SuggestionWriter } from "./suggestion-writer.ts";
import { TextDraftWriter } from "./text-drafts.ts";

/** The kinds of events that quote nothing of a text: hashes, ids and reasons only. */
const WORDLESS_KINDS = ["review", "align", "decision", "withdrawn"];

/** Changes to the library, inside one transaction: all of them happen, or none. */
export class Writer extends Reader {
  #changed = false;

  constructor(db: Kysely<Schema>) {
    if (!db.isTransaction) throw new Error("a writer works inside a transaction");
    super(db as Transaction<Schema>);
  }

  /** Whether anything was written that a page could show. */
  get changed(): boolean {
    return this.#changed;
  }

  /** What is changed about people with an account. */
  override get accounts(): AccountWriter {
    return new AccountWriter(this.db);
  }

  async putSetting(name: string, value: string): Promise<void> {
    await this.db
      .insertInto("library")
      .values({ key: `setting.${name}`, value })
      .onConflict((clash) => clash.column("key").doUpdateSet({ value }))
      .execute();
    this.#changed = true;
  }

  /** What the library's texts teach the aligner: no page shows it. */
  override get learned(): LearnedWriter {
    return new LearnedWriter(this.db);
  }

  /** What is searched. It follows from the rest: changing it changes no page. */
  override get search(): SearchWriter {
    return new SearchWriter(this.db);
  }

  /** Puts a version in place of the one of its text and side. */
  async putVersion(version: StoredVersion): Promise<void> {
    const { text, side } = version;
    await this.db
      .insertInto("text")
      .values({ slug: text })
      .onConflict((clash) => clash.doNothing())
      .execute();
    await this.db.deleteFrom("version").where("text", "=", text).where("side", "=", side).execute();
    await this.db
      .insertInto("version")
      .values({
        text,
        side,
        front_json: JSON.stringify(version.front),
        structure: version.structure,
        base_structure: version.baseStructure,
      })
      .execute();
    const rows = version.paragraphs.map((paragraph, index) => paragraphToRow(text, side, index, paragraph));
    await this.#insertAll("paragraph", rows);
    await this.search.enqueue([`text/${text}`]);
    this.#changed = true;
  }

  /** What is changed about the reasons that are often given. */
  override get reasons(): ReasonWriter {
    return new ReasonWriter(this.db);
  }

  /** What is changed about texts that are being brought. */
  override get textDrafts(): TextDraftWriter {
    return new TextDraftWriter(this.db);
  }

  /** What is changed about suggestions. */
  override get suggestions(): SuggestionWriter {
    return new SuggestionWriter(this.db);
  }

  /**
   * Keeps others from changing the text until this transaction ends. To be called before what is decided upon is read:
   * SQLite has one writer at a time anyhow, PostgreSQL would let two read the same and the later one win.
   */
  async lockText(slug: string): Promise<void> {
    await this.db.updateTable("text").set({ slug }).where("slug", "=", slug).execute();
  }

  /** Puts other words and beads into paragraphs of a version; all else of it stays, so it costs what changed. */
  async revise(version: StoredVersion, paragraphs: ReadonlySet<string>): Promise<void> {
    const { text, side, structure } = version;
    await this.db
      .updateTable("version")
      .set({ structure })
      .where("text", "=", text)
      .where("side", "=", side)
      .execute();
    for (const [position, paragraph] of version.paragraphs.entries()) {
      if (!paragraphs.has(paragraph.id)) continue;
      await this.db
        .updateTable("paragraph")
        .set(paragraphToRow(text, side, position, paragraph))
        .where("text", "=", text)
        .where("side", "=", side)
        .where("id", "=", paragraph.id)
        .execute();
    }
    await this.search.enqueue([`text/${text}`]);
    this.#changed = true;
  }

  /** Takes a version away; the text goes with its last version. What happened to it stays recorded. */
  async removeVersion(text: string, side: Side): Promise<void> {
    await this.db.deleteFrom("version").where("text", "=", text).where("side", "=", side).execute();
    await this.db
      .deleteFrom("text")
      .where("slug", "=", text)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("version").select("side").where("version.text", "=", text))),
      )
      .execute();
    // At once: what was taken down is not found for another moment.
    await this.search.enqueue([`text/${text}`]);
    await this.search.putText(text, []);
    this.#changed = true;
  }

  /**
   * Records events; those already recorded are left as they are.
   * @param under the slug that a text has now, where its events come from a time when it had another
   */
  async record(events: readonly HistoryEvent[], under?: string): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map(eventToRow);
    await this.#insertAll(
      "event",
      under === undefined ? rows : rows.map((row) => ({ ...row, text: under })),
      true,
    );
    await this.search.enqueue(events.flatMap(searchedText));
    for (const event of events) {
      if (event.kind === "meta" && event.becomes !== undefined) {
        await this.#readdress(event.text, under ?? event.becomes);
      }
    }
    this.#changed = true;
  }

  /** Gives a text another slug, with everything that happened to it. */
  async renameText(from: string, to: string): Promise<void> {
    for (const version of await this.versions(from)) {
      await this.putVersion({ ...version, text: to });
      await this.removeVersion(from, version.side);
    }
    await this.db.updateTable("event").set({ text: to }).where("text", "=", from).execute();
    await this.db.updateTable("conflict").set({ text: to }).where("text", "=", from).execute();
    await this.suggestions.renameText(from, to);
    await this.#readdress(from, to);
    this.#changed = true;
  }

  /** Removes every wording of a text, also from what happened to it; what is left of that holds none. */
  async takeDown(slug: string): Promise<void> {
    for (const { side } of await this.versions(slug)) await this.removeVersion(slug, side);
    await this.db
      .deleteFrom("event")
      .where("text", "=", slug)
      .where("kind", "not in", WORDLESS_KINDS)
      .execute();
    await this.db.deleteFrom("conflict").where("text", "=", slug).execute();
    await this.suggestions.forgetText(slug);
    this.#changed = true;
  }

  async putTerm(term: StoredTerm): Promise<void> {
    await this.putTerms([term]);
  }

  /** Puts terms in place of those with their ids; each id once at most. */
  async putTerms(terms: readonly StoredTerm[]): Promise<void> {
    for (const some of batches(terms)) {
      const rows = some.map(({ term, hash, base }) => {
        return { id: term.id, term_json: JSON.stringify(term), hash, base };
      });
      await this.db
        .insertInto("term")
        .values(rows)
        .onConflict((clash) =>
          clash.column("id").doUpdateSet(({ ref }) => ({
            term_json: ref("excluded.term_json"),
            hash: ref("excluded.hash"),
            base: ref("excluded.base"),
          })),
        )
        .execute();
      await this.search.enqueue(rows.map(({ id }) => `term/${id}`));
      this.#changed = true;
    }
  }

  /** The files of these terms now say what the store says. */
  async agreeOnTerms(ids: readonly string[]): Promise<void> {
    for (const some of batches(ids)) {
      await this.db
        .updateTable("term")
        .set(({ ref }) => ({ base: ref("hash") }))
        .where("id", "in", some)
        .execute();
    }
  }

  async removeTerm(id: string): Promise<void> {
    await this.db.deleteFrom("term").where("id", "=", id).execute();
    await this.search.enqueue([`term/${id}`]);
    this.#changed = true;
  }

  async putPeople(people: readonly Person[]): Promise<void> {
    await this.db.deleteFrom("person").execute();
    const rows = people.map(({ id, name, about }) => ({
      id,
      name,
      about_json: about ? JSON.stringify(about) : null,
    }));
    await this.#insertAll("person", rows);
    this.#changed = true;
  }

  /** Names one person, or names them anew. */
  async putPerson({ id, name, about }: Person): Promise<void> {
    const row = { name, about_json: about ? JSON.stringify(about) : null };
    await this.db
      .insertInto("person")
      .values({ id, ...row })
      .onConflict((clash) => clash.column("id").doUpdateSet(row))
      .execute();
    this.#changed = true;
  }

  /** Forgets a name; the id stays with what the person did. */
  async removePerson(id: string): Promise<void> {
    await this.db.deleteFrom("person").where("id", "=", id).execute();
    this.#changed = true;
  }

  async putConflict(conflict: Conflict): Promise<void> {
    const row = conflictToRow(conflict);
    await this.db
      .insertInto("conflict")
      .values(row)
      .onConflict((clash) => clash.columns(["text", "side", "paragraph"]).doUpdateSet(row))
      .execute();
    this.#changed = true;
  }

  async removeConflict(text: string, side: Side, paragraph: string): Promise<void> {
    await this.db
      .deleteFrom("conflict")
      .where("text", "=", text)
      .where("side", "=", side)
      .where("paragraph", "=", paragraph)
      .execute();
    this.#changed = true;
  }

  /** Remembers what a file looked like; says nothing to readers of pages. */
  async putFile(file: KnownFile): Promise<void> {
    await this.putFiles([file]);
  }

  /** The same of several files; each path once at most. */
  async putFiles(files: readonly KnownFile[]): Promise<void> {
    for (const some of batches(files)) {
      await this.db
        .insertInto("file")
        .values(some)
        .onConflict((clash) =>
          clash
            .column("path")
            .doUpdateSet(({ ref }) => ({ size: ref("excluded.size"), mtime: ref("excluded.mtime") })),
        )
        .execute();
    }
  }

  async forgetFile(path: string): Promise<void> {
    await this.db.deleteFrom("file").where("path", "=", path).execute();
  }

  /** Queues what the files must hear of; in the transaction that decided it. */
  async send(entries: readonly OutboxEntry[]): Promise<void> {
    await this.#insertAll("outbox", [...entries]);
  }

  /** Strikes what has reached the files. */
  async sent(ids: readonly string[]): Promise<void> {
    for (const some of batches(ids)) {
      await this.db.deleteFrom("outbox").where("id", "in", some).execute();
    }
  }

  /** Addresses that led to the old one lead to the new one, too; one that is in use again leads nowhere. */
  async #readdress(from: string, to: string): Promise<void> {
    await this.db.updateTable("former_address").set({ slug: to }).where("slug", "=", from).execute();
    await this.db.deleteFrom("former_address").where("former", "=", to).execute();
    await this.db
      .insertInto("former_address")
      .values({ former: from, slug: to })
      .onConflict((clash) => clash.column("former").doUpdateSet({ slug: to }))
      .execute();
  }

  async #insertAll<T extends "paragraph" | "event" | "person" | "outbox">(
    table: T,
    rows: readonly Insertable<Schema[T]>[],
    skipKnown = false,
  ): Promise<void> {
    for (const some of batches(rows)) {
      const insert = this.db.insertInto(table).values(some);
      await (skipKnown ? insert.onConflict((clash) => clash.doNothing()) : insert).execute();
    }
  }
}

/** The text whose entries in the search follow from the event: its beads, its wordings, its notes. */
function searchedText(event: HistoryEvent): string[] {
  const isSearched = event.kind === "align" || event.kind === "revision" || event.kind === "note";
  return isSearched ? [`text/${event.text}`] : [];
}
