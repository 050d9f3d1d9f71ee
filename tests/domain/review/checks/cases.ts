import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Edit, SLUGS, type Wording, wordingsOf } from "./bundled.ts";

/**
 * A case of a check, on the prose of the bundled library: one line of `tests/fixtures/checks/<check>.txt`.
 *
 *     + twee-jaar p4 | 18,500 → 18,600        the check must speak up
 *     - twee-jaar p4 | 10,000 → ten thousand  the check must stay silent
 *     - twee-jaar p4                          … on the text as it is
 *
 * `twee-jaar` is the beginning of a slug; `→` replaces the first such words of the English paragraph, `nl:` before
 * them of the Dutch; several edits are parted by ` | `. They are made on the newest wording in the history that holds
 * those words, so that a case outlives the next mend of its paragraph. `\s` stands for a sentence boundary that the edit makes or
 * removes, `\u200b` for a character by its number; `as:heading 3` makes the English another kind of paragraph.
 * A mend must restore the words that the edit replaced, or be the ones after `mend:`.
 */
export interface Case {
  readonly line: string;
  readonly isTrue: boolean;
  readonly slug: string;
  readonly paragraph: string;
  readonly edits: readonly Edit[];
  /** What makes the paragraph the wording that was edited. */
  readonly unedited: readonly Edit[];
  readonly mend: string | undefined;
}

const FOLDER = join(import.meta.dirname, "../../../fixtures/checks");

export function casesOf(check: string): Case[] {
  return readFileSync(join(FOLDER, `${check}.txt`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map(parse);
}

function parse(line: string): Case {
  const [head = "", ...edits] = line.slice(2).split(" | ");
  const [text = "", paragraph = ""] = head.trim().split(" ");
  const slug = SLUGS.find((each) => each.startsWith(text));
  if (!slug || !/^[+-] /.test(line)) throw new Error(`no case: ${line}`);
  const kind = edits.find((each) => each.startsWith("as:"))?.slice(3);
  const mend = edits.find((each) => each.startsWith("mend:"))?.slice("mend:".length);
  const wordings = edits.filter((each) => !/^(?:as|mend):/.test(each));
  const made = editsOf(slug, paragraph, wordings.map(replacementOf));
  if (!made) throw new Error(`no wording of ${paragraph} holds these words: ${line}`);
  const { edits: own, unedited } = made;
  const all = kind === undefined ? own : [...own, { side: "en" as const, paragraph, kind: kindOf(kind) }];
  return {
    line,
    isTrue: line.startsWith("+"),
    slug,
    paragraph,
    edits: all,
    unedited,
    mend: mend && unescaped(mend),
  };
}

function kindOf(written: string): NonNullable<Edit["kind"]> {
  const [kind, number] = written.split(" ");
  if (kind === "heading") return { kind, level: number === "3" ? 3 : 2 };
  if (kind === "item") return { kind, ...(number ? { ordinal: Number(number) } : {}) };
  if (kind === "quote" || kind === "caption" || kind === "paragraph") return { kind };
  throw new Error(`no kind of paragraph: ${written}`);
}

interface Replacement {
  readonly side: "nl" | "en";
  readonly from: string;
  readonly to: string;
}

function replacementOf(written: string): Replacement {
  const side = written.startsWith("nl:") ? "nl" : "en";
  const [from = "", to = ""] = written
    .replace(/^nl:/, "")
    .split("→")
    .map((part) => unescaped(part.replace(/^ | $/g, "")));
  return { side, from, to };
}

/** Both sides of the paragraph as they were when they held all these words last, and with those replaced. */
function editsOf(
  slug: string,
  paragraph: string,
  replacements: readonly Replacement[],
): { edits: Edit[]; unedited: Edit[] } | undefined {
  if (replacements.length === 0) return { edits: [], unedited: [] };
  const wording = wordingsOf(slug, paragraph).find((each) =>
    replacements.every(({ side, from }) => each[side].join("\n").includes(from)),
  );
  if (!wording) return undefined;
  const made = (changes: readonly Replacement[]) =>
    (["nl", "en"] as const).map((side) => ({ side, paragraph, sentences: edited(wording, side, changes) }));
  return { edits: made(replacements), unedited: made([]) };
}

function edited(wording: Wording, side: "nl" | "en", replacements: readonly Replacement[]): string[] {
  const text = replacements
    .filter((each) => each.side === side)
    .reduce((before, { from, to }) => before.replace(from, () => to), wording[side].join("\n"));
  return text.split("\n").filter((sentence) => sentence !== "");
}

function unescaped(text: string): string {
  return text
    .replaceAll("\\s", "\n")
    .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
