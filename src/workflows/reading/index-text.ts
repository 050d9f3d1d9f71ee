import type {
  AlignEvent,
  BindingEvent,
  Pins,
  ReviewEvent,
  RevisionEvent,
} from "../../domain/review/event.ts";
import { reviewState } from "../../domain/review/state.ts";
import type { Row } from "../../domain/text/model.ts";
import { parseInline } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { applyBindings } from "./apply-bindings.ts";
import { bindRow } from "./bind-row.ts";
import { explainedParagraphs, paragraphKey } from "./explained.ts";
import type { Glossary } from "./glossary.ts";
import type { IndexedParagraph, IndexedRow, IndexedText, TextRecord } from "./indexed.ts";
import { markNamedEnglish } from "./named-english.ts";
import { type PairedRow, rowPairer } from "./pair-rows.ts";

type Versions = Pick<IndexedText, "nl" | "versions"> & { readonly en: StoredVersion | undefined };

/** @param versions how many English ones there are; `en` is the one that stands beside the Dutch */
export function indexText(versions: Versions, record: TextRecord, glossary: Glossary): IndexedText {
  const { rows, indexed, whole } = rowIndexer(versions, record, glossary);
  return whole(rows.map(indexed));
}

/** The same, with pauses. */
export async function indexTextInTurns(
  versions: Versions,
  record: TextRecord,
  glossary: Glossary,
  pause: () => Promise<void>,
): Promise<IndexedText> {
  const { rows, indexed, whole } = rowIndexer(versions, record, glossary);
  const done: IndexedRow[] = [];
  for (const row of rows) {
    done.push(indexed(row));
    await pause();
  }
  return whole(done);
}

/** The rows of a text, and how each is worked out; in their order, since they are numbered. */
function rowIndexer({ nl, en, versions }: Versions, record: TextRecord, glossary: Glossary) {
  const side = en?.side ?? "en";
  const aligns = record.filter((event): event is AlignEvent => event.kind === "align");
  const revisions = record.filter((event): event is RevisionEvent => event.kind === "revision");
  const reviews = record.filter(
    (event): event is ReviewEvent => event.kind === "review" && event.side === side,
  );
  const bindings = record.filter((event): event is BindingEvent => event.kind === "binding");
  const explained = explainedParagraphs(record, side);
  const { rows, paired } = rowPairer({ nl, en }, aligns, revisions);
  let number = 0;
  const indexed = (row: Row): IndexedRow => {
    const aligned = paired(row);
    const bound = bindRow(readParagraphs(aligned.nl), readParagraphs(aligned.en), aligned.beads, glossary);
    const named = applyBindings(
      bound.nl,
      bound.en,
      aligned.beads,
      bindings.filter(({ term }) => glossary.terms.has(term)),
    );
    const counts = isCounted(aligned.nl[0] ?? aligned.en[0]);
    if (counts) number += 1;
    return {
      id: row.nl[0] ?? `en-${row.en[0]}`,
      ...(counts ? { number } : {}),
      state: stateOf(aligned, reviews),
      keys: aligned.source.keys,
      nl: named,
      en: markNamedEnglish(named, bound.en, glossary.terms),
      beads: aligned.beads,
      toConfirm: aligned.toConfirm,
      explained:
        row.nl.some((id) => explained.has(paragraphKey("nl", id))) ||
        row.en.some((id) => explained.has(paragraphKey("en", id))),
    };
  };
  const last = revisions.at(-1);
  const whole = (rows: readonly IndexedRow[]): IndexedText => {
    return { nl, ...(en ? { en } : {}), rows, versions, ...(last ? { lastChange: last.id } : {}) };
  };
  return { rows, indexed, whole };
}

function stateOf({ nl, en, source }: PairedRow, reviews: readonly ReviewEvent[]): IndexedRow["state"] {
  if (en.length === 0) return "untranslated";
  if (nl.length === 0) return source.isDetached ? "missing" : "added";
  if (source.isDetached && !source.isWhole) return "differs";
  return reviewState(pins(nl), pins(en), reviews, source.keys);
}

/** Headings and captions carry no number: the numbers count what is read as running text. */
function isCounted(paragraph: StoredParagraph | undefined): boolean {
  return paragraph?.kind !== "heading" && paragraph?.kind !== "caption";
}

function pins(paragraphs: readonly StoredParagraph[]): Pins {
  return Object.fromEntries(paragraphs.map(({ id, hash }) => [id, hash]));
}

/** Paragraphs with their sentences read as inline Markdown; terms are not looked for yet. */
export function readParagraphs(paragraphs: readonly StoredParagraph[]): IndexedParagraph[] {
  return paragraphs.map((paragraph) => ({
    paragraph,
    sentences: paragraph.sentences.map((sentence) => {
      const inline = parseInline(sentence);
      return { inline, plain: inline.map(({ text }) => text).join(""), matches: [] };
    }),
  }));
}
