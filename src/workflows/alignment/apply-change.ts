import { type DraftBead, placeOf } from "../../domain/alignment/edit/draft.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { AlignEvent, Pins, RevisionEvent } from "../../domain/review/event.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { Language } from "../../domain/text/model.ts";
import { serializeBeads } from "../../formats/text-file/beads.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { type Clock, isoNow } from "../moment.ts";
import { byId } from "../reading/pair-rows.ts";
import type { AlignmentRow } from "./alignment-rows.ts";
import { divided } from "./division.ts";
import { pinsOf } from "./kept-reviews.ts";
import { type NewRow, newRows } from "./new-rows.ts";
import { retie } from "./retie.ts";

/** Rows of a text as they were, and the beads that all their sentences are to stand in. */
export interface Save {
  readonly slug: string;
  readonly nl: StoredVersion;
  readonly en: StoredVersion;
  readonly touched: readonly AlignmentRow[];
  readonly beads: readonly DraftBead[];
  readonly actor: { readonly id: string };
  readonly clock: Clock;
}

/** A text after its rows were changed, and what the history says of that. */
export interface Changed {
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
  /** The rows that the touched paragraphs now stand in. */
  readonly rows: readonly NewRow[];
  readonly revisions: readonly RevisionEvent[];
  readonly aligns: readonly AlignEvent[];
}

/** @throws InputError `alignment-invalid`, `cut-in-marks` */
export function applyChange(save: Save): Changed {
  const { nl, en, touched, beads } = save;
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
  return {
    nl: versions.nl,
    en: attributed,
    rows,
    revisions: [...revisions(save, nl, versions.nl), ...revisions(save, en, attributed)],
    aligns: rows.flatMap((row) => alignEvent(save, row) ?? []),
  };
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

export function stamp({ slug, actor, clock }: Save, side: string) {
  return { id: clock.newId(), at: isoNow(clock), by: actor.id, text: slug, side };
}

function isSamePins(a: Pins, b: Pins): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
