import { carryBeads } from "../../domain/alignment/carry.ts";
import { alignByLength } from "../../domain/alignment/gale-church.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { StoredParagraph } from "../../store/model.ts";
import { bindRow } from "../reading/bind-row.ts";
import type { Glossary } from "../reading/glossary.ts";
import { readParagraphs } from "../reading/index-text.ts";
import type { IndexedRow } from "../reading/indexed.ts";
import type { TermChange } from "../view/review.ts";
import { isEmptyPlace } from "./empty-place.ts";

/** A row as it would be with other English wordings: beads carried over, terms found and bound anew. */
export function proposedRow(
  row: IndexedRow,
  wordings: ReadonlyMap<string, readonly string[]>,
  glossary: Glossary,
): IndexedRow {
  const nl = row.nl.map(({ paragraph }) => paragraph);
  const en = row.en.map(({ paragraph }) => {
    const sentences = wordings.get(paragraph.id);
    return sentences ? { ...paragraph, sentences, hash: revisionHash(sentences) } : paragraph;
  });
  const dutch = nl.flatMap(({ sentences }) => sentences);
  if (row.en.every(({ paragraph }) => isEmptyPlace(paragraph))) return firstRow(row, nl, en, glossary);
  const { beads, toConfirm } = carryBeads({
    oldNl: dutch,
    oldEn: row.en.flatMap(({ paragraph }) => paragraph.sentences),
    newNl: dutch,
    newEn: en.flatMap(({ sentences }) => sentences),
    beads: row.beads,
  });
  const bound = bindRow(readParagraphs(nl), readParagraphs(en), beads, glossary);
  return { ...row, ...bound, beads, toConfirm };
}

/** A row that has no English yet: its beads are by length. */
function firstRow(
  row: IndexedRow,
  nl: readonly StoredParagraph[],
  en: readonly StoredParagraph[],
  glossary: Glossary,
): IndexedRow {
  const lengths = (paragraphs: readonly StoredParagraph[]) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ length }) => length));
  const beads = alignByLength(lengths(nl), lengths(en));
  const bound = bindRow(readParagraphs(nl), readParagraphs(en), beads, glossary);
  return { ...row, ...bound, beads, toConfirm: beads.map(() => true) };
}

/** Terms of the Dutch that a known form renders in the one and not in the other. */
export function termChanges(before: IndexedRow, after: IndexedRow, glossary: Glossary) {
  const [had, has] = [renderedIn(before), renderedIn(after)];
  const named = (id: string): TermChange => {
    const term = glossary.terms.get(id);
    return { id, lemma: term?.nl.lemma ?? id, form: has.get(id)?.form ?? had.get(id)?.form ?? "" };
  };
  const count = (counts: typeof had, id: string) => counts.get(id)?.count ?? 0;
  const ids = [...new Set([...had.keys(), ...has.keys()])].sort();
  return {
    gained: ids.filter((id) => count(has, id) > count(had, id)).map(named),
    lost: ids.filter((id) => count(has, id) < count(had, id)).map(named),
  };
}

function renderedIn({ nl }: IndexedRow): Map<string, { count: number; form: string }> {
  const found = new Map<string, { count: number; form: string }>();
  for (const { sentences } of nl) {
    for (const { term, rendering } of sentences.flatMap(({ matches }) => matches)) {
      if (!rendering || rendering.deprecated) continue;
      found.set(term, { count: (found.get(term)?.count ?? 0) + 1, form: rendering.surface });
    }
  }
  return found;
}
