import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Pair } from "../../../src/domain/review/checks/pair.ts";
import { revisionHash } from "../../../src/domain/text/hash.ts";
import type { StoredVersion } from "../../../src/store/model.ts";
import { pairOfRow } from "../../../src/workflows/checks/pairs.ts";
import type { Glossary } from "../../../src/workflows/reading/glossary.ts";
import { indexText } from "../../../src/workflows/reading/index-text.ts";
import type { TextRecord } from "../../../src/workflows/reading/indexed.ts";

/**
 * The pairs of every document below a folder: `src.txt` and `tgt.txt`, one sentence a line, and `gold.tsv`, a ladder
 * of sentence numbers from 0 (a tab between Dutch and English, commas within). Each rung is a row of its own.
 */
export function pairsInFolder(folder: string, glossary: Glossary): Pair[] {
  if (existsSync(join(folder, "gold.tsv"))) return pairsOfDocument(folder, glossary);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => pairsInFolder(join(folder, name), glossary));
}

function pairsOfDocument(folder: string, glossary: Glossary): Pair[] {
  const lines = (name: string) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .map((line) => line.trim());
  const [nl, en] = ["src.txt", "tgt.txt"].map((name) => lines(name).filter((line) => line !== ""));
  const rungs = lines("gold.tsv")
    .filter((line) => line !== "")
    .map((line) => line.split("\t").map((side) => side.split(",").filter(Boolean).map(Number)));
  const slug = basename(folder);
  const version = (side: "nl" | "en", at: 0 | 1, from: readonly string[]): StoredVersion => ({
    text: slug,
    side,
    front: { title: slug },
    structure: "",
    baseStructure: null,
    paragraphs: rungs.flatMap((rung, number) => {
      const sentences = (rung[at] ?? []).flatMap((place) => from[place] ?? []).map(escapeMarks);
      if (sentences.length === 0) return [];
      const own = rung[0]?.length ? {} : { of: [] };
      return [
        {
          id: `p${number + 1}`,
          kind: "paragraph" as const,
          sentences,
          hash: revisionHash(sentences),
          base: null,
          ...own,
        },
      ];
    }),
  });
  const [dutch, english] = [version("nl", 0, nl ?? []), version("en", 1, en ?? [])];
  const rows = indexText(
    { nl: dutch, en: english, versions: 1 },
    rungsAsBeads(slug, dutch, english),
    glossary,
  ).rows;
  return rows.map((row) => pairOfRow(slug, row, { notes: [], bindings: [] }));
}

/** The lines are plain text, not Markdown. */
function escapeMarks(line: string): string {
  return line.replace(/[\\*_[\]&]/g, "\\$&");
}

/** Each rung is one bead, however many sentences it has. */
function rungsAsBeads(text: string, nl: StoredVersion, en: StoredVersion): TextRecord {
  const others = new Map(en.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return nl.paragraphs.flatMap(({ id, hash, sentences }) => {
    const other = others.get(id);
    if (!other) return [];
    const beads = `${sentences.length}-${other.sentences.length}`;
    const pins = { nl: { [id]: hash }, en: { [id]: other.hash } };
    return [{ kind: "align" as const, id, at: "", by: "", text, side: "en", beads, ...pins }];
  });
}
