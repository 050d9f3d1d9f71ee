import { type Kysely, type Selectable, sql } from "kysely";
import type { LexiconPair } from "../domain/alignment/aligner/lexicon.ts";
import type { EVENT_KINDS, HistoryEvent, Person, Side, TermEvent } from "../domain/review/event.ts";
import { AccountReader } from "./accounts.ts";
import type { Conflict, KnownFile, OutboxEntry, StoredTerm, StoredVersion } from "./model.ts";
import { ReasonReader } from "./reasons.ts";
import { conflictFromRow, paragraphFromRow } from "./rows.ts";
import type { ParagraphTable, Schema, TermTable } from "./schema.ts";
import { SearchReader } from "./search/search-reader.ts";
import { SuggestionReader } from "./suggestions.ts";
import { TextDraftReader } from "./text-drafts.ts";

/** Ids a question: far below the smallest limit on bound parameters of the two databases. */
const BATCH = 500;

type EventKind = (typeof EVENT_KINDS)[number];

/** Questions to the library. All answers of one reader are of one moment. */
export class Reader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
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
    const paragraphs = await this.db
      .selectFrom("paragraph")
      .selectAll()
      .where("text", "=", slug)
      .orderBy("position")
      .execute();
    const bySide = Map.groupBy(paragraphs, ({ side }: Selectable<ParagraphTable>) => side);
    return versions
      .map((row) => ({
        text: row.text,
        side: row.side,
        front: JSON.parse(row.front_json),
        structure: row.structure,
        baseStructure: row.base_structure,
        paragraphs: (bySide.get(row.side) ?? []).map(paragraphFromRow),
      }))
      .sort(dutchFirst);
  }

  /** How much the sentences of all versions of a text hold, bytes; 0: there is no such text. */
  async weightOfText(slug: string): Promise<number> {
    const row = await this.db
      .selectFrom("paragraph")
      .select(sql<number | string | null>`sum(octet_length(sentences_json))`.as("bytes"))
      .where("text", "=", slug)
      .executeTakeFirst();
    return Number(row?.bytes ?? 0);
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
    const rows = await this.db
      .selectFrom("event")
      .select("body_json")
      .where("text", "=", slug)
      .where("kind", "in", kinds)
      .orderBy("id")
      .execute();
    return rows.map(({ body_json }) => JSON.parse(body_json));
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
    for (let start = 0; start < ids.length; start += BATCH) {
      const rows = await this.db
        .selectFrom("event")
        .select("body_json")
        .where("id", "in", ids.slice(start, start + BATCH))
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
  async lexicon(): Promise<LexiconPair[]> {
    const rows = await this.db.selectFrom("lexicon").selectAll().orderBy("nl").orderBy("en").execute();
    return rows.map(({ nl, en, percent }) => ({ nl, en, weight: percent / 100 }));
  }

  /** What still has to reach the files, in order. */
  async outbox(): Promise<OutboxEntry[]> {
    return this.db.selectFrom("outbox").selectAll().orderBy("id").execute();
  }

  /** What is searched, at the same moment. */
  get search(): SearchReader {
    return new SearchReader(this.db);
  }
}

function termFromRow({ term_json, hash, base }: Selectable<TermTable>): StoredTerm {
  return { term: JSON.parse(term_json), hash, base };
}

function dutchFirst(a: { side: string }, b: { side: string }): number {
  if (a.side === b.side) return 0;
  return a.side === "nl" ? -1 : b.side === "nl" ? 1 : a.side < b.side ? -1 : 1;
}
