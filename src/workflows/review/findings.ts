import { type Checked, changedFindings } from "../../domain/review/checks/changed.ts";
import type { Context, Finding } from "../../domain/review/checks/check.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import type { Store } from "../../store/store.ts";
import { checkContext } from "../checks/context.ts";
import { pairOfRow, type Said } from "../checks/pairs.ts";
import { saidOf } from "../checks/said.ts";
import type { IndexedParagraph, IndexedRow } from "../reading/indexed.ts";
import { libraryIndex } from "../reading/library-index.ts";
import type { FindingView } from "../view/review.ts";
import { proposedRow } from "./proposed-row.ts";

/** What other wordings do to the findings of the quality checks. */
export interface ChangedFindings {
  readonly added: readonly FindingView[];
  readonly solved: readonly FindingView[];
}

/** What would stand in some English paragraphs of a text. */
export interface Proposed {
  readonly text: string;
  readonly wordings: ReadonlyMap<string, readonly string[]>;
}

/** Which findings these wordings would bring, and which they would solve, row by row. */
export async function findingsOf(store: Store, { text, wordings }: Proposed): Promise<ChangedFindings> {
  const index = await libraryIndex(store);
  const own = index.texts
    .get(text)
    ?.rows.filter(({ en }) => en.some((each) => wordings.has(each.paragraph.id)));
  if (!own || own.length === 0) return { added: [], solved: [] };
  const said = await store.read((reader) => saidOf(reader, text));
  const context = await checkContext(index);
  const found = own.map((row) => {
    const before = checked(text, proposedRow(row, new Map(), index.glossary), said, context);
    const after = checked(text, proposedRow(row, wordings, index.glossary), said, context);
    const { added, solved } = changedFindings(before, after);
    return {
      added: added.map((finding) => shown(finding, after)),
      solved: solved.map((finding) => shown(finding, before)),
    };
  });
  return { added: found.flatMap(({ added }) => added), solved: found.flatMap(({ solved }) => solved) };
}

function checked(text: string, row: IndexedRow, said: Said, context: Context): Checked {
  return {
    findings: runChecks(pairOfRow(text, row, said), context),
    nl: plainTexts(row.nl),
    en: plainTexts(row.en),
  };
}

function plainTexts(paragraphs: readonly IndexedParagraph[]): Map<string, string> {
  return new Map(
    paragraphs.map(({ paragraph, sentences }) => [
      paragraph.id,
      sentences.map(({ plain }) => plain).join(" "),
    ]),
  );
}

/** Longer words than these are a whole sentence: they are not said again. */
const LONGEST = 60;

function shown({ check, severity, nl, en }: Finding, texts: Checked): FindingView {
  const words = (place: Finding["en"], from: ReadonlyMap<string, string>) => {
    const quote = place ? (from.get(place.paragraph)?.slice(place.start, place.end) ?? "") : "";
    return quote.length > LONGEST ? "" : quote;
  };
  return { check: check as CheckId, severity, nl: words(nl, texts.nl), en: words(en, texts.en) };
}
