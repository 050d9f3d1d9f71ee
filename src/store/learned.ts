import type { Kysely } from "kysely";
import type { Habits, KeptFeature } from "../domain/alignment/aligner/habits.ts";
import type { LexiconPair } from "../domain/alignment/aligner/lexicon.ts";
import type { Learned } from "../domain/alignment/learn.ts";
import { batches } from "./batches.ts";
import type { Schema } from "./schema.ts";

/** What the library's texts have taught the aligner; part of a `Reader`. */
export class LearnedReader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  async all(): Promise<Learned> {
    return { lexicon: await this.#lexicon(), habits: await this.#habits() };
  }

  /** The revision of the library that it was learned from; undefined where nothing was. */
  async revision(): Promise<number | undefined> {
    const row = await this.db.selectFrom("library").select("value").where("key", "=", KEY).executeTakeFirst();
    return row && Number(row.value);
  }

  async #lexicon(): Promise<LexiconPair[]> {
    const rows = await this.db.selectFrom("lexicon").selectAll().orderBy("nl").orderBy("en").execute();
    return rows.map(({ nl, en, percent }) => ({ nl, en, weight: percent / 100 }));
  }

  async #habits(): Promise<Habits> {
    const beads = await this.db.selectFrom("bead_count").selectAll().orderBy("nl").orderBy("en").execute();
    return { nl: await this.#kept("nl"), en: await this.#kept("en"), beads };
  }

  async #kept(language: "nl" | "en"): Promise<KeptFeature[]> {
    const rows = await this.db
      .selectFrom("kept_feature")
      .select(["key", "seen", "met_hundredths"])
      .where("language", "=", language)
      .orderBy("key")
      .execute();
    return rows.map(({ key, seen, met_hundredths }) => ({ key, seen, met: met_hundredths / 100 }));
  }
}

/** The same, for a `Writer`. */
export class LearnedWriter extends LearnedReader {
  /**
   * Puts this in place of all that was learned before; says nothing to readers of pages.
   * @param revision of the library that it was learned from
   */
  async put({ lexicon, habits }: Learned, revision: number): Promise<void> {
    for (const table of TABLES) await this.db.deleteFrom(table).execute();
    const value = String(revision);
    const insert = this.db.insertInto("library").values({ key: KEY, value });
    await insert.onConflict((clash) => clash.column("key").doUpdateSet({ value })).execute();
    for (const rows of batches(lexicon)) {
      const words = rows.map(({ nl, en, weight = 1 }) => ({ nl, en, percent: Math.round(100 * weight) }));
      const insert = this.db.insertInto("lexicon").values(words);
      await insert.onConflict((clash) => clash.doNothing()).execute();
    }
    for (const language of ["nl", "en"] as const) {
      for (const rows of batches(habits[language])) {
        const kept = rows.map(({ key, seen, met }) => ({
          language,
          key,
          seen,
          met_hundredths: Math.round(100 * met),
        }));
        await this.db.insertInto("kept_feature").values(kept).execute();
      }
    }
    for (const rows of batches(habits.beads)) {
      const counts = rows.map(({ nl, en, count }) => ({ nl, en, count }));
      await this.db.insertInto("bead_count").values(counts).execute();
    }
  }
}

/** In the table of what is known of the library as a whole. */
const KEY = "learned-from";

const TABLES = ["lexicon", "kept_feature", "bead_count"] as const;
