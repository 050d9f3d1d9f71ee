/** The sentences of one bead, and how sure it is, 0 to 1. */
export interface AlignedSentences {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly confidence?: number;
}

/**
 * A translation memory, TMX 1.4b (LISA 2005): a unit for each bead, its sentences joined by a space; a bead of one
 * side has one variant. The confidence stands in a property `x-confidence`.
 */
export function serializeTmx(beads: readonly AlignedSentences[]): string {
  const header = [
    `creationtool="Tweeluik" creationtoolversion="${VERSION}" segtype="sentence"`,
    'o-tmf="ladder" adminlang="en" srclang="nl" datatype="plaintext"',
  ].join(" ");
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<!DOCTYPE tmx SYSTEM "tmx14.dtd">`,
    `<tmx version="1.4">`,
    `<header ${header}/>`,
    "<body>",
    ...beads.map(unit),
    "</body>",
    "</tmx>",
    "",
  ].join("\n");
}

/** Of the layout of these files, not of the program. */
const VERSION = "1";

function unit({ nl, en, confidence }: AlignedSentences): string {
  const sure = confidence === undefined ? "" : `<prop type="x-confidence">${confidence.toFixed(2)}</prop>`;
  return `<tu>${sure}${variant("nl", nl)}${variant("en", en)}</tu>`;
}

function variant(language: "nl" | "en", sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  return `<tuv xml:lang="${language}"><seg>${escaped(sentences.join(" "))}</seg></tuv>`;
}

/** What XML 1.0 has no place for is left out; the rest of what it reads otherwise is written as references. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
