import { foldWord } from "./fold.ts";
import type { Term } from "./term.ts";

/** Where a term and another one say the same. */
export interface Clash {
  /** The other term's id. */
  readonly other: string;
  /**
   * `duplicate`: the same Dutch word and the same English for it; `sense`: the same Dutch word with another meaning;
   * `form`: they share another Dutch form, which stands for both wherever it is found.
   */
  readonly kind: "duplicate" | "sense" | "form";
  /** The Dutch form they share, as the term lists it. */
  readonly form: string;
}

/** What a person should know before a term is saved; nothing of it is forbidden. In the order of the other terms. */
export function clashesOf(term: Term, others: Iterable<Term>): readonly Clash[] {
  const own = new Map(dutchForms(term).map((form) => [foldWord(form), form]));
  const clashes: Clash[] = [];
  for (const other of others) {
    if (other.id === term.id) continue;
    const shared = dutchForms(other)
      .map((form) => own.get(foldWord(form)))
      .find((form) => form !== undefined);
    if (shared === undefined) continue;
    const isLemma = foldWord(other.nl.lemma) === foldWord(term.nl.lemma);
    const isSame = isLemma && foldWord(other.en.preferred) === foldWord(term.en.preferred);
    clashes.push({ other: other.id, kind: isSame ? "duplicate" : isLemma ? "sense" : "form", form: shared });
  }
  return clashes;
}

function dutchForms({ nl: { lemma, forms = [], variants = [] } }: Term): readonly string[] {
  return [lemma, ...forms, ...variants];
}
