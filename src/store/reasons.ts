import type { Kysely, Selectable } from "kysely";
import type { ReasonListTable, Schema } from "./schema.ts";

/** A reason that is often given, in both languages of the interface. */
export interface CannedReason {
  readonly nl: string;
  readonly en: string;
}

/** The list of them as somebody left it. */
export interface ReasonList {
  /** A ULID: of two, the later one holds. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly reasons: readonly CannedReason[];
}

/** Questions about the reasons that are often given; part of a `Reader`, and of its one moment. */
export class ReasonReader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  /** Undefined: nobody has changed the reasons that the program comes with. */
  async current(): Promise<ReasonList | undefined> {
    return (await this.history(1))[0];
  }

  /** Every state of the list, the newest first. */
  async history(limit: number): Promise<ReasonList[]> {
    const all = this.db.selectFrom("reason_list").selectAll().orderBy("id", "desc").limit(limit);
    return (await all.execute()).map(listFromRow);
  }
}

/** Changes to them; part of a `Writer`, and of its transaction. */
export class ReasonWriter extends ReasonReader {
  /** From now on these hold; what held before stays in the history. */
  async put({ reasons, ...list }: ReasonList): Promise<void> {
    const reasons_json = JSON.stringify(reasons);
    await this.db
      .insertInto("reason_list")
      .values({ ...list, reasons_json })
      .execute();
  }
}

function listFromRow({ reasons_json, ...list }: Selectable<ReasonListTable>): ReasonList {
  return { ...list, reasons: JSON.parse(reasons_json) };
}
