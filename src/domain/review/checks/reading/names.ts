import type { Sentence } from "../pair.ts";

/** A word with a capital, without what is put behind it. */
export interface Name {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** As written, without ’s. */
  readonly text: string;
  /** It stands first in its sentence, or first in a quotation: the capital says nothing. */
  readonly isFirst: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const GENITIVE = /[’']s?$/;

const known = new WeakMap<Sentence, readonly Name[]>();

/** Words with a capital; those joined by a hyphen count one by one. */
export function namesOf(sentence: Sentence): readonly Name[] {
  const earlier = known.get(sentence);
  if (earlier) return earlier;
  const found = readNames(sentence);
  known.set(sentence, found);
  return found;
}

function readNames(sentence: Sentence): Name[] {
  return sentence.words.flatMap((word) => {
    let start = word.start;
    const isFirst = opensSentence(sentence.text, word.start);
    return word.text.split(/-/).flatMap((part) => {
      const at = start;
      start += part.length + 1;
      const text = part.replace(GENITIVE, "");
      return CAPITAL.test(text) ? [{ sentence, start: at, end: at + text.length, text, isFirst }] : [];
    });
  });
}

function opensSentence(text: string, start: number): boolean {
  return (
    /(?:^|[.!?:…]\s?)["'‘“«„([–—\s]*$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /["'‘“«„]$/.test(text.charAt(start - 1))
  );
}
