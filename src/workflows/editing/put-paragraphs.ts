import { audit } from "../../accounts/audit.ts";
import type { Actor } from "../../accounts/permissions.ts";
import type { AlignEvent, HistoryEvent, RevisionEvent } from "../../domain/review/event.ts";
import type { StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { tellFiles } from "../accounts/people.ts";
import { stamp } from "../review/desk.ts";
import { structureHash } from "../sync/structure.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { settleRows } from "./settle-rows.ts";

/** A text in which paragraphs come or go. */
export interface Rearranged {
  readonly slug: string;
  readonly before: readonly StoredVersion[];
  /** All its versions, with the paragraphs as they are to stand. */
  readonly after: readonly StoredVersion[];
  /** What the history says of the text so far, oldest first: all its revisions and alignments, and maybe more. */
  readonly past: readonly HistoryEvent[];
  /** What the history says of the paragraphs that came or went. */
  readonly revisions: readonly Omit<RevisionEvent, "id" | "at" | "by" | "kind" | "text">[];
}

/**
 * Puts paragraphs that came or went into the store, inside the caller's transaction: the versions, their revisions, the
 * beads of every row that thereby has other paragraphs, and what the files must hear. Reviews, notes and suggestions
 * are left as they are: what they are worth now follows from what stands.
 */
export async function putParagraphs(
  library: LibraryAndFiles,
  writer: Writer,
  actor: Actor,
  { slug, before, after, past, revisions }: Rearranged,
): Promise<void> {
  const { clock } = library;
  const events: HistoryEvent[] = revisions.map((revision) => ({
    ...stamp(clock, actor.id),
    ...{ kind: "revision", text: slug },
    ...revision,
  }));
  const settled = settleRows(before, after, past);
  events.push(
    ...settled.aligns.map(
      (said): AlignEvent => ({ ...stamp(clock, actor.id), kind: "align", text: slug, ...said }),
    ),
  );
  const known = new Map(before.map((version) => [version.side, version.structure]));
  const changed = settled.versions
    .map((version) => ({ ...version, structure: structureHash(version) }))
    .filter(({ side, structure }) => known.get(side) !== structure);
  for (const version of changed) await writer.putVersion(version);
  await writer.record(events);
  await tellFiles(library, writer, [
    ...events.map(({ id }) => ({ action: "append-event", target: id }) as const),
    ...changed.map(({ side }) => ({ action: "write-version", target: `${slug}/${side}` }) as const),
  ]);
  for (const { side, paragraph, sentences } of revisions) {
    const detail = { side, paragraph, removed: sentences.length === 0 };
    await audit(writer, clock, { by: actor.id, kind: "text-edited", subject: slug, detail });
  }
}
