import { InputError, type Place } from "../../domain/errors/error.ts";
import type { BeadToken, ParagraphKind, TranslatedParagraph } from "../../domain/text/model.ts";
import { isSourceKey } from "../../domain/text/source-key.ts";
import { excerpt } from "../excerpt.ts";
import { nearest } from "../nearest.ts";
import type { AttributeLine, Value } from "./attribute-line.ts";
import { parseBeadToken, serializeBeads } from "./beads.ts";
import { isId } from "./ids.ts";

/** In the order in which they are written. */
export const TRANSLATION_ATTRIBUTES = ["of", "beads", "source", "words", "kind"] as const;
export const ORIGINAL_ATTRIBUTES = ["kind"] as const;

export type Ties = Pick<TranslatedParagraph, "of" | "beads" | "source" | "words">;

/** @throws InputError `attribute-unknown`, with the attribute that may be meant */
export function refuseUnknown(line: AttributeLine, known: readonly string[], file: string): void {
  for (const [attribute, value] of line.values) {
    if (known.includes(attribute)) continue;
    const column = value.column - attribute.length - 2;
    const meant = nearest(attribute, known);
    throw new InputError(
      "attribute-unknown",
      { file, line: line.line, column, paragraph: line.id.text },
      {
        value: excerpt(attribute),
        known: known.join(", "),
        ...(meant === undefined ? {} : { suggestion: meant }),
      },
    );
  }
}

/** @throws InputError `attribute-invalid`: only captions name their kind, the others show it */
export function isCaption(line: AttributeLine, file: string): boolean {
  const kind = line.values.get("kind");
  if (kind === undefined) return false;
  if (kind.text === "caption") return true;
  throw invalid(wordsOf(kind)[0] ?? kind, "kind", "caption", placed(line, file));
}

/** What ties a translated paragraph to the Dutch. `beads=""` says what no `beads` says: all 1-1. */
export function parseTies(line: AttributeLine, file: string): Ties {
  const place = placed(line, file);
  const [of, beads, source, words] = TRANSLATION_ATTRIBUTES.map((name) => line.values.get(name));
  const tokens = beads === undefined ? [] : parseBeads(beads, place);
  return {
    ...(of === undefined ? {} : { of: parseOf(of, place) }),
    ...(tokens.length === 0 ? {} : { beads: tokens }),
    ...parseKeys(source, words, place),
  };
}

export function serializeAttributes(id: string, kind: ParagraphKind, ties: Ties = {}): string {
  const values = [
    ["of", ties.of?.join(" ")],
    ["beads", ties.beads === undefined || ties.beads.length === 0 ? undefined : serializeBeads(ties.beads)],
    ["source", ties.source?.join(" ")],
    ["words", ties.words?.map((counts) => counts.join(" ")).join(" / ")],
    ["kind", kind === "caption" ? kind : undefined],
  ];
  const written = values.filter(([, value]) => value !== undefined);
  return `{#${id}${written.map(([name, value]) => ` ${name}="${value}"`).join("")}}`;
}

/** The words of a value, each with its column. */
export function wordsOf(value: Value): Value[] {
  return [...value.text.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    column: value.column + word.index,
  }));
}

type Placed = (column: number) => Place;

function placed(line: AttributeLine, file: string): Placed {
  return (column) => ({ file, line: line.line, column, paragraph: line.id.text });
}

function invalid(found: Value, attribute: string, expected: string, place: Placed): InputError {
  return new InputError("attribute-invalid", place(found.column), {
    attribute,
    value: excerpt(found.text),
    expected,
  });
}

function parseOf(value: Value, place: Placed): string[] {
  const seen = new Set<string>();
  for (const id of wordsOf(value)) {
    if (!isId(id.text)) throw invalid(id, "of", "p4 p5", place);
    if (seen.has(id.text)) throw new InputError("of-duplicate", place(id.column), { value: id.text });
    seen.add(id.text);
  }
  return [...seen];
}

function parseBeads(value: Value, place: Placed): BeadToken[] {
  return wordsOf(value).map((word) => {
    const token = parseBeadToken(word.text);
    if (token !== undefined) return token;
    throw new InputError("beads-invalid", place(word.column), { value: excerpt(word.text) });
  });
}

const A_KEY = `1-${"0123456789ab".repeat(2)}`;

/** `words` says for each key in `source` how its sentences are cut; without keys it says nothing. */
function parseKeys(source: Value | undefined, words: Value | undefined, place: Placed): Ties {
  if (source === undefined) {
    if (words !== undefined) throw invalid(words, "words", `source="${A_KEY}"`, place);
    return {};
  }
  const keys = parseSource(source, place);
  if (words === undefined) return { source: keys };
  const counts = parseWords(words, place);
  if (counts.length === keys.length) return { source: keys, words: counts };
  throw invalid(words, "words", keys.map(() => "12 7").join(" / "), place);
}

function parseSource(value: Value, place: Placed): string[] {
  const keys = wordsOf(value);
  const odd = keys.find(({ text }) => !isSourceKey(text));
  if (odd !== undefined || keys.length === 0) throw invalid(odd ?? value, "source", A_KEY, place);
  return keys.map(({ text }) => text);
}

/** Numbers of words, with `/` between those of one Dutch paragraph and the next. */
function parseWords(value: Value, place: Placed): number[][] {
  const counts: number[][] = [[]];
  for (const word of wordsOf(value)) {
    if (word.text === "/") counts.push([]);
    else if (/^[1-9]\d{0,5}$/.test(word.text)) counts.at(-1)?.push(Number(word.text));
    else throw invalid(word, "words", "12 7", place);
  }
  if (counts.every(({ length }) => length > 0)) return counts;
  throw invalid(value, "words", "12 7", place);
}
