import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { type DraftBead, placeOf } from "../../domain/alignment/edit/draft.ts";
import type { AlignmentChange } from "../../domain/alignment/edit/editable.ts";
import { InputError } from "../../domain/errors/error.ts";
import type {
  AlignEvent,
  HistoryEvent,
  Pins,
  ReviewEvent,
  RevisionEvent,
} from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { Language } from "../../domain/text/model.ts";
import { serializeBeads } from "../../formats/text-file/beads.ts";
import type { OutboxEntry, StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { type Clock, isoNow } from "../moment.ts";
import { drainOutbox } from "../outbox.ts";
import { structureHash } from "../sync/structure.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { type AlignmentRow, byId } from "./alignment-rows.ts";
import { divided } from "./division.ts";
import { keptReviews, pinsOf } from "./kept-reviews.ts";
import { type NewRow, newRows } from "./new-rows.ts";
import { alignedVersions } from "./read-alignment.ts";
import { retie } from "./retie.ts";

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

interface Save {
  readonly slug: string;
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly touched: readonly AlignmentRow[];
  readonly beads: readonly DraftBead[];
  readonly actor: Actor;
  readonly clock: Clock;
}

async function saveRows(writer: Writer, save: Save, writesFiles: boolean): Promise<void> {
  const { slug, nl, en, touched, beads } = save;
  const dutch = redivided(nl, touched, beads, "nl");
  const english = redivided(en, touched, beads, "en");
  const ids = new Set(touched.flatMap((row) => row.en));
  const tied = retie({
    dutch: nl.paragraphs.map(({ id }) => id),
    english: english.filter(({ id }) => ids.has(id)),
    before: touched.flatMap((row) => row.beads),
    after: beads,
  });
  const retied = byId(tied);
  const versions = { nl: dutch, en: english.map((paragraph) => retied.get(paragraph.id) ?? paragraph) };
  const rows = newRows(versions, touched, beads);
  const marked = new Map(
    rows.flatMap(({ row, tokens }) => row.en.map((id, k) => [id, k === 0 ? tokens : undefined])),
  );
  const attributed = versions.en.map((paragraph) => {
    if (!marked.has(paragraph.id)) return paragraph;
    const { beads: _, ...rest } = paragraph;
    const tokens = marked.get(paragraph.id);
    return tokens ? { ...rest, beads: tokens } : rest;
  });
  const events: HistoryEvent[] = [
    ...revisions(save, nl, versions.nl),
    ...revisions(save, en, attributed),
    ...rows.flatMap((row) => alignEvent(save, row) ?? []),
    ...(await keptReviews(writer, save, rows)).map(
      (review): ReviewEvent => ({
        ...stamp(save, en.side),
        kind: "review",
        ...review,
        scope: "confirmed-minor",
      }),
    ),
  ];
  const changedNl = isChanged(nl, versions.nl);
  const changedEn = isChanged(en, attributed);
  if (changedNl) await writer.putVersion(withParagraphs(nl, versions.nl));
  if (changedEn) await writer.putVersion(withParagraphs(en, attributed));
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

/** All paragraphs of a version, those of the touched rows cut as the beads have it. */
function redivided(
  version: StoredVersion,
  touched: readonly AlignmentRow[],
  beads: readonly DraftBead[],
  side: Language,
): StoredParagraph[] {
  const places = Map.groupBy(beads.flatMap((bead) => bead[side]).map(placeOf), ({ paragraph }) => paragraph);
  const ids = new Set(touched.flatMap((row) => row[side]));
  const stray = [...places.keys()].find((id) => !ids.has(id));
  if (stray !== undefined) throw new InputError("alignment-invalid", { paragraph: stray });
  return version.paragraphs.map((paragraph) => {
    if (!ids.has(paragraph.id)) return paragraph;
    const own = (places.get(paragraph.id) ?? []).toSorted((a, b) => a.start - b.start);
    const sentences = divided(paragraph, own);
    const hash = revisionHash(sentences);
    return hash === paragraph.hash ? paragraph : { ...paragraph, sentences, hash };
  });
}

function revisions(save: Save, before: StoredVersion, after: readonly StoredParagraph[]): RevisionEvent[] {
  const old = byId(before.paragraphs);
  return after
    .filter(({ id, hash }) => old.get(id)?.hash !== hash)
    .map(({ id, hash, sentences }) => ({
      ...stamp(save, before.side),
      kind: "revision",
      paragraph: id,
      hash,
      sentences,
    }));
}

/** Null where the newest event of the row says the same, or the row is of one side and nobody has fixed it. */
function alignEvent(save: Save, { row, nl, en, tokens, sure, locked }: NewRow): AlignEvent | null {
  const isAlone = row.nl.length === 0 || row.en.length === 0;
  if (isAlone && !locked && sure.every((each) => each === 100)) return null;
  const said = {
    nl: pinsOf(nl),
    en: pinsOf(en),
    beads: tokens ? serializeBeads(tokens) : "",
    ...(sure.every((each) => each === 100) ? {} : { sure }),
    ...(locked ? { locked } : {}),
  };
  const last = save.touched.find(
    ({ event }) => event && isSamePins(event.nl, said.nl) && isSamePins(event.en, said.en),
  );
  const { nl: _nl, en: _en, beads, sure: lastSure, locked: lastLocked } = last?.event ?? said;
  const isSame =
    last !== undefined &&
    beads === said.beads &&
    String(lastSure) === String(said.sure) &&
    (lastLocked ?? false) === locked;
  return isSame ? null : { ...stamp(save, save.en.side), kind: "align", ...said };
}

function stamp({ slug, actor, clock }: Save, side: string) {
  return { id: clock.newId(), at: isoNow(clock), by: actor.id, text: slug, side };
}

function withParagraphs(version: StoredVersion, paragraphs: readonly StoredParagraph[]): StoredVersion {
  return { ...version, structure: structureHash({ front: version.front, paragraphs }), paragraphs };
}

function isChanged(version: StoredVersion, paragraphs: readonly StoredParagraph[]): boolean {
  return JSON.stringify(version.paragraphs) !== JSON.stringify(paragraphs);
}

function isSamePins(a: Pins, b: Pins): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
