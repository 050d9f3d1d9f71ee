import { type Checked, changedFindings } from "../../domain/review/checks/changed.ts";
import type { Context, Finding } from "../../domain/review/checks/check.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import { learn } from "../../domain/review/checks/learned.ts";
import { runChecks } from "../../domain/review/checks/run.ts";
import type { Store } from "../../store/store.ts";
import { pairOfRow, type Said } from "../checks/pairs.ts";
import { britishSpelling } from "../checks/spelling.ts";
import type { IndexedParagraph, IndexedRow } from "../reading/indexed.ts";
import { type LibraryIndex, libraryIndex } from "../reading/library-index.ts";
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
  const said = await saidOf(store, text);
  const context = await contextOf(index);
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

async function saidOf(store: Store, text: string): Promise<Said> {
  const events = await store.read((reader) => reader.events(text, ["note", "binding"]));
  return {
    notes: events.filter((event) => event.kind === "note"),
    bindings: events.filter((event) => event.kind === "binding"),
  };
}

/** What the library says about itself, learned once for each state of it. */
const learned = new WeakMap<LibraryIndex, Promise<Context>>();

function contextOf(index: LibraryIndex): Promise<Context> {
  const known = learned.get(index);
  if (known) return known;
  const context = makeContext(index);
  learned.set(index, context);
  return context;
}

async function makeContext({ texts, glossary }: LibraryIndex): Promise<Context> {
  const nothing = { notes: [], bindings: [] };
  const pairs = [...texts].flatMap(([text, { rows }]) => rows.map((row) => pairOfRow(text, row, nothing)));
  return { terms: glossary.terms, learned: learn(pairs), spelling: await britishSpelling() };
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
