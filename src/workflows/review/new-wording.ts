import { beadsOf, tokensOf } from "../../domain/alignment/beads.ts";
import { carryBeads } from "../../domain/alignment/carry.ts";
import type { AlignEvent, HistoryEvent, ReviewEvent, RevisionEvent } from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { Bead } from "../../domain/text/model.ts";
import { parseBeads, serializeBeads } from "../../formats/text-file/beads.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import type { Clock } from "../moment.ts";
import { alignRow } from "../reading/align-row.ts";
import { structureHash } from "../sync/structure.ts";
import { stamp } from "./desk.ts";
import { isEmptyPlace } from "./empty-place.ts";
import { pinsOf, rowsWith, type Standing, type StandingRow, sentencesIn } from "./standing.ts";

/** What is to stand in place of what stands. */
export interface NewWording {
  readonly text: string;
  /** English paragraph → its new sentences; none: it is taken out. */
  readonly wordings: ReadonlyMap<string, readonly string[]>;
  /** Whose words they are, and why they are so. */
  readonly author: string;
  readonly why: string;
  /** Who accepted them. */
  readonly reviewer: string;
  /** The reviewer's word that the rows are right as they are then. */
  readonly reviewed: boolean;
  /** A `beads` attribute for the one row that is changed; null: worked out from what stands. */
  readonly beads: string | null;
}

/**
 * Puts new wordings into the store, with their revisions, the beads as they hold now, and the reviewer's word; all
 * inside the caller's transaction. Returns what the files must hear of.
 */
export async function putWording(
  writer: Writer,
  now: Standing,
  wording: NewWording,
  clock: Clock,
): Promise<HistoryEvent[]> {
  const { wordings } = wording;
  const rows = rowsWith(now, new Set(wordings.keys()));
  const revised = new Map(
    [...wordings].map(([id, sentences]) => [id, { sentences, hash: revisionHash(sentences) }]),
  );
  const changed = rows.map((row) => rowWith(now, row, revised, rows.length === 1 ? wording.beads : null));
  const paragraphs = new Map(
    changed.flatMap(({ en }) => en.map((paragraph) => [paragraph.id, paragraph] as const)),
  );
  const en = now.en.paragraphs
    .map((paragraph) => paragraphs.get(paragraph.id) ?? paragraph)
    .filter((paragraph) => !isEmptyPlace(paragraph));
  const version: StoredVersion = {
    ...now.en,
    paragraphs: en,
    structure: structureHash({ front: now.en.front, paragraphs: en }),
  };
  const events = [
    ...revisions(wording, revised, now.en.side, clock),
    ...changed.flatMap((row) => rowEvents(withoutPlaces(row), wording, now.en.side, clock)),
  ];
  const isReframed = changed.some((row) => row.isReframed);
  await (isReframed ? writer.putVersion(version) : writer.revise(version, new Set(paragraphs.keys())));
  await writer.record(events);
  return events;
}

/** What the files must hear of, in the transaction that decided it; where the store leads they hear by an export. */
export async function queueForFiles(
  writer: Writer,
  events: readonly HistoryEvent[],
  versions: readonly { readonly text: string; readonly side: string }[],
  clock: Clock,
): Promise<void> {
  await writer.send([
    ...events.map(({ id }) => ({ id: clock.newId(), action: "append-event", target: id }) as const),
    ...versions.map(
      ({ text, side }) =>
        ({ id: clock.newId(), action: "write-version", target: `${text}/${side}` }) as const,
    ),
  ]);
}

function withoutPlaces(row: ChangedRow): ChangedRow {
  return { ...row, en: row.en.filter((paragraph) => !isEmptyPlace(paragraph)) };
}

interface ChangedRow {
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
  readonly beads: readonly Bead[];
  /** A paragraph came, or went. */
  readonly isReframed: boolean;
}

function rowWith(
  now: Standing,
  row: StandingRow,
  revised: ReadonlyMap<string, Pick<StoredParagraph, "sentences" | "hash">>,
  proposed: string | null,
): ChangedRow {
  const en = row.en.map((paragraph) => ({ ...paragraph, ...revised.get(paragraph.id) }));
  const beads = beadsFor(now, row, en, proposed);
  const tokens = row.nl.length === 0 ? undefined : tokensOf(beads);
  const isReframed = row.en.some(isEmptyPlace) || en.some(isEmptyPlace);
  const [first, ...others] = en;
  if (!first) return { nl: row.nl, en, beads, isReframed };
  const { beads: _, ...bare } = first;
  return { nl: row.nl, en: [tokens ? { ...bare, beads: tokens } : bare, ...others], beads, isReframed };
}

/** As proposed, where that fits; as they once were for exactly these wordings; else carried over from what stands. */
function beadsFor(
  { aligns, record, en: { side } }: Standing,
  row: StandingRow,
  en: readonly StoredParagraph[],
  proposed: string | null,
): readonly Bead[] {
  const [dutch, english] = [sentencesIn(row.nl), sentencesIn(en)];
  const read = (attribute: string) =>
    beadsOf(attribute === "" ? undefined : parseBeads(attribute), dutch.length, english.length);
  const asProposed = proposed === null ? null : read(proposed);
  if (asProposed) return asProposed;
  const pins = { nl: JSON.stringify(pinsOf(row.nl)), en: JSON.stringify(pinsOf(en)) };
  const before = aligns.findLast(
    (event) => JSON.stringify(event.nl) === pins.nl && JSON.stringify(event.en) === pins.en,
  );
  const asBefore = before ? read(before.beads) : null;
  if (asBefore) return asBefore;
  // Nothing stands from which beads could be carried over.
  if (row.en.every(isEmptyPlace)) return alignRow(side, row.nl, en, record).beads;
  return carryBeads({
    oldNl: dutch,
    oldEn: sentencesIn(row.en),
    newNl: dutch,
    newEn: english,
    beads: row.aligned.beads,
  }).beads;
}

function revisions(
  { text, author, why }: NewWording,
  revised: ReadonlyMap<string, Pick<StoredParagraph, "sentences" | "hash">>,
  side: string,
  clock: Clock,
): RevisionEvent[] {
  return [...revised].map(([paragraph, { sentences, hash }]) => ({
    ...stamp(clock, author),
    kind: "revision",
    text,
    side,
    paragraph,
    hash,
    sentences,
    ...(why === "" ? {} : { why }),
  }));
}

/** The beads, pinned to both wordings, and, where the reviewer vouches for the row, their word. */
function rowEvents(
  { nl, en, beads }: ChangedRow,
  { text, reviewer, reviewed }: NewWording,
  side: string,
  clock: Clock,
): (AlignEvent | ReviewEvent)[] {
  if (nl.length === 0 || en.length === 0) return [];
  const pins = { nl: pinsOf(nl), en: pinsOf(en) };
  const tokens = tokensOf(beads);
  const align: AlignEvent = {
    ...stamp(clock, reviewer),
    kind: "align",
    text,
    side,
    ...pins,
    beads: tokens ? serializeBeads(tokens) : "",
  };
  if (!reviewed) return [align];
  return [align, { ...stamp(clock, reviewer), kind: "review", text, side, ...pins, scope: "full" }];
}
