/**
 * What the full stop of an abbreviation may also be.
 * `binds`: never the end of a sentence (`o.a.`, `dhr.`); `counts`: not before a number or a lone letter, else the
 * end (`art. 5`); `wavers`: the end only before a word that names seldom begin with (`Inc. The`, not `Inc. Magazine`);
 * `closes`: the end before any capital that is no day, month or time zone (`etc. Later`, `p.m. Sunday`);
 * `day`: the end, unless a date or time follows (`za. 12 mei`).
 */
export type Behaviour = "binds" | "counts" | "wavers" | "closes" | "day";

export type AbbreviationTable = ReadonlyMap<string, Behaviour>;

/**
 * @param words abbreviations without their last full stop, separated by white space. One in small letters also
 * stands for the same with a capital.
 */
export function tableOf(words: Readonly<Record<Behaviour, string>>): AbbreviationTable {
  const table = new Map<string, Behaviour>();
  for (const [behaviour, list] of Object.entries(words) as [Behaviour, string][]) {
    for (const word of wordsOf(list)) table.set(word, behaviour);
  }
  return table;
}

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/**
 * Looks up an abbreviation without its last full stop, as written or with a small first letter; a lone capital
 * only as written.
 */
export function behaviourOf(table: AbbreviationTable, word: string): Behaviour | undefined {
  return (
    table.get(word) ?? (word.length > 1 ? table.get(word.charAt(0).toLowerCase() + word.slice(1)) : undefined)
  );
}
