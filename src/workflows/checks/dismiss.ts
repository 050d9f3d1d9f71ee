import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { anchorOf } from "../../domain/review/checks/dismissed.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import type { Store } from "../../store/store.ts";
import { libraryIndex } from "../reading/library-index.ts";
import { type Desk, reasonFrom, stamp } from "../review/desk.ts";
import { queueForFiles } from "../review/new-wording.ts";
import { findingId, wordingsOf } from "./check-library.ts";
import { checkContext } from "./context.ts";
import { pairOfRow } from "./pairs.ts";
import { saidOf } from "./said.ts";

interface Answer {
  readonly slug: string;
  /** The finding, by the id it is shown under. */
  readonly id: string;
  readonly why: string;
}

/**
 * Answers a finding at its place, with a reason; holds until the words there change. The history keeps it, under the
 * name of whoever said so.
 *
 * @throws InputError `not-allowed`, `reason-missing`, `reason-too-long`, `finding-unknown` where it is no longer there
 */
export async function dismissFinding(
  { store, clock }: Desk,
  actor: Actor,
  { slug, id, why }: Answer,
): Promise<void> {
  mustBeAllowed(actor, "dismiss-finding");
  const reason = reasonFrom(why, true);
  const { check, anchor } = await findingWith(store, slug, id);
  await store.write(async (writer) => {
    const said = { text: slug, check, anchor, why: reason };
    const event = { ...stamp(clock, actor.id), kind: "dismissal" as const, ...said };
    await writer.record([event]);
    await queueForFiles(writer, [event], [], clock);
  });
}

async function findingWith(store: Store, slug: string, id: string) {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  if (!text) throw new InputError("text-unknown", {}, { value: slug });
  const context = await checkContext(index);
  const said = await store.read((reader) => saidOf(reader, slug));
  for (const row of text.rows) {
    const wordings = wordingsOf(text, row);
    for (const finding of runChecks(pairOfRow(slug, row, said), context)) {
      if (findingId(slug, finding, wordings) !== id) continue;
      const anchor = anchorOf(finding, wordings);
      if (anchor) return { check: finding.check, anchor };
    }
  }
  throw new InputError("finding-unknown", {}, { value: id });
}
