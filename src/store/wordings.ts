import type { Kysely } from "kysely";
import { batches } from "./batches.ts";
import type { Schema } from "./schema.ts";

/** Questions by the wording of Dutch paragraphs, whatever text they stand in; part of a `Reader`. */
export class WordingReader {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** In which texts paragraphs of these keys stand: of each text, how many of the keys. @param keys each once */
  async found(keys: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const some of batches(keys)) {
      const rows = await this.#db
        .selectFrom("paragraph")
        .select(["text", "key"])
        .distinct()
        .where("key", "in", some)
        .execute();
      for (const { text } of rows) found.set(text, (found.get(text) ?? 0) + 1);
    }
    return found;
  }

  /** The keys of all Dutch paragraphs of a text. */
  async of(text: string): Promise<Set<string>> {
    const rows = await this.#db
      .selectFrom("paragraph")
      .select("key")
      .where("text", "=", text)
      .where("side", "=", "nl")
      .execute();
    return new Set(rows.flatMap(({ key }) => key ?? []));
  }
}
