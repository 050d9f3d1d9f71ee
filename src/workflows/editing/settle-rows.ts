import { beadsOf, tokensOf } from "../../domain/alignment/beads.ts";
import { carryBeads } from "../../domain/alignment/carry.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { AlignEvent, HistoryEvent } from "../../domain/review/event.ts";
import type { Bead, BeadToken, Row } from "../../domain/text/model.ts";
import { parseBeads, serializeBeads } from "../../formats/text-file/beads.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type AlignmentRecord, alignmentRecord, alignRow } from "../reading/align-row.ts";
import { pinsOf, sentencesIn } from "../review/standing.ts";
import { rowKey } from "../sync/align-events.ts";

/** As sure as a bead is whose sentences have other neighbours now: a person should look. */
const TO_CONFIRM = 50;
const CERTAIN = 100;

interface Settled {
  /** The versions with the `beads` of their rows as they are now. */
  readonly versions: readonly StoredVersion[];
  readonly aligns: readonly Pick<AlignEvent, "side" | "nl" | "en" | "beads" | "sure">[];
}

/**
 * The beads of every row that has other paragraphs than it had: as they were once pinned for exactly these wordings, else
 * carried over from the rows its paragraphs come from. Beads of which a sentence went, and new sentences, are to be
 * confirmed; a row that has lost one of its sides has none.
 */
export function settleRows(
  before: readonly StoredVersion[],
  after: readonly StoredVersion[],
  past: readonly HistoryEvent[],
): Settled {
  const [nlBefore, nlAfter] = [before, after].map((versions) => versions.find(({ side }) => side === "nl"));
  const aligns: Settled["aligns"][number][] = [];
  const versions = after.map((version) => {
    if (version.side === "nl" || !nlAfter) return version;
    const old = before.find(({ side }) => side === version.side) ?? version;
    const rows = changedRows(
      { nl: nlBefore?.paragraphs ?? [], en: old.paragraphs },
      { nl: nlAfter.paragraphs, en: version.paragraphs },
    );
    const known = recordOf(version.side, past);
    const settled = rows.map((row) => settleRow(row, version.side, known));
    aligns.push(...settled.flatMap(({ align }) => align ?? []));
    return withBeads(version, settled);
  });
  return { versions, aligns };
}

interface Sides {
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
}

/** A row that was not there, and the rows that its paragraphs come from. */
interface ChangedRow extends Sides {
  readonly from: readonly Sides[];
}

function changedRows(before: Sides, after: Sides): ChangedRow[] {
  const old = rowsOf(before.nl, before.en);
  const known = new Set(old.map(({ nl, en }) => rowKey(nl, en)));
  return rowsOf(after.nl, after.en)
    .filter(({ nl, en }) => !known.has(rowKey(nl, en)))
    .map((row) => ({
      ...pick(after, row),
      from: old.filter((one) => overlaps(one, row)).map((one) => pick(before, one)),
    }));
}

function pick({ nl, en }: Sides, row: Row): Sides {
  const find = (paragraphs: readonly StoredParagraph[], ids: readonly string[]) =>
    ids.flatMap((id) => paragraphs.find((paragraph) => paragraph.id === id) ?? []);
  return { nl: find(nl, row.nl), en: find(en, row.en) };
}

function overlaps(one: Row, other: Row): boolean {
  return one.nl.some((id) => other.nl.includes(id)) || one.en.some((id) => other.en.includes(id));
}

interface Known extends AlignmentRecord {
  readonly events: readonly AlignEvent[];
}

function recordOf(side: string, past: readonly HistoryEvent[]): Known {
  const events = past.filter((event): event is AlignEvent => event.kind === "align" && event.side === side);
  const revisions = past.filter((event) => event.kind === "revision");
  return { ...alignmentRecord(side, events, revisions), events };
}

interface SettledRow {
  readonly en: readonly StoredParagraph[];
  readonly tokens: readonly BeadToken[] | undefined;
  readonly align: Settled["aligns"][number] | null;
}

function settleRow({ nl, en, from }: ChangedRow, side: string, known: Known): SettledRow {
  if (nl.length === 0 || en.length === 0) return { en, tokens: undefined, align: null };
  const pins = { nl: pinsOf(nl), en: pinsOf(en) };
  const sentences = { nl: sentencesIn(nl), en: sentencesIn(en) };
  const pinned = known.pinned.get(rowKey(Object.keys(pins.nl), Object.keys(pins.en)));
  const asBefore = pinned && isSame(pinned, pins) ? parseBeads(pinned.beads) : undefined;
  if (asBefore && beadsOf(orPlain(asBefore), sentences.nl.length, sentences.en.length))
    return { en, tokens: orPlain(asBefore), align: null };
  const { beads, toConfirm } = carryBeads({
    oldNl: from.flatMap((row) => sentencesIn(row.nl)),
    oldEn: from.flatMap((row) => sentencesIn(row.en)),
    newNl: sentences.nl,
    newEn: sentences.en,
    beads: joined(from, side, known),
  });
  const tokens = tokensOf(beads);
  const sure = toConfirm.map((each) => (each ? TO_CONFIRM : CERTAIN));
  const align = { side, ...pins, beads: tokens ? serializeBeads(tokens) : "", sure };
  return { en, tokens, align };
}

function orPlain(tokens: readonly BeadToken[]): readonly BeadToken[] | undefined {
  return tokens.length === 0 ? undefined : tokens;
}

function isSame(event: AlignEvent, { nl, en }: Pick<AlignEvent, "nl" | "en">): boolean {
  const isAll = (pins: AlignEvent["nl"], present: AlignEvent["nl"]) =>
    Object.entries(present).every(([id, hash]) => pins[id] === hash);
  return isAll(event.nl, nl) && isAll(event.en, en);
}

/** The beads of several rows, counted through. */
function joined(rows: readonly Sides[], side: string, known: Known): Bead[] {
  let [nlFrom, enFrom] = [0, 0];
  return rows.flatMap(({ nl, en }) => {
    const [dutch, english] = [nlFrom, enFrom];
    nlFrom += sentencesIn(nl).length;
    enFrom += sentencesIn(en).length;
    return alignRow(side, nl, en, known).beads.map((bead) => ({
      nl: bead.nl.map((at) => at + dutch),
      en: bead.en.map((at) => at + english),
    }));
  });
}

/** Beads stand on a row's first English paragraph, and nowhere else. */
function withBeads(version: StoredVersion, rows: readonly SettledRow[]): StoredVersion {
  const marked = new Map(
    rows.flatMap(({ en, tokens }) => en.map(({ id }, index) => [id, index === 0 ? tokens : undefined])),
  );
  const paragraphs = version.paragraphs.map((paragraph) => {
    if (!marked.has(paragraph.id)) return paragraph;
    const { beads: _, ...rest } = paragraph;
    const tokens = marked.get(paragraph.id);
    return tokens ? { ...rest, beads: tokens } : rest;
  });
  return { ...version, paragraphs };
}
