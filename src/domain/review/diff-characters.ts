import { commonTokens } from "./diff/token-diff.ts";
import type { WordChange } from "./word-diff.ts";

/**
 * What changed inside a word that stands for another, letter by letter; a letter keeps the marks that stand on it.
 * Where hardly anything is common to both, the one stands for the other as a whole.
 */
export function diffCharacters(before: string, after: string): WordChange[] {
  const [a, b] = [lettersOf(before), lettersOf(after)];
  const common = commonTokens(a, b).filter(
    ({ before: at, length }, _, all) =>
      length > 1 || all.length === 1 || at === 0 || at + length === a.length,
  );
  const shared = common.reduce((sum, { length }) => sum + length, 0);
  if (shared * 3 < Math.max(a.length, b.length)) return changesOf(a, b, []);
  return changesOf(a, b, common);
}

function lettersOf(text: string): string[] {
  return text.match(/.(?:[\u0300-\u036f]|\u200d|\ufe0f)*/gsu) ?? [];
}

function changesOf(
  a: readonly string[],
  b: readonly string[],
  common: ReturnType<typeof commonTokens>,
): WordChange[] {
  const found: WordChange[] = [];
  const add = (change: WordChange["change"], letters: readonly string[]) => {
    if (letters.length > 0) found.push({ change, text: letters.join("") });
  };
  let [from, other] = [0, 0];
  for (const { before, after, length } of [...common, { before: a.length, after: b.length, length: 0 }]) {
    add("removed", a.slice(from, before));
    add("added", b.slice(other, after));
    add("kept", a.slice(before, before + length));
    [from, other] = [before + length, after + length];
  }
  return found;
}
