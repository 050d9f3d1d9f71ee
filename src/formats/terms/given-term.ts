import type { Bilingual, PartOfSpeech, Term } from "../../domain/glossary/term.ts";
import { freeId, termIdFrom } from "../../domain/glossary/term-id.ts";

/** A concept as a file of another program has it: whatever of it is there. */
export interface GivenTerm {
  readonly id?: string | undefined;
  readonly field?: string | undefined;
  readonly pos?: PartOfSpeech | undefined;
  readonly lemma: string;
  readonly forms?: readonly string[];
  readonly variants?: readonly string[];
  readonly preferred: string;
  readonly admitted?: readonly string[];
  readonly deprecated?: readonly { readonly form: string; readonly why: string }[];
  readonly definition?: Partial<Bilingual>;
  readonly note?: Partial<Bilingual>;
  readonly spelling?: Partial<Bilingual>;
  readonly related?: readonly string[];
  readonly dated?: string | undefined;
}

/** What stands in place of a definition that a file does not give; writers leave it out again. */
export const NO_DEFINITION: Bilingual = { nl: "Nog geen definitie.", en: "No definition yet." };

/** The field of a concept whose file names none; writers leave it out again. */
export const NO_FIELD = "general";

/** Why a form is discouraged, where its file does not say; writers leave it out again. */
export const NO_REASON = "Discouraged, for a reason that was not given.";

/**
 * Makes whole terms of what files give. An id that is no name of a file becomes one; a missing one comes from the
 * Dutch form, with a number where it is taken.
 */
export function completeTerms(given: readonly GivenTerm[]): Term[] {
  const taken = new Set(given.flatMap(({ id }) => (id === undefined ? [] : termIdFrom(id))));
  return given.map((term) => {
    if (term.id !== undefined) return completeTerm(term, termIdFrom(term.id));
    const id = freeId(termIdFrom(term.lemma), (other) => taken.has(other));
    taken.add(id);
    return completeTerm(term, id);
  });
}

function completeTerm(given: GivenTerm, id: string): Term {
  const { lemma, preferred, note, spelling, dated } = given;
  const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
    list?.length ? list : undefined;
  return withoutMissing({
    id,
    field: given.field || NO_FIELD,
    pos: given.pos ?? partOfSpeechOf(lemma),
    nl: withoutMissing({ lemma, forms: some(given.forms), variants: some(given.variants) }),
    en: withoutMissing({ preferred, admitted: some(given.admitted), deprecated: some(given.deprecated) }),
    definition: bothLanguages(given.definition, NO_DEFINITION),
    note: note && bothLanguages(note),
    spelling: spelling && bothLanguages(spelling),
    related: some(given.related),
    dated: dated || undefined,
  });
}

/** What one language lacks is said in the other's words. */
function bothLanguages(given: Partial<Bilingual> = {}, otherwise?: Bilingual): Bilingual {
  const { nl, en } = given;
  return { nl: nl || en || otherwise?.nl || "", en: en || nl || otherwise?.en || "" };
}

/** By its shape alone: a capital makes a name, several words a phrase. */
function partOfSpeechOf(lemma: string): PartOfSpeech {
  if (/\s/.test(lemma)) return /^\p{Lu}/u.test(lemma) ? "name" : "phrase";
  if (/^\p{Lu}{2,}$/u.test(lemma)) return "abbreviation";
  return /^\p{Lu}/u.test(lemma) ? "name" : "noun";
}

type Whole<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutMissing<T extends object>(value: T): Whole<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Whole<T>;
}
