import { beadsOf } from "../../domain/alignment/beads.ts";
import { carryBeads } from "../../domain/alignment/carry.ts";
import { isDoubtful } from "../../domain/alignment/edit/doubt.ts";
import { alignByLength } from "../../domain/alignment/gale-church.ts";
import type { AlignEvent, Pins, RevisionEvent } from "../../domain/review/event.ts";
import type { Bead, BeadToken } from "../../domain/text/model.ts";
import { parseBeadToken } from "../../formats/text-file/beads.ts";
import type { StoredParagraph } from "../../store/model.ts";
import { rowKey } from "../sync/align-events.ts";

/** A row's beads as they hold now. */
export interface AlignedRow {
  readonly beads: readonly Bead[];
  /** How sure bead k is, in percent: as it was recorded, or less where it was made for other words. */
  readonly sure: readonly number[];
  /** A bead that somebody should look at. */
  readonly toConfirm: readonly boolean[];
  /** The newest event of the row, where its beads still hold as it has them. */
  readonly event?: AlignEvent;
}

/** As sure as a bead can be that was carried over an edit, and one that was guessed by length. */
const CERTAIN = 100;
const CARRIED = 50;
const GUESSED = 30;

/** What the history knows of a text's alignment, ready to be asked row by row. */
export interface AlignmentRecord {
  /** The newest align event of each row. */
  readonly pinned: ReadonlyMap<string, AlignEvent>;
  /** Every wording by side, paragraph and hash. */
  readonly wordings: ReadonlyMap<string, readonly string[]>;
}

export function alignmentRecord(
  side: string,
  aligns: readonly AlignEvent[],
  revisions: readonly RevisionEvent[],
): AlignmentRecord {
  const own = aligns.filter((event) => event.side === side);
  return {
    pinned: new Map(own.map((event) => [rowKey(Object.keys(event.nl), Object.keys(event.en)), event])),
    wordings: new Map(
      revisions.map((event) => [wordingKey(event.side, event.paragraph, event.hash), event.sentences]),
    ),
  };
}

/**
 * The beads of a row: as they were pinned, where both wordings are still those; else carried over from the
 * wordings they were pinned to, as far as those still hold; else, where nothing is known, by length.
 *
 * @param isSource the Dutch says, in other signs perhaps, what the beads in the file were made for
 */
export function alignRow(
  side: string,
  nl: readonly StoredParagraph[],
  en: readonly StoredParagraph[],
  record: AlignmentRecord,
  isSource = false,
): AlignedRow {
  const sentences = { nl: nl.flatMap((each) => each.sentences), en: en.flatMap((each) => each.sentences) };
  const event = record.pinned.get(rowKey(idsOf(nl), idsOf(en)));
  const pinned = event && wordingsOf(event, side, nl, en, record);
  const beads = pinned && beadsOf(tokensOf(event.beads), pinned.nl.length, pinned.en.length);
  if (pinned && beads) {
    if (isSame(event.nl, nl) && isSame(event.en, en)) {
      const sure = event.sure?.length === beads.length ? event.sure : beads.map(() => CERTAIN);
      return { beads, sure, toConfirm: sure.map((each) => isDoubtful({ sure: each })), event };
    }
    const stated = isSource && isSame(event.en, en) ? statedBeads(sentences, en) : null;
    if (stated) return confirmed(stated);
    const carried = carryBeads({
      oldNl: pinned.nl,
      oldEn: pinned.en,
      newNl: sentences.nl,
      newEn: sentences.en,
      beads,
    });
    return { ...carried, sure: carried.toConfirm.map((each) => (each ? CARRIED : CERTAIN)) };
  }
  const guessed = alignByLength(lengths(sentences.nl), lengths(sentences.en));
  return { beads: guessed, sure: guessed.map(() => GUESSED), toConfirm: guessed.map(() => true) };
}

function confirmed(beads: readonly Bead[]): AlignedRow {
  return { beads, sure: beads.map(() => CERTAIN), toConfirm: beads.map(() => false) };
}

function statedBeads(
  { nl, en }: Record<"nl" | "en", readonly string[]>,
  [first]: readonly StoredParagraph[],
): Bead[] | null {
  return beadsOf(first?.beads, nl.length, en.length);
}

/**
 * The beads that an align event pinned, for the wordings it was made for; null where one of those is not known.
 *
 * @param wordings as in `AlignmentRecord`
 */
export function pinnedBeads(event: AlignEvent, wordings: AlignmentRecord["wordings"]): Bead[] | null {
  const count = (side: string, pins: Pins) => {
    const found = Object.entries(pins).map(([id, hash]) => wordings.get(wordingKey(side, id, hash)));
    return found.every((each) => each !== undefined) ? found.flat().length : null;
  };
  const [nl, en] = [count("nl", event.nl), count(event.side, event.en)];
  return nl === null || en === null ? null : beadsOf(tokensOf(event.beads), nl, en);
}

function wordingsOf(
  event: AlignEvent,
  side: string,
  nl: readonly StoredParagraph[],
  en: readonly StoredParagraph[],
  { wordings }: AlignmentRecord,
): { nl: readonly string[]; en: readonly string[] } | null {
  const find = (of: string, pins: Pins, present: readonly StoredParagraph[]) => {
    const found = present.map(({ id, hash, sentences }) =>
      pins[id] === hash ? sentences : wordings.get(wordingKey(of, id, pins[id] ?? "")),
    );
    return found.every((each) => each !== undefined) ? found.flat() : null;
  };
  const [dutch, english] = [find("nl", event.nl, nl), find(side, event.en, en)];
  return dutch && english && { nl: dutch, en: english };
}

function tokensOf(attribute: string): BeadToken[] | undefined {
  if (attribute === "") return undefined;
  return attribute.split(" ").flatMap((word) => parseBeadToken(word) ?? []);
}

function isSame(pins: Pins, paragraphs: readonly StoredParagraph[]): boolean {
  return paragraphs.every(({ id, hash }) => pins[id] === hash);
}

function wordingKey(side: string, paragraph: string, hash: string): string {
  return `${side} ${paragraph} ${hash}`;
}

const idsOf = (paragraphs: readonly StoredParagraph[]) => paragraphs.map(({ id }) => id);
const lengths = (sentences: readonly string[]) => sentences.map(({ length }) => length);
