import { isCapital } from "./characters.ts";
import { isLettered } from "./numbering.ts";
import type { Opening } from "./opening.ts";

/** Particles of Dutch names that also open sentences: P.J. De Smet, L. Op ten Noort, R. In 't Veld. */
const PARTICLES = new Set(["De", "Het", "In", "Op", "Uit", "Ter", "Ten", "Aan", "Over", "Onder", "La", "Le"]);
const INNER_PARTICLES = new Set(["den", "der", "ten", "t"]);

/**
 * Whether a sentence ends at what looks like initials (`J.P.`, `U.S.`, `C.`): only where the next word opens
 * sentences and is no part of a name, or after a word that a lone letter belongs to (`vitamine C.`).
 */
export function endsAtInitials(word: string, previous: string, after: Opening): boolean {
  if (word.length === 1 && isLettered(previous)) return true;
  if (!after.common || after.clitic) return false;
  if (!PARTICLES.has(after.word)) return true;
  const next = after.nextWord;
  return next !== "" && !isCapital(next.charCodeAt(0)) && !INNER_PARTICLES.has(next);
}
