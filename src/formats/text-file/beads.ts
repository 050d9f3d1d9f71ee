import type { BeadToken } from "../../domain/text/model.ts";

const COUNT = /^(0|[1-9]\d{0,3})-(0|[1-9]\d{0,3})$/;
const NAMED = /^([1-9]\d{0,3}(?:,[1-9]\d{0,3})*):([1-9]\d{0,3}(?:,[1-9]\d{0,3})*)$/;

/**
 * One word of a `beads` attribute: `2-1` (two Dutch sentences, one English one) or `1,3:2` (these Dutch sentences of
 * the row, this English one). Undefined for anything else, `0-0` and a sentence named twice among them.
 */
export function parseBeadToken(word: string): BeadToken | undefined {
  const count = COUNT.exec(word);
  if (count !== null) {
    const [nl, en] = [Number(count[1]), Number(count[2])];
    return nl + en === 0 ? undefined : { type: "count", nl, en };
  }
  const named = NAMED.exec(word);
  if (named === null) return undefined;
  const [nl, en] = [numbersOf(named[1] ?? ""), numbersOf(named[2] ?? "")];
  return isSet(nl) && isSet(en) ? { type: "named", nl, en } : undefined;
}

/** The text of a `beads` attribute or of an event of the history; undefined where a word of it is no token. */
export function parseBeads(text: string): BeadToken[] | undefined {
  const words = text.split(" ").filter((word) => word !== "");
  const tokens = words.flatMap((word) => parseBeadToken(word) ?? []);
  return tokens.length === words.length ? tokens : undefined;
}

/** The inverse of `parseBeads`, also for the history. */
export function serializeBeads(tokens: readonly BeadToken[]): string {
  return tokens.map(serializeToken).join(" ");
}

function serializeToken(token: BeadToken): string {
  return token.type === "count" ? `${token.nl}-${token.en}` : `${token.nl.join(",")}:${token.en.join(",")}`;
}

function numbersOf(list: string): number[] {
  return list.split(",").map(Number);
}

function isSet(numbers: readonly number[]): boolean {
  return new Set(numbers).size === numbers.length;
}
