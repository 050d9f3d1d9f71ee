import type { How, Inflection } from "../match.ts";
import type { ApartForms } from "./verb.ts";

/** A form of a verb that stands apart from its particle. */
export interface ApartReading {
  readonly term: string;
  readonly how: How;
}

/** By particle: the readings of one verb form as finite verb, or as infinitive or participle after it. */
export interface ApartVerb {
  readonly finite: Map<string, ApartReading[]>;
  readonly nonfinite: Map<string, ApartReading[]>;
}

export interface ApartIndex {
  readonly verbs: Map<string, ApartVerb>;
  /** What stands apart, by its first word: terug; in de war. */
  readonly particles: Map<string, Particle[]>;
}

export interface Particle {
  readonly text: string;
  readonly words: readonly string[];
}

export interface ApartWord {
  readonly key: string;
  readonly verb?: ApartVerb | undefined;
  readonly particles?: readonly Particle[] | undefined;
}

/** Lets a verb be found apart from its particle. */
export function addApart(index: ApartIndex, term: string, forms: ApartForms): void {
  const words = forms.particle.split(" ");
  const known = index.particles.get(words[0] ?? "") ?? [];
  if (!known.some(({ text }) => text === forms.particle)) known.push({ text: forms.particle, words });
  index.particles.set(words[0] ?? "", known);
  for (const side of ["finite", "nonfinite"] as const) {
    for (const { text, inflection } of forms[side]) {
      const verb = index.verbs.get(text) ?? { finite: new Map(), nonfinite: new Map() };
      index.verbs.set(text, verb);
      addTo(verb[side], forms.particle, term, inflection ?? "inflected");
    }
  }
}

function addTo(
  side: Map<string, ApartReading[]>,
  particle: string,
  term: string,
  inflection: Inflection,
): void {
  const readings = side.get(particle) ?? [];
  side.set(particle, readings);
  const at = readings.findIndex((reading) => reading.term === term);
  const known = readings[at];
  if (!known) readings.push({ term, how: { way: "split", inflection } });
  else if (known.how.inflection !== inflection)
    readings[at] = { term, how: { way: "split", inflection: "inflected" } };
}
