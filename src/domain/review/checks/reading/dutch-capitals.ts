import type { Context } from "../check.ts";
import type { Group, Sentence } from "../pair.ts";
import { exonym } from "./exonyms.ts";
import { foldedWord } from "./folded.ts";
import { isDutchWord } from "./is-word.ts";
import { type Name, namesOf } from "./names.ts";
import { soundsLike } from "./sound.ts";

/** An English word in small letters, and the Dutch name that it renders. */
interface Lowered {
  readonly name: Name;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

const LEAST_LETTERS = 4;
/** A word in small letters must sound more like the name than another name would have to. */
const ALMOST = 0.8;

/**
 * Names inside a Dutch sentence whose English is written small: the same letters, or sound, or the country that they are,
 * and nothing with a capital that could stand for them. A word of Dutch is a name where its English `isName`.
 */
export function loweredNames(
  { nl, en }: Group,
  dutch: Context["dutch"],
  isName: (lower: string) => boolean,
): readonly Lowered[] {
  const names = nl.flatMap(namesOf).filter(({ text, isFirst }) => !isFirst && text.length >= LEAST_LETTERS);
  if (names.length === 0 || names.length > MOST_NAMES) return [];
  const words = en.flatMap((sentence) => partsOf(sentence));
  const [large, small] = [
    words.filter(({ isCapital }) => isCapital),
    words.filter((each) => !each.isCapital),
  ];
  return [...Map.groupBy(names, ({ text }) => bareOf(text)).values()].flatMap((same) => {
    const [name] = same;
    if (!name) return [];
    const renders = rendersOf(name.text);
    if (large.filter(renders).length >= same.length) return [];
    const isWord = exonym(name.text) === undefined && isDutchWord(name.text, dutch);
    const found = small.find((word) => renders(word) && (!isWord || isName(word.lower)));
    return found ? [{ ...found, name }] : [];
  });
}

const MOST_NAMES = 60;

/** Whether an English word may be the name. */
function rendersOf(name: string): (word: { readonly lower: string; readonly bare: string }) => boolean {
  const [dutch, english] = [bareOf(name), exonym(name)];
  return ({ lower, bare }) =>
    bare === dutch ||
    lower === english ||
    (bare.charAt(0) === dutch.charAt(0) && soundsLike(lower, name) >= ALMOST);
}

function bareOf(word: string): string {
  return foldedWord(word).replace(/s$/, "");
}

function partsOf(sentence: Sentence) {
  return sentence.words.flatMap(({ text, start }) => {
    let at = start;
    return text.split("-").flatMap((part) => {
      const own = at;
      at += part.length + 1;
      const written = part.replace(/[’']s?$/, "");
      if (written.length < LEAST_LETTERS) return [];
      const lower = written.toLowerCase();
      const end = own + written.length;
      return [{ sentence, start: own, end, lower, bare: bareOf(written), isCapital: written !== lower }];
    });
  });
}
