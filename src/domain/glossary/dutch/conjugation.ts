import { inflectedOf } from "./adjective.ts";
import { inseparablePrefix } from "./prefixes.ts";
import { closedStems } from "./spelling.ts";
import type { StrongVerb } from "./strong-verbs.ts";
import { STRONG_VERBS } from "./strong-verbs.ts";

/** The forms of a verb that does not stand apart, by what they express. */
export interface Conjugation {
  readonly infinitive: string;
  /** Bare stems: ik trek, trek je, trek! */
  readonly bare: readonly string[];
  /** With -t: hij trekt. The plural of the present is the infinitive. */
  readonly present: readonly string[];
  readonly past: readonly string[];
  /** Uninflected, and those with -e. */
  readonly participles: readonly string[];
  readonly inflectedParticiples: readonly string[];
  readonly presentParticiples: readonly string[];
}

/** Conjugates a folded infinitive, by the table of strong verbs or by rule. */
export function conjugate(infinitive: string): Conjugation {
  const strong = strongForms(infinitive);
  const stems = stemsOf(infinitive);
  const participles = strong?.participles ?? weakParticiples(infinitive, stems);
  return {
    infinitive,
    bare: strong?.present?.[0] ?? stems,
    present: strong?.present?.[1] ?? stems.map((stem) => (stem.endsWith("t") ? stem : `${stem}t`)),
    past: strong?.past ?? weakPast(infinitive, stems),
    participles,
    inflectedParticiples: participles.flatMap(inflectedParticiple),
    presentParticiples: ["d", "de", "den", "ds"].map((ending) => infinitive + ending),
  };
}

/** The strong verb itself, or the one that a prefix was put before: ontbieden after bieden. */
function strongForms(infinitive: string): StrongVerb | undefined {
  const listed = STRONG_VERBS.get(infinitive);
  if (listed) return listed;
  const prefix = inseparablePrefix(infinitive);
  if (prefix === undefined || WEAK_THOUGH_PREFIXED.has(infinitive)) return undefined;
  const base = strongForms(infinitive.slice(prefix.length));
  if (!base) return undefined;
  const prefixed = (forms: readonly string[]): readonly string[] => forms.map((form) => prefix + form);
  return {
    past: prefixed(base.past),
    participles: base.participles.map(
      (form) => prefix + (NEGATING.has(prefix) ? form : form.replace(/^ge/, "")),
    ),
    present: base.present && [prefixed(base.present[0]), prefixed(base.present[1])],
  };
}

/** getrokken stays as it is before a noun (a person is a gevallene); gehaald, gedaan and gezien take -e. */
function inflectedParticiple(participle: string): readonly string[] {
  return participle.endsWith("en") && !participle.endsWith("ien")
    ? [`${participle}e`, `${participle}en`]
    : inflectedOf(participle);
}

/** Verbs that only look like a prefix before a strong verb: ontmoette, verpleegde, onderschepte. */
const WEAK_THOUGH_PREFIXED = new Set(["ontmoeten", "verplegen", "onderscheppen", "beheksen"]);

/** Before these the participle keeps its ge-: onbegrepen, ongeschonden. */
const NEGATING = new Set(["on", "half"]);

function stemsOf(infinitive: string): readonly string[] {
  if (!infinitive.endsWith("en")) return [infinitive.slice(0, -1)];
  const [, prefix = "", base = ""] = /^(be|ge)([aeiou].*)en$/.exec(infinitive) ?? [];
  return [
    ...closedStems(infinitive.slice(0, -2)),
    ...closedStems(base)
      .map((stem) => prefix + stem)
      .filter((stem) => base && stem),
  ];
}

const VOICELESS = /(?:[tkfspxc]|ch|sh)$/;

/** -te after the consonants of 't kofschip, as the infinitive has them (leven: leefde), -de elsewhere. */
function weakPast(infinitive: string, stems: readonly string[]): readonly string[] {
  const ending = VOICELESS.test(infinitive.replace(/en$/, "")) ? "te" : "de";
  return stems.flatMap((stem) => [stem + ending, `${stem}${ending}n`]);
}

function weakParticiples(infinitive: string, stems: readonly string[]): readonly string[] {
  const ending = VOICELESS.test(infinitive.replace(/en$/, "")) ? "t" : "d";
  const prefix = inseparablePrefix(infinitive) ?? /^(?:be|ge|her|ont|ver)/.exec(infinitive)?.[0];
  return stems.flatMap((stem) => {
    const closed = stem.endsWith(ending) ? stem : stem + ending;
    if (prefix === undefined) return [`ge${closed}`];
    return NEGATING.has(prefix) ? [closed, negated(closed, prefix)] : [closed, `ge${closed}`];
  });
}

function negated(participle: string, prefix: string): string {
  return `${prefix}ge${participle.slice(prefix.length)}`;
}
