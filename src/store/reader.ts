import { type Kysely, type Selectable, sql } from "kysely";
import type { EVENT_KINDS, HistoryEvent, Person, Side, TermEvent } from "../domain/review/event.ts";
import { AccountReader } from "./accounts.ts";
import { batches } from "./batches.ts";
import { LearnedReader } from "./learned.ts";
import type {
  Conflict,
  KnownFile,
  OutboxEntry,
  StoredParagraph,
  StoredTerm,
  StoredVersion,
} from "./model.ts";
import { ReasonReader } from "./reasons.ts";
import { conflictFromRow, paragraphFromRow } from "./rows.ts";
import type { ParagraphTable, Schema, TermTable } from "./schema.ts";
import { SearchReader } from "./search/search-reader.ts";
import { SuggestionReader } from "./suggestions.ts";
import { TextDraftReader } from "./text-drafts.ts";
import { WordingReader } from "./wordings.ts";

/** Rows of a long text that are read in one go: about 10 ms. */
const PIECE = 1_000;
/** So many hold half a megabyte with nothing in them but their hashes. */
const MOST_WEIGHED = 8_000;

type EventKind = (typeof EVENT_KINDS)[number];

/** Questions to the library. All answers of one reader are of one moment. */
export class Reader {
  protected readonly db: Kysely<Schema>;
  readonly #pause: (() => Promise<void>) | undefined;

  /** @param pause called between pieces of what is long; without it a long text is read in one go */
  constructor(db: Kysely<Schema>, pause?: () => Promise<void>) {
    this.db = db;
    this.#pause = pause;
  }

  /** What is asked about people with an account. */
  get accounts(): AccountReader {
    return new AccountReader(this.db);
  }

  /** What the owner set, by name; undefined where it is as it comes. */
  async setting(name: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom("library")
      .select("value")
      .where("key", "=", `setting.${name}`)
      .executeTakeFirst();
    return row?.value;
  }

  /** The library's id, and a number that grows with every change that a page could show. */
  async library(): Promise<{ id: string; revision: number }> {
    const rows = await this.db.selectFrom("library").selectAll().execute();
    const facts = new Map(rows.map(({ key, value }) => [key, value]));
    return { id: facts.get("id") ?? "", revision: Number(facts.get("revision") ?? 0) };
  }

  /** What is asked about the reasons that are often given. */
  get reasons(): ReasonReader {
    return new ReasonReader(this.db);
  }

  /** What is asked about suggestions. */
  get suggestions(): SuggestionReader {
    return new SuggestionReader(this.db);
  }

  /** What is asked about texts that are being brought. */
  get textDrafts(): TextDraftReader {
    return new TextDraftReader(this.db);
  }

  /** The slugs of all texts, in alphabetical order. */
  async slugs(): Promise<string[]> {
    const rows = await this.db.selectFrom("text").select("slug").orderBy("slug").execute();
    return rows.map(({ slug }) => slug);
  }

  /** The versions of one text, Dutch first; none: there is no such text. */
  async versions(slug: string): Promise<StoredVersion[]> {
    const versions = await this.db.selectFrom("version").selectAll().where("text", "=", slug).execute();
    const read: StoredVersion[] = [];
    for (const { side, front_json, structure, base_structure } of versions) {
      const paragraphs = await this.#paragraphs(slug, side);
      const front = JSON.parse(front_json);
      read.push({ text: slug, side, front, structure, baseStructure: base_structure, paragraphs });
    }
    return read.sort(dutchFirst);
  }

