import type { RevisionEvent } from "../../domain/review/event.ts";
import { readableDiff } from "../../domain/review/readable-diff.ts";
import { plainText } from "../../formats/inline.ts";
import type { RevisionStep } from "../view/wording.ts";
import type { IndexedParagraph, IndexedRow } from "./indexed.ts";

/**
 * Every wording of a row's paragraphs in both languages, each laid over the one before. `by` is the opaque id.
 *
 * @param side the English version
 * @param revisions of the whole text, oldest first
 */
export function revisionSteps(
  row: IndexedRow,
  side: string,
  revisions: readonly RevisionEvent[],
): RevisionStep[] {
  return (["nl", "en"] as const).flatMap((own) =>
    row[own].flatMap((paragraph, index) =>
      stepsOf(paragraph, revisions, {
        side: own,
        version: own === "nl" ? "nl" : side,
        ...(row[own].length > 1 ? { place: index + 1 } : {}),
      }),
    ),
  );
}

interface Place {
  readonly side: "nl" | "en";
  readonly version: string;
  readonly place?: number;
}

function stepsOf(
  { paragraph }: IndexedParagraph,
  revisions: readonly RevisionEvent[],
  { side, version, ...place }: Place,
): RevisionStep[] {
  const own = revisions.filter((event) => event.side === version && event.paragraph === paragraph.id);
  // A wording may come back: of those that are the present one, the last is.
  const present = own.findLast(({ hash }) => hash === paragraph.hash);
  return own.map((event, index) => ({
    kind: "revision",
    id: event.id,
    at: event.at,
    by: event.by,
    ...(event.why === undefined ? {} : { why: event.why }),
    side,
    ...place,
    number: index + 1,
    present: event === present,
    ...changeOf(own[index - 1]?.sentences, event.sentences),
  }));
}

/** What a wording changed of the one before it; sentences as they stand in the file. */
export function changeOf(
  before: readonly string[] | undefined,
  after: readonly string[],
): Pick<RevisionStep, "change" | "diff"> {
  const text = after.map(plainText).join(" ");
  if (before === undefined) return { change: "first", diff: [{ change: "kept", text }] };
  const old = before.map(plainText).join(" ");
  return { change: nameOf(before, after, old === text), diff: readableDiff(old, text) };
}

function nameOf(
  before: readonly string[],
  after: readonly string[],
  isSameText: boolean,
): RevisionStep["change"] {
  if (after.length === 0) return "removed";
  if (before.length === 0) return "restored";
  if (!isSameText) return "words";
  const isSameDivision =
    before.length === after.length &&
    before.every((sentence, index) => plainText(sentence) === plainText(after[index] ?? ""));
  return isSameDivision ? "marks" : "division";
}
