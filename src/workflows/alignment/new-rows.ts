import { beadsOf, tokensOf } from "../../domain/alignment/beads.ts";
import type { DraftBead, SentenceKey } from "../../domain/alignment/edit/draft.ts";
import { rowsOf } from "../../domain/alignment/rows.ts";
import type { Language, Row } from "../../domain/text/model.ts";
import type { StoredParagraph } from "../../store/model.ts";
import { byId } from "../reading/pair-rows.ts";
import type { AlignmentRow } from "./alignment-rows.ts";
import { sentenceKeys } from "./division.ts";

/** A touched row as it is now to be, with its beads in its own numbers. */
export interface NewRow {
  readonly row: Row;
  readonly nl: readonly StoredParagraph[];
  readonly en: readonly StoredParagraph[];
  readonly tokens: ReturnType<typeof tokensOf>;
  /** Of each bead, in reading order. */
  readonly sure: readonly number[];
  readonly locked: boolean;
}

/** The rows that the touched paragraphs now stand in. */
export function newRows(
  versions: Readonly<Record<Language, readonly StoredParagraph[]>>,
  touched: readonly AlignmentRow[],
  beads: readonly DraftBead[],
): NewRow[] {
  const ids = { nl: new Set(touched.flatMap(({ nl }) => nl)), en: new Set(touched.flatMap(({ en }) => en)) };
  const paragraphs = { nl: byId(versions.nl), en: byId(versions.en) };
  const home = new Map<SentenceKey, DraftBead>();
  for (const bead of beads) {
    for (const key of bead.nl) home.set(`nl ${key}`, bead);
    for (const key of bead.en) home.set(`en ${key}`, bead);
  }
  return rowsOf(versions.nl, versions.en)
    .filter((row) => row.nl.some((id) => ids.nl.has(id)) || row.en.some((id) => ids.en.has(id)))
    .map((row) => {
      const nl = row.nl.flatMap((id) => paragraphs.nl.get(id) ?? []);
      const en = row.en.flatMap((id) => paragraphs.en.get(id) ?? []);
      const keys = { nl: nl.flatMap(sentenceKeys), en: en.flatMap(sentenceKeys) };
      const own = [
        ...new Set([
          ...keys.nl.flatMap((key) => home.get(`nl ${key}`) ?? []),
          ...keys.en.flatMap((key) => home.get(`en ${key}`) ?? []),
        ]),
      ];
      const numbered = own.map((bead) => ({ nl: numbers(bead.nl, keys.nl), en: numbers(bead.en, keys.en) }));
      const tokens = tokensOf(numbered);
      const ordered = beadsOf(tokens, keys.nl.length, keys.en.length) ?? [];
      const sure = ordered.map(({ nl: [d], en: [e] }) => {
        const bead = d === undefined ? home.get(`en ${keys.en[e ?? -1]}`) : home.get(`nl ${keys.nl[d]}`);
        return bead?.sure ?? 0;
      });
      return { row, nl, en, tokens, sure, locked: own.some(({ locked }) => locked) };
    });
}

function numbers(keys: readonly SentenceKey[], all: readonly SentenceKey[]): number[] {
  return keys.map((key) => all.indexOf(key)).sort((a, b) => a - b);
}