  async #paragraphs(text: string, side: string): Promise<StoredParagraph[]> {
    const query = this.db
      .selectFrom("paragraph")
      .selectAll()
      .where("text", "=", text)
      .where("side", "=", side);
    if (!this.#pause) return (await query.orderBy("position").execute()).map(paragraphFromRow);
    // By their ids, for which there is an index: by position each piece would be looked for among all.
    const read = await this.#inPieces((after) => {
      const next = after === undefined ? query : query.where("id", ">", after.id);
      return next.orderBy("id").limit(PIECE).execute();
    }, paragraphAndPlace);
    return read.sort((a, b) => a.position - b.position).map(({ paragraph }) => paragraph);
  }

  async #inPieces<Row, T>(
    next: (after: Row | undefined) => Promise<Row[]>,
    read: (row: Row) => T,
  ): Promise<T[]> {
    const all: T[] = [];
    for (let rows = await next(undefined); rows.length > 0; rows = await next(rows.at(-1))) {
      for (const row of rows) all.push(read(row));
      if (rows.length < PIECE) break;
      await this.#pause?.();
    }
    return all;
  }

  /** How much a text holds, bytes, as far as its first 8,000 paragraphs go; 0: there is no such text. */
  async weightOfText(slug: string): Promise<number> {
    const row = await this.db
      .selectFrom(
        this.db
          .selectFrom("paragraph")
          .select(sql<number>`octet_length(sentences_json) + octet_length(hash)`.as("bytes"))
          .where("text", "=", slug)
          .limit(MOST_WEIGHED)
          .as("weighed"),
      )
      .select(sql<number | string | null>`sum(bytes)`.as("bytes"))
      .executeTakeFirst();
    return Number(row?.bytes ?? 0);
  }

  /** How many paragraphs all texts have together; beyond `most` they are not counted on. */
  async paragraphCount(most: number): Promise<number> {
    const some = this.db.selectFrom("paragraph").select("id").limit(most).as("counted");
    const row = await this.db
      .selectFrom(some)
      .select(({ fn }) => fn.countAll().as("count"))
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  }

  /** The versions of one text without their paragraphs, Dutch first. */
  async fronts(slug: string): Promise<Pick<StoredVersion, "side" | "front">[]> {
    const rows = await this.db
      .selectFrom("version")
      .select(["side", "front_json"])
      .where("text", "=", slug)
      .execute();
    return rows.map(({ side, front_json }) => ({ side, front: JSON.parse(front_json) })).sort(dutchFirst);
  }

  /** Where the text of that earlier address stands now. */
  async formerAddress(former: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom("former_address")
      .select("slug")
      .where("former", "=", former)
      .executeTakeFirst();
    return row?.slug;
  }

  async version(slug: string, side: Side): Promise<StoredVersion | undefined> {
    return (await this.versions(slug)).find((version) => version.side === side);
  }

  /** What happened to one text, oldest first. */
  async events<K extends EventKind>(
    slug: string,
    kinds: readonly K[],
  ): Promise<Extract<HistoryEvent, { kind: K }>[]> {
    const query = this.db
      .selectFrom("event")
      .select(["id", "body_json"])
      .where("text", "=", slug)
      .where("kind", "in", kinds)
      .orderBy("id");
    if (!this.#pause) return (await query.execute()).map(({ body_json }) => JSON.parse(body_json));
    return this.#inPieces(
      (after?: { id: string; body_json: string }) =>
        (after === undefined ? query : query.where("id", ">", after.id)).limit(PIECE).execute(),
      ({ body_json }) => JSON.parse(body_json),
    );
  }

  /** What happened last in the whole library, newest first. @param before only what is older than this event */
  async recentEvents(most: number, before?: string): Promise<HistoryEvent[]> {
    const query = this.db.selectFrom("event").select("body_json").orderBy("id", "desc").limit(most);
    const rows = await (before === undefined ? query : query.where("id", "<", before)).execute();
    return rows.map(({ body_json }) => JSON.parse(body_json));
  }

  async event(id: string): Promise<HistoryEvent | undefined> {
    const row = await this.db.selectFrom("event").select("body_json").where("id", "=", id).executeTakeFirst();
    return row && JSON.parse(row.body_json);
  }

  /** What happened to one term, oldest first. */
  async termEvents(id: string): Promise<TermEvent[]> {
    const rows = await this.db
      .selectFrom("event")
      .select("body_json")
      .where("text", "is", null)
      .where("kind", "=", "term")
      .where("body_json", "like", `%"term":"${id.replace(/[^a-z0-9-]/g, "")}"%`)
      .orderBy("id")
      .execute();
    const events = rows.map(({ body_json }): TermEvent => JSON.parse(body_json));
    return events.filter(({ term }) => term === id);
  }

  /** Those of the events that are recorded, in the order of their ids. */
  async eventsById(ids: readonly string[]): Promise<HistoryEvent[]> {
    const events: HistoryEvent[] = [];
    for (const some of batches(ids)) {
      const rows = await this.db
        .selectFrom("event")
        .select("body_json")
        .where("id", "in", some)
        .orderBy("id")
        .execute();
      events.push(...rows.map(({ body_json }) => JSON.parse(body_json)));
    }
    return events;
  }

  /** Which of these events are recorded already. */
  async knownEvents(slug: string | null): Promise<Set<string>> {
    const query = this.db.selectFrom("event").select("id");
    const rows = await (slug === null
      ? query.where("text", "is", null)
      : query.where("text", "=", slug)
    ).execute();
    return new Set(rows.map(({ id }) => id));
  }

  async terms(): Promise<StoredTerm[]> {
    const rows = await this.db.selectFrom("term").selectAll().orderBy("id").execute();
    return rows.map(termFromRow);
  }

  async term(id: string): Promise<StoredTerm | undefined> {
    const row = await this.db.selectFrom("term").selectAll().where("id", "=", id).executeTakeFirst();
    return row && termFromRow(row);
  }

  async people(): Promise<Person[]> {
    const rows = await this.db.selectFrom("person").selectAll().orderBy("id").execute();
    return rows.map(({ id, name, about_json }) => ({
      id,
      name,
      ...(about_json === null ? {} : { about: JSON.parse(about_json) }),
    }));
  }

  async conflicts(): Promise<Conflict[]> {
    const rows = await this.db
      .selectFrom("conflict")
      .selectAll()
      .orderBy("text")
      .orderBy("side")
      .orderBy("paragraph")
      .execute();
    return rows.map(conflictFromRow);
  }

  async files(): Promise<KnownFile[]> {
    const rows = await this.db.selectFrom("file").selectAll().orderBy("path").execute();
    return rows.map(({ path, size, mtime }) => ({ path, size: Number(size), mtime }));
  }

  /** What the library's texts have taught the aligner. */
  get learned(): LearnedReader {
    return new LearnedReader(this.db);
  }

  /** What still has to reach the files, in order. */
  async outbox(): Promise<OutboxEntry[]> {
    return this.db.selectFrom("outbox").selectAll().orderBy("id").execute();
  }

  /** Where Dutch paragraphs stand, by their wording. */
  get wordings(): WordingReader {
    return new WordingReader(this.db);
  }

  /** What is searched, at the same moment. */
  get search(): SearchReader {
    return new SearchReader(this.db);
  }
}

function paragraphAndPlace(row: Selectable<ParagraphTable>) {
  return { position: row.position, paragraph: paragraphFromRow(row) };
}

function termFromRow({ term_json, hash, base }: Selectable<TermTable>): StoredTerm {
  return { term: JSON.parse(term_json), hash, base };
}

function dutchFirst(a: { side: string }, b: { side: string }): number {
  if (a.side === b.side) return 0;
  return a.side === "nl" ? -1 : b.side === "nl" ? 1 : a.side < b.side ? -1 : 1;
}
