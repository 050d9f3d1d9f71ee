import type { Block } from "./block.ts";

/** What was taken from the blocks, and the blocks without it. */
export interface Sourced {
  readonly sourceLine?: string;
  readonly blocks: readonly Block[];
}

const LONGEST = 400;
const MOST_LINES = 3;
const WORK =
  "(?:artikel|stuk|interview|opiniestuk|opinieartikel|essay|verhaal|bericht|reportage|column|tekst|analyse|vertaling|bijdrage)";
const PIECE = "(?:article|piece|essay|interview|story|text|op-ed|column|analysis|translation|report|post)";
const OPENINGS = [
  `(?:dit|deze|bovenstaand) ?${WORK} (?:\\p{L}+ ){0,4}?(?:verscheen|verschenen|gepubliceerd|stond|geschreven|overgenomen|vertaald)`,
  "(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd)",
  "(?:nederlandse |engelse )?vertaling ?:",
  "vertaald (?:door|uit)",
  "(?:oorspronkelijke )?bron(?:nen)? ?:",
  "overgenomen (?:van|uit)",
  `(?:this|the) ${PIECE} (?:\\p{L}+ ){0,3}?(?:appeared|published|ran|written|translated|republished)`,
  "(?:first|originally|previously) (?:published|appeared)",
  "(?:english |dutch )?translation ?:",
  "translated (?:by|from)",
  "(?:original )?sources? ?:",
  "republished from",
  "© ?(?:\\d{4}|copyright)",
  "copyright\\P{L}",
  "alle rechten voorbehouden",
  "all rights reserved",
];
const SOURCE_LINE = new RegExp(`^[(\\[*_]*(?:${OPENINGS.join("|")})`, "iu");

/** Takes the last lines of a text off where they say where it comes from; a text is never nothing but those. */
export function takeSourceLine(blocks: readonly Block[]): Sourced {
  let from = blocks.length;
  while (from > 1 && blocks.length - from < MOST_LINES && isSourceLine(blocks[from - 1])) from--;
  if (from === blocks.length) return { blocks };
  const sourceLine = blocks
    .slice(from)
    .map(({ text }) => text)
    .join(" ");
  return { sourceLine, blocks: blocks.slice(0, from) };
}

function isSourceLine(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== undefined || block.text.length > LONGEST) return false;
  return SOURCE_LINE.test(block.text);
}
