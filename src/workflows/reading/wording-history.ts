import type {
  AlignEvent,
  BindingEvent,
  HistoryEvent,
  NoteEvent,
  Person,
  Pins,
  ReviewEvent,
  RevisionEvent,
} from "../../domain/review/event.ts";
import { isOfDutch } from "../../domain/review/state.ts";
import type { AlignStep, BindingStep, ReviewStep, WordingHistory, WordingStep } from "../view/wording.ts";
import { alignmentRecord, pinnedBeads } from "./align-row.ts";
import type { IndexedRow } from "./indexed.ts";
import type { LibraryIndex } from "./library-index.ts";
import { rowView } from "./reading-view.ts";
import { revisionSteps } from "./revision-steps.ts";
import { rowPlace } from "./row-place.ts";

/** What the history of a text says that a reader may ask after. */
export type WordingRecord = readonly Extract<
  HistoryEvent,
  { kind: "align" | "binding" | "note" | "review" | "revision" }
>[];

/**
 * Why a row reads as it does: its revisions, reviews, pairings and renderings of terms, newest first. Null where
 * there is no such text or row.
 *
 * @param record oldest first
 */
export function wordingHistory(
  index: LibraryIndex,
  place: { readonly slug: string; readonly row: string },
  record: WordingRecord,
  people: readonly Person[],
): WordingHistory | null {
  const text = index.texts.get(place.slug);
  const at = text?.rows.findIndex(({ id }) => id === place.row) ?? -1;
  const row = text?.rows[at];
  if (!text || !row) return null;
  const side = text.en?.side ?? "en";
  const [previous, next] = [text.rows[at - 1], text.rows[at + 1]];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const notes = record.filter((event): event is NoteEvent => event.kind === "note");
  const steps = stepsOf(row, side, record, index);
  const named = new Set(steps.map(({ by }) => by));
  return {
    slug: place.slug,
    titles: { nl: text.nl.front.title, ...(text.en ? { en: text.en.front.title } : {}) },
    place: rowPlace(row),
    row: rowView(row, { slug: place.slug, notes, names }),
    ...(previous ? { previous: rowPlace(previous) } : {}),
    ...(next ? { next: rowPlace(next) } : {}),
    steps: steps.map((step) => ({ ...step, by: names.get(step.by) ?? step.by })),
    people: people.flatMap(({ id, name, about }) => (about && named.has(id) ? [{ name, about }] : [])),
  };
}

function stepsOf(row: IndexedRow, side: string, record: WordingRecord, index: LibraryIndex): WordingStep[] {
  const revisions = record.filter((event): event is RevisionEvent => event.kind === "revision");
  const { wordings } = alignmentRecord(side, [], revisions);
  const steps: WordingStep[] = revisionSteps(row, side, revisions);
  for (const event of record) {
    if (event.kind === "review" && concerns(event, row, side)) steps.push(reviewStep(event, row));
    if (event.kind === "align" && concerns(event, row, side)) steps.push(alignStep(event, row, wordings));
    if (event.kind === "binding" && isIn(event, row, side)) steps.push(bindingStep(event, index));
  }
  return steps.sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** Whether it was about any of the row's paragraphs, whatever they stood beside then. */
function concerns(event: ReviewEvent | AlignEvent, { nl, en }: IndexedRow, side: string): boolean {
  if (event.side !== side) return false;
  return (
    en.some(({ paragraph }) => paragraph.id in event.en) ||
    nl.some(({ paragraph }) => paragraph.id in event.nl)
  );
}

function isIn({ anchor }: BindingEvent, row: IndexedRow, side: string): boolean {
  const own = anchor.side === "nl" ? row.nl : anchor.side === side ? row.en : [];
  return own.some(({ paragraph }) => paragraph.id === anchor.paragraph);
}

function reviewStep(event: ReviewEvent, row: IndexedRow): ReviewStep {
  return { kind: "review", ...told(event), scope: event.scope, present: isPresent(event, row) };
}

function alignStep(
  event: AlignEvent,
  row: IndexedRow,
  wordings: ReadonlyMap<string, readonly string[]>,
): AlignStep {
  const beads = pinnedBeads(event, wordings);
  return {
    kind: "align",
    ...told(event),
    locked: event.locked === true,
    present: isPresent(event, row),
    ...(beads ? { beads } : {}),
  };
}

function bindingStep(event: BindingEvent, { glossary }: LibraryIndex): BindingStep {
  return {
    kind: "binding",
    ...told(event),
    term: event.term,
    lemma: glossary.terms.get(event.term)?.nl.lemma ?? event.term,
    quote: event.anchor.quote,
    ...(event.rendering === undefined ? {} : { rendering: event.rendering }),
    leftOut: event.leftOut === true,
  };
}

/** What every step says; `by` is still the opaque id. */
function told({ id, at, by, why }: { id: string; at: string; by: string; why?: string }) {
  return { id, at, by, ...(why === undefined ? {} : { why }) };
}

function isPresent({ nl, en }: { nl: Pins; en: Pins }, row: IndexedRow): boolean {
  const dutch = Object.fromEntries(row.nl.map(({ paragraph: { id, hash } }) => [id, hash]));
  return isOfDutch({ nl }, dutch, row.keys) && row.en.every(({ paragraph: { id, hash } }) => en[id] === hash);
}
