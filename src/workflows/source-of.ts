import { recogniseSource, shareFound } from "../domain/alignment/recognise-source.ts";
import type { RecognisedParagraph } from "../domain/alignment/recognised-paragraph.ts";
import { type KeyedParagraph, keyedParagraphs } from "../domain/text/detached.ts";
import type { Paragraph } from "../domain/text/model.ts";
import { splitSentences } from "../domain/text/sentences.ts";
import { countSourceWords, cutAtWords } from "../domain/text/source-words.ts";
import { escapeInline, plainText } from "../formats/inline.ts";
import type { Pasted } from "../formats/pasted.ts";
import { freeId } from "../formats/text-file/ids.ts";
import type { WaitingText } from "./waiting-texts.ts";

/** What a pasted article turned out to be the source of. */
export interface SourceOf {
  readonly text: WaitingText;
  /** The Dutch with the translation's ids and sentence boundaries. */
  readonly original: readonly Paragraph[];
  readonly known: number;
  readonly matching: number;
  /** Paragraphs that stand in the place of one that was translated and say something else. */
  readonly differing: readonly Beginning[];
  /** English paragraphs whose Dutch is not in the article. */
  readonly missing: readonly Beginning[];
  /** Paragraphs of which the translation knows nothing. */
  readonly unknown: readonly Beginning[];
}

/** A paragraph by its id and its first sentence, plain text. */
interface Beginning {
  readonly id: string;
  readonly opening: string;
}

/** Below this share of its words an article is not taken for the source: a common heading proves nothing. */
const LEAST_SHARE = 1 / 3;

/** An article this many times longer or shorter than the source is not looked at. */
const MOST_UNEQUAL = 4;

/** The translation that an article is the source of, or null where it is of none. */
export function sourceOf(pasted: Pasted, waiting: readonly WaitingText[]): SourceOf | null {
  const copy = pasted.paragraphs.map(({ sentences }) => sentences.join(" "));
  const words = copy.reduce((sum, text) => sum + countSourceWords(text), 0);
  const candidates = waiting.flatMap((text) => {
    const known = keyedParagraphs(text.paragraphs);
    if (!isOfItsSize(words, known)) return [];
    const recognised = recogniseSource(copy, known);
    return { text, known, recognised, share: shareFound(recognised, known) };
  });
  const best = candidates.sort((a, b) => b.share - a.share)[0];
  if (!best || best.share < LEAST_SHARE) return null;
  return asSource(best.text, best.known, best.recognised, pasted);
}

function isOfItsSize(words: number, known: readonly KeyedParagraph[]): boolean {
  const own = known.flatMap((paragraph) => paragraph.words).reduce((sum, count) => sum + count, 0);
  return own === 0 || (words <= own * MOST_UNEQUAL && own <= words * MOST_UNEQUAL);
}

function asSource(
  text: WaitingText,
  known: readonly KeyedParagraph[],
  recognised: readonly RecognisedParagraph[],
  pasted: Pasted,
): SourceOf {
  const english = new Map(
    text.paragraphs.flatMap((own) => (own.of ?? [own.id]).map((id) => [id, own] as const)),
  );
  const taken = [...known.map(({ id }) => id), ...text.paragraphs.map(({ id }) => id)];
  const paragraphs = recognised.map((own) => {
    const id = own.of?.id ?? freeId("p", taken);
    taken.push(id);
    const frame = own.matches ? frameOf(english.get(id)) : frameOf(pasted.paragraphs[own.given]);
    return { own, paragraph: { id, ...frame, sentences: sentencesOf(own, pasted).map(escapeInline) } };
  });
  const pick = (isPicked: (own: RecognisedParagraph) => boolean) =>
    paragraphs.flatMap(({ own, paragraph }) => (isPicked(own) ? paragraph : []));
  const begin = (those: readonly Paragraph[]) =>
    those.map(({ id, sentences }): Beginning => ({ id, opening: plainText(sentences[0] ?? "") }));
  const present = new Set(paragraphs.map(({ paragraph }) => paragraph.id));
  return {
    text,
    original: pick(() => true),
    known: known.length,
    matching: pick(({ matches }) => matches).length,
    differing: begin(pick(({ of, matches }) => of !== undefined && !matches)),
    unknown: begin(pick(({ of }) => of === undefined)),
    missing: begin(text.paragraphs.filter(({ id, of = [id] }) => of.some((dutch) => !present.has(dutch)))),
  };
}

/** A copy may have lost what tells a heading or an item from a paragraph: its translation has not. */
function frameOf(paragraph: Pick<Paragraph, "kind" | "level" | "ordinal"> | undefined) {
  const { kind = "paragraph", level, ordinal } = paragraph ?? {};
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}

function sentencesOf(
  { text, of, matches, whole, given }: RecognisedParagraph,
  pasted: Pasted,
): readonly string[] {
  const cut = matches && of ? cutAtWords(text, of.words) : null;
  if (cut) return cut;
  return (whole ? pasted.paragraphs[given]?.sentences : undefined) ?? splitSentences(text, "nl");
}
