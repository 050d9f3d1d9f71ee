import type { Form } from "../form.ts";
import { formsOf } from "../form.ts";
import type { Conjugation } from "./conjugation.ts";
import { conjugate } from "./conjugation.ts";
import type { SplitVerb } from "./prefixes.ts";
import { mayStayWhole, separations } from "./prefixes.ts";

/** The forms of a verb that stand apart: "trok" with "terug" to its right, "te trekken" with it to its left. */
export interface ApartForms {
  readonly particle: string;
  /** May have the particle to their right: trok … terug. */
  readonly finite: readonly Form[];
  /** May have it to their left, with te or an auxiliary between at most: terug te trekken. */
  readonly nonfinite: readonly Form[];
}

export interface VerbForms {
  readonly together: readonly Form[];
  readonly apart: readonly ApartForms[];
}

/** All forms of a verb; `infinitive` is folded. */
export function verbForms(infinitive: string): VerbForms {
  if (!infinitive.endsWith("n")) return { together: [], apart: [] };
  const splits = separations(infinitive);
  const whole = splits.every((split) => mayStayWhole(split)) ? formsWithin("", conjugate(infinitive)) : [];
  return {
    together: [...whole, ...splits.flatMap(joinedForms), ...negatedParticiples(infinitive)],
    apart: splits.flatMap(spellings).map(apartForms),
  };
}

/** meedelen stands apart as mede too: deelt hierbij mede. */
function spellings(split: SplitVerb): readonly SplitVerb[] {
  return split.particle === "mee" ? [split, { ...split, particle: "mede" }] : [split];
}

/** Verbs that exist as a negated participle only: onopgemerkt, onderontwikkeld, halfbegrepen. */
function negatedParticiples(infinitive: string): readonly Form[] {
  const [prefix = "", verb = ""] = /^(on(?!t|der)|half)(.+)$/.exec(infinitive)?.slice(1) ?? [];
  if (!verb.endsWith("en")) return [];
  const participles = verbForms(verb).together.filter((form) => form.inflection === "past-participle");
  return participles.map((form) => ({ ...form, text: prefix + form.text }));
}

/** Separable verbs written as one word: terugtrok, teruggetrokken, terug-te-trekken in one. */
function joinedForms({ particle, base }: SplitVerb): readonly Form[] {
  const withTe: Form = { text: `${particle}te${base}`, inflection: "inflected" };
  return [...formsWithin(particle, conjugate(base)), withTe];
}

function formsWithin(prefix: string, verb: Conjugation): readonly Form[] {
  const withPrefix = (forms: readonly string[]): readonly string[] => forms.map((form) => prefix + form);
  return [
    { text: prefix + verb.infinitive },
    ...formsOf(withPrefix(verb.present), "present"),
    ...formsOf(withPrefix(verb.past), "past"),
    ...formsOf(withPrefix([...verb.participles, ...verb.inflectedParticiples]), "past-participle"),
    ...formsOf(withPrefix(verb.presentParticiples), "present-participle"),
    ...formsOf(withPrefix(verb.bare), "present").map((form) =>
      verb.present.includes(form.text) ? form : { ...form, beside: "subject" as const },
    ),
  ];
}

/** A verb that something stands apart from: a particle, or the words of a phrase (in de war brengen). */
export function apartForms({ particle, base }: SplitVerb): ApartForms {
  const verb = conjugate(base);
  return {
    particle,
    finite: [
      ...formsOf([verb.infinitive, ...verb.present, ...verb.bare], "present"),
      ...formsOf(verb.past, "past"),
    ],
    nonfinite: [
      { text: verb.infinitive, inflection: "inflected" },
      ...formsOf(verb.participles, "past-participle"),
      ...formsOf([...verb.present, ...verb.bare], "present"),
      ...formsOf(verb.past, "past"),
    ],
  };
}
