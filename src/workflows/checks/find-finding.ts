import { InputError } from "../../domain/errors/error.ts";
import type { Finding } from "../../domain/review/checks/check.ts";
import type { Wordings } from "../../domain/review/checks/dismissed.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import type { Store } from "../../store/store.ts";
import type { IndexedRow, IndexedText } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { findingId, wordingsOf } from "./check-library.ts";
import { checkContext } from "./context.ts";
import { pairOfRow } from "./pairs.ts";
import { saidOf } from "./said.ts";

/** A finding by the id it is shown under, as it stands now. */
export interface FoundFinding {
  readonly finding: Finding;
  readonly text: IndexedText;
  readonly row: IndexedRow;
  readonly wordings: Wordings;
}

/** @throws InputError `text-unknown`, `finding-unknown` where the words have changed since */
export async function findFinding(store: Store, slug: string, id: string): Promise<FoundFinding> {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  if (!text) throw new InputError("text-unknown", {}, { value: slug });
  const context = await checkContext(index);
  const said = await store.read((reader) => saidOf(reader, slug));
  for (const row of text.rows) {
    const wordings = wordingsOf(text, row);
    const finding = runChecks(pairOfRow(slug, row, said), context).find(
      (each) => findingId(slug, each, wordings) === id,
    );
    if (finding) return { finding, text, row, wordings };
  }
  throw new InputError("finding-unknown", {}, { value: id });
}
