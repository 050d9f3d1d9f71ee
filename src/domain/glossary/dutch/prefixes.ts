import { couldBeWord, hasDutchOnset } from "./plausible.ts";
import { STRONG_VERBS } from "./strong-verbs.ts";

/** A verb taken apart: `particle` stands apart in a main clause (terug + trekken), `base` is the rest. */
export interface SplitVerb {
  readonly particle: string;
  readonly base: string;
}

/** Prefixes that take the place of ge- in the participle: begrepen, ontvangen, verkocht. */
const INSEPARABLE = ["be", "er", "ge", "her", "ont", "ver"];

/** Prefixes that stand apart in some verbs and stay in others: doorbreken, overwegen, voorspellen. */
const EITHER = ["aan", "achter", "door", "mis", "om", "onder", "over", "vol", "voor", "weer", "on", "half"];

/** What stands apart, the longest first, so that "vooruitzien" is not taken for "voor" and "uitzien". */
const PARTICLES = (
  "aan aaneen achter achterna achterop achterover achteruit af bekend beschikbaar bezig bij bijeen binnen bloot boven " +
  "buiten deel dicht dood door dooreen droog duidelijk eens fijn flauw gade gelijk gereed gerust gebruik gevangen goed groot " +
  "haar heen hoog hard in ineen instand kalm kapot kennis klaar klein krom kwijt lam langs leeg les los mede mee mis " +
  "na naar neer om omhoog omlaag omver onder op open opeen over overeen overhoop paard plaats plat raad recht " +
  "rond ruim samen schoon scherp schuil staande stand steek stil stop stuk tegemoet tegen tekort teleur teloor tenonder " +
  "tentoon terecht terneer terug teweeg thuis tijd toe tussen uit uiteen vast veilig vlak vol voor vooraf voorbij voorop " +
  "voorover vooruit voort vrij waar wakker warm weer weg wel wijs zoek zwart"
)
  .split(" ")
  .sort((left, right) => right.length - left.length);

/** Weak verbs that many a noun or adjective stands before: kennismaken, gelijkstellen. */
const LIGHT_VERBS = [
  "maken",
  "stellen",
  "zetten",
  "voeren",
  "spelen",
  "werken",
  "draaien",
  "keuren",
  "schatten",
];

/** Verbs that begin with a vowel and take particles; any other vowel is part of the word (open-en). */
const VOWEL_BASES = new Set(["ademen", "eisen", "enten", "ebben", "oefenen", "eten", "arbeiden", "ijlen"]);

/** The prefix that takes the place of ge-, if the verb may have one: "ver" of "verkopen". */
export function inseparablePrefix(infinitive: string): string | undefined {
  return [...INSEPARABLE, ...EITHER].find(
    (prefix) => infinitive.startsWith(prefix) && isInfinitive(infinitive.slice(prefix.length)),
  );
}

/** Whether the verb may also be one word: what stands apart may be a prefix, or no part of its own (in-formeren). */
export function mayStayWhole({ particle, base }: SplitVerb): boolean {
  return (
    EITHER.includes(particle) || base.endsWith("eren") || (!STRONG_VERBS.has(base) && particle.length < 4)
  );
}

/** The ways in which a verb may stand apart, the most likely first; empty where it never does. */
export function separations(infinitive: string): readonly SplitVerb[] {
  if (STRONG_VERBS.has(infinitive)) return [];
  const particle = PARTICLES.find(
    (candidate) => infinitive.startsWith(candidate) && isInfinitive(infinitive.slice(candidate.length)),
  );
  if (particle !== undefined) return [{ particle, base: infinitive.slice(particle.length) }];
  return INSEPARABLE.some((prefix) => infinitive.startsWith(prefix)) ? [] : nominalSeparation(infinitive);
}

/** Whether a word is surely an infinitive: many a noun in the plural looks like one. */
export function isWellKnownVerb(word: string): boolean {
  const prefix = inseparablePrefix(word) ?? "";
  return [word, word.slice(prefix.length)].some(
    (verb) => STRONG_VERBS.has(verb) || LIGHT_VERBS.includes(verb),
  );
}

/** A word in front of a well-known verb: gebruikmaken, honklopen, plaatsmaken. */
function nominalSeparation(infinitive: string): readonly SplitVerb[] {
  for (let cut = 3; cut <= infinitive.length - 4; cut += 1) {
    const base = infinitive.slice(cut);
    const particle = infinitive.slice(0, cut);
    if ((STRONG_VERBS.has(base) || LIGHT_VERBS.includes(base)) && couldBeWord(particle)) {
      return [{ particle, base }];
    }
  }
  return [];
}

/** Whether letters could be an infinitive by themselves: it has a stem, and begins as a verb may. */
function isInfinitive(word: string): boolean {
  if (STRONG_VERBS.has(word) || VOWEL_BASES.has(word)) return true;
  if (!/[aeiou][^aeiou]*[^aeiou]en$|[aeiou]{2}en$|[aeiou]ien$/.test(word)) return false;
  const inner = /^(?:be|ge|her|ont|ver|er)(?=.{4})/.exec(word)?.[0] ?? "";
  return /^[^aeiou]/.test(word.slice(inner.length) || "a") ? hasDutchOnset(word) : inner.length > 0;
}
