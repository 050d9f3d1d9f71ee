import { type Checked, changedFindings } from "../../domain/review/checks/changed.ts";
import type { Context, Finding } from "../../domain/review/checks/check.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import {
  anchorOf,
  type Dismissal,
  dismissalOf,
  type Wordings,
} from "../../domain/review/checks/dismissed.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import type { Anchor } from "../../domain/text/anchor.ts";
import type { Store } from "../../store/store.ts";
import { wordingsOf } from "../checks/check-library.ts";
import { checkContext } from "../checks/context.ts";
import { mended } from "../checks/mended.ts";
import { pairOfRow, type Said } from "../checks/pairs.ts";
import { saidOf } from "../checks/said.ts";
import type { IndexedRow, IndexedText } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import type { FindingView } from "../view/review.ts";
import { rowWithPlace } from "./empty-place.ts";
import { proposedRow } from "./proposed-row.ts";

/** What other wordings do to the findings of the quality checks; those that somebody has dismissed do not count. */
export interface ChangedFindings {
  readonly added: readonly FindingView[];
  readonly solved: readonly FindingView[];
  /** What was there before, and still is. */
  readonly left: readonly FindingView[];
}

/** What would stand in some English paragraphs of a text. */
export interface Proposed {
  readonly text: string;
  /** The version; where it is another than the one that is shown, the checks are silent. */
  readonly side?: string;
  readonly wordings: ReadonlyMap<string, readonly string[]>;
}

/** Which findings these wordings would bring, and which they would solve, row by row. */
export async function findingsOf(store: Store, proposed: Proposed): Promise<ChangedFindings> {
  const rows = await changesByRow(store, proposed);
  return {
    added: rows.flatMap(({ added, after }) => added.map((finding) => shown(finding, after))),
    solved: rows.flatMap(({ solved, before }) => solved.map((finding) => shown(finding, before))),
    left: rows.flatMap(({ left, after }) => left.map((finding) => shown(finding, after))),
  };
}

/** An error that a wording would bring, at its place in that wording. */
export interface BroughtError {
  readonly check: string;
  readonly anchor: Anchor | null;
  /** The words it is about, Dutch and English, empty where they are a whole sentence. */
  readonly words: Pick<FindingView, "nl" | "en">;
}

/** The errors among the findings that these wordings would bring. */
export async function errorsBrought(store: Store, proposed: Proposed): Promise<BroughtError[]> {
  const rows = await changesByRow(store, proposed);
  return rows.flatMap(({ added, after }) =>
    added
      .filter(({ severity }) => severity === "error")
      .map((finding) => ({
        check: finding.check,
        anchor: anchorOf(finding, after.wordings),
        words: shown(finding, after),
      })),
  );
}

interface RowState extends Checked {
  readonly row: IndexedRow;
  readonly wordings: Wordings;
}

interface RowChange extends Record<"added" | "solved" | "left", readonly Finding[]> {
  readonly before: RowState;
  readonly after: RowState;
}

async function changesByRow(store: Store, { text: slug, side, wordings }: Proposed): Promise<RowChange[]> {
  const index = await libraryIndex(store);
  const text = index.texts.get(slug);
  const own =
    text?.rows.map(rowWithPlace).filter(({ en }) => en.some((each) => wordings.has(each.paragraph.id))) ?? [];
  if (!text || own.length === 0 || (side !== undefined && side !== (text.en?.side ?? "en"))) return [];
  const [said, dismissals] = await store.read(
    async (reader) => [await saidOf(reader, slug), await reader.events(slug, ["dismissal"])] as const,
  );
  const context = await checkContext(index);
  return own.map((row) => {
    const state = (proposed: Proposed["wordings"]) =>
      stateOf({ slug, text, said, dismissals, context }, proposedRow(row, proposed, index.glossary));
    const [before, after] = [state(new Map()), state(wordings)];
    const changed = changedFindings(before, after);
    const left = after.findings.filter((finding) => !changed.added.includes(finding));
    return { ...changed, left, before, after };
  });
}

interface Surroundings {
  readonly slug: string;
  readonly text: IndexedText;
  readonly said: Said;
  readonly dismissals: readonly Dismissal[];
  readonly context: Context;
}

function stateOf({ slug, text, said, dismissals, context }: Surroundings, row: IndexedRow): RowState {
  const wordings = wordingsOf(text, row);
  return {
    row,
    wordings,
    findings: runChecks(pairOfRow(slug, row, said), context).filter(
      (finding) => !dismissalOf(finding, wordings, dismissals),
    ),
    nl: plainTexts(wordings.nl),
    en: plainTexts(wordings.en),
  };
}

function plainTexts(wordings: Wordings["nl"]): Map<string, string> {
  return new Map([...wordings].map(([id, { text }]) => [id, text]));
}

/** Longer words than these are a whole sentence: they are not said again. */
const LONGEST = 60;

function shown({ check, severity, nl, en, fix }: Finding, state: RowState): FindingView {
  const words = (place: Finding["en"], from: ReadonlyMap<string, string>) => {
    const quote = place ? (from.get(place.paragraph)?.slice(place.start, place.end) ?? "") : "";
    return quote.length > LONGEST ? "" : quote;
  };
  const mend = mended(fix, state.row.en);
  return {
    check: check as CheckId,
    severity,
    nl: words(nl, state.nl),
    en: words(en, state.en),
    ...(fix && mend
      ? { mend: { paragraph: mend.paragraph, words: fix.replacement, sentences: mend.sentences } }
      : {}),
  };
}
