import type { GlossaryEntry } from "#src/workflows/view.ts";

interface LetterGroup {
  /** `A` to `Z`, or `#` for what begins with no letter. */
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Entries in Dutch alphabetical order, under their first letter; accents and a leading apostrophe do not count. */
export function byLetter(entries: readonly GlossaryEntry[]): readonly LetterGroup[] {
  const order = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
  const sorted = [...entries].sort((one, other) => order.compare(one.term.nl.lemma, other.term.nl.lemma));
  const groups = Map.groupBy(sorted, ({ term }) => letterOf(term.nl.lemma));
  return [...groups]
    .map(([letter, members]) => ({ letter, entries: members }))
    .sort((one, other) => one.letter.localeCompare(other.letter));
}

function letterOf(lemma: string): string {
  const [first = ""] = lemma
    .normalize("NFD")
    .replace(/^['‘’]/u, "")
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : "#";
}
