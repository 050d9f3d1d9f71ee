import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import type { AlignmentChange } from "../../domain/alignment/edit/editable.ts";
import type { HistoryEvent, ReviewEvent } from "../../domain/review/event.ts";
import type { OutboxEntry, StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { drainOutbox } from "../outbox.ts";
import { structureHash } from "../sync/structure.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { applyChange, type Save, stamp } from "./apply-change.ts";
import { keptReviews } from "./kept-reviews.ts";
import { alignedVersions } from "./read-alignment.ts";

/** `changed`: somebody else has changed one of the rows meanwhile; nothing was saved. */
export type SaveOutcome = "saved" | "changed";

/**
 * Saves what a person did to some rows of a text, in one transaction: the beads, the rows that follow from them, the
 * sentences that were cut or joined. Rows that were not touched stay as they are; so do paragraph ids, notes and
 * history. A review holds on where rows were only joined or sentences cut, since no word has changed.
 *
 * @throws InputError `not-allowed`, `text-unknown`, `alignment-invalid`, `cut-in-marks`
 */
export async function saveAlignment(
  library: LibraryAndFiles,
  actor: Actor,
  slug: string,
  change: AlignmentChange,
): Promise<SaveOutcome> {
  mustBeAllowed(actor, "edit-alignment");
  const { store, content, clock } = library;
  const outcome = await store.write(async (writer) => {
    const now = await alignedVersions(writer, slug);
    const touched = now.rows.filter(({ mark }) => change.marks.includes(mark));
    if (touched.length !== new Set(change.marks).size) return "changed";
    if (touched.length === 0) return "saved";
    await saveRows(
      writer,
      { ...now, slug, touched, beads: change.beads, actor, clock },
      store.kind === "sqlite",
    );
    return "saved";
  });
  if (outcome === "saved" && store.kind === "sqlite") await drainOutbox(store, content);
  return outcome;
}

async function saveRows(writer: Writer, save: Save, writesFiles: boolean): Promise<void> {
  const { slug, nl, en } = save;
  const changed = applyChange(save);
  const events: HistoryEvent[] = [
    ...changed.revisions,
    ...changed.aligns,
    ...(await keptReviews(writer, save, changed.rows)).map(
      (review): ReviewEvent => ({
        ...stamp(save, en.side),
        kind: "review",
        ...review,
        scope: "confirmed-minor",
      }),
    ),
  ];
  const changedNl = isChanged(nl, changed.nl);
  const changedEn = isChanged(en, changed.en);
  if (changedNl) await writer.putVersion(withParagraphs(nl, changed.nl));
  if (changedEn) await writer.putVersion(withParagraphs(en, changed.en));
  await writer.record(events);
  if (!writesFiles) return;
  const entry = (action: OutboxEntry["action"], target: string) => ({
    id: save.clock.newId(),
    action,
    target,
  });
  await writer.send([
    ...events.map(({ id }) => entry("append-event", id)),
    ...(changedNl ? [entry("write-version", `${slug}/nl`)] : []),
    ...(changedEn ? [entry("write-version", `${slug}/${en.side}`)] : []),
  ]);
}

function withParagraphs(version: StoredVersion, paragraphs: readonly StoredParagraph[]): StoredVersion {
  return { ...version, structure: structureHash({ front: version.front, paragraphs }), paragraphs };
}

function isChanged(version: StoredVersion, paragraphs: readonly StoredParagraph[]): boolean {
  return JSON.stringify(version.paragraphs) !== JSON.stringify(paragraphs);
}
