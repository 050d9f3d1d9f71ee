import type { BlockSource, Pair } from "../../../src/domain/review/checks/pair.ts";
import { sentencesOf } from "../../../src/domain/review/checks/pair.ts";
import { revisionHash } from "../../../src/domain/text/hash.ts";
import type { Bead } from "../../../src/domain/text/model.ts";
import { pairOfRow } from "../../../src/workflows/checks/pairs.ts";
import { bindRow } from "../../../src/workflows/reading/bind-row.ts";
import type { Glossary } from "../../../src/workflows/reading/glossary.ts";
import type { IndexedParagraph } from "../../../src/workflows/reading/indexed.ts";

/** A pair anew, with other English sentences in its one English paragraph; `beads` are those that then hold. */
export function rewritten(
  pair: Pair,
  en: readonly string[],
  beads: readonly Bead[],
  glossary: Glossary,
): Pair {
  const [nl, english] = [
    pair.nl.map(indexed),
    pair.en.slice(0, 1).map((block) => indexed({ ...block, sentences: en.map((text) => ({ text })) })),
  ];
  const bound = bindRow(nl, english, beads, glossary);
  const row = {
    id: pair.row,
    state: "draft" as const,
    beads,
    toConfirm: beads.map(() => false),
    explained: false,
    keys: {},
  };
  return pairOfRow(pair.text, { ...row, nl: bound.nl, en: bound.en }, { notes: [], bindings: [] });
}

/** The beads of a pair by numbers, as its groups have them. */
export function beadsOf(pair: Pair): Bead[] {
  const [nl, en] = [sentencesOf(pair.nl), sentencesOf(pair.en)];
  return pair.groups.map((group) => ({
    nl: group.nl.map((sentence) => nl.indexOf(sentence)),
    en: group.en.map((sentence) => en.indexOf(sentence)),
  }));
}

/** The beads after an English sentence is gone, or another was put behind it. */
export function shifted(beads: readonly Bead[], at: number, by: -1 | 1): Bead[] {
  const moved = beads.map(({ nl, en }) => ({
    nl,
    en: en.flatMap((place) => (by === -1 && place === at ? [] : [place > at ? place + by : place])),
  }));
  return by === 1 ? [...moved, { nl: [], en: [at + 1] }] : moved;
}

function indexed(block: BlockSource): IndexedParagraph {
  const sentences = block.sentences.map(({ text }) => text);
  return {
    paragraph: { id: block.id, kind: block.kind, sentences, hash: revisionHash(sentences), base: null },
    sentences: sentences.map((plain) => ({ inline: [{ text: plain }], plain, matches: [] })),
  };
}
