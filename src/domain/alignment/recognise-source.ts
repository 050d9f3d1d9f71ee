import type { KeyedParagraph } from "../text/detached.ts";
import { sourceKey, withoutCounter } from "../text/source-key.ts";
import { countSourceWords, cutAtWords } from "../text/source-words.ts";
import type { RecognisedParagraph } from "./recognised-paragraph.ts";
import { pairGaps } from "./source-gaps.ts";

/**
 * Finds the paragraphs that were translated in a copy of the source. Where the copy divides its paragraphs otherwise,
 * they are joined or cut, if only what comes out is what was translated. What is left between two that were found is
 * taken for the paragraphs missing there, in order and by length.
 *
 * @param copy its paragraphs, plain text
 * @param known the paragraphs that were translated, in their order
 */
export function recogniseSource(
  copy: readonly string[],
  known: readonly KeyedParagraph[],
): RecognisedParagraph[] {
  const open = new OpenParagraphs(known);
  const exact = copy.map((text, given) => found(text, given, open.take(text)));
  return pairGaps(divideAnew(exact, open), known);
}

/** How much of what was translated a copy has, in words: 0 to 1. */
export function shareFound(found: readonly RecognisedParagraph[], known: readonly KeyedParagraph[]): number {
  const weigh = ({ words }: KeyedParagraph) => Math.max(1, total(words));
  const all = known.reduce((sum, paragraph) => sum + weigh(paragraph), 0);
  const there = found.reduce((sum, { of, matches }) => sum + (of && matches ? weigh(of) : 0), 0);
  return all === 0 ? 0 : there / all;
}

/** The paragraphs that nobody has found yet. */
class OpenParagraphs {
  readonly #byKey: Map<string, KeyedParagraph[]>;

  constructor(known: readonly KeyedParagraph[]) {
    this.#byKey = Map.groupBy(known, ({ key }) => withoutCounter(key));
  }

  take(text: string): KeyedParagraph | undefined {
    return this.#byKey.get(sourceKey(text))?.shift();
  }

  /** A piece of a text of exactly so many words as an open paragraph has, where it is that paragraph. */
  takeEdge(text: string, edge: "start" | "end"): { piece: string; rest: string; of: KeyedParagraph } | null {
    const words = countSourceWords(text);
    for (const [key, [paragraph]] of this.#byKey) {
      const own = total(paragraph?.words ?? []);
      if (own === 0 || own >= words) continue;
      const cut = cutAtWords(text, edge === "start" ? [own, words - own] : [words - own, own]);
      const [piece = "", rest = ""] = edge === "start" ? (cut ?? []) : (cut ?? []).toReversed();
      const of = sourceKey(piece) === key ? this.take(piece) : undefined;
      if (of) return { piece, rest, of };
    }
    return null;
  }
}

function found(
  text: string,
  given: number,
  of: KeyedParagraph | undefined,
  whole = true,
): RecognisedParagraph {
  return { text, given, whole, matches: of !== undefined, ...(of ? { of } : {}) };
}

/** More paragraphs than this are never one that a copy has torn apart. */
const MOST_JOINED = 40;

function divideAnew(paragraphs: readonly RecognisedParagraph[], open: OpenParagraphs): RecognisedParagraph[] {
  const divided: RecognisedParagraph[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const own = paragraphs[at] as RecognisedParagraph;
    const joined = own.of ? null : joinFrom(paragraphs, at, open);
    divided.push(...(joined ? [joined.paragraph] : own.of ? [own] : cutUp(own, open)));
    at += joined?.count ?? 1;
  }
  return divided;
}

/** The fewest paragraphs from here on that together are one that was translated. */
function joinFrom(
  paragraphs: readonly RecognisedParagraph[],
  from: number,
  open: OpenParagraphs,
): { paragraph: RecognisedParagraph; count: number } | null {
  let text = paragraphs[from]?.text ?? "";
  for (let count = 2; count <= MOST_JOINED; count++) {
    const next = paragraphs[from + count - 1];
    if (!next || next.of) return null;
    text = `${text} ${next.text}`;
    const of = open.take(text);
    if (of) return { paragraph: found(text, paragraphs[from]?.given ?? 0, of, false), count };
  }
  return null;
}

/** The translated paragraphs that one of the copy begins or ends with, and what is left of it. */
function cutUp(paragraph: RecognisedParagraph, open: OpenParagraphs): RecognisedParagraph[] {
  const { text, given } = paragraph;
  for (const edge of ["start", "end"] as const) {
    const cut = open.takeEdge(text, edge);
    if (!cut) continue;
    const piece = found(cut.piece, given, cut.of, false);
    const rest = found(cut.rest, given, open.take(cut.rest), false);
    const others = rest.of ? [rest] : cutUp(rest, open);
    return edge === "start" ? [piece, ...others] : [...others, piece];
  }
  return [paragraph];
}

function total(words: readonly number[]): number {
  return words.reduce((sum, count) => sum + count, 0);
}
