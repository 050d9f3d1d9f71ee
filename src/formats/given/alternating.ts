import { type DetectedLanguage, detectLanguage } from "../../domain/text/detect-language.ts";
import type { Language } from "../../domain/text/model.ts";

/** So many paragraphs of each language show a habit. */
const LEAST_EACH = 2;
/** Of the steps from one paragraph of known language to the next, the share that goes to the other language. */
const LEAST_SWITCHES = 0.8;
/** How much likelier the next paragraph is in the other language, as a logarithm. */
const SWITCH = Math.log(9);
/** A passage tells its language by this at least. */
const TELLS = 0.85;

/**
 * The language of each paragraph of a file in which Dutch and English take turns; `null`: they do not. A paragraph
 * that does not tell (a name, a number) takes its turn: the likeliest sequence as a whole (Viterbi 1967).
 */
export function alternatingLanguages(paragraphs: readonly string[]): Language[] | null {
  const found = paragraphs.map((text) => detectLanguage([text]));
  return takeTurns(found) ? likeliest(found) : null;
}

function takeTurns(found: readonly DetectedLanguage[]): boolean {
  const told = found.flatMap(({ language, confidence }) => (confidence >= TELLS && language) || []);
  const dutch = told.filter((language) => language === "nl").length;
  const least = Math.min(dutch, told.length - dutch);
  const switches = told.filter((language, at) => at > 0 && language !== told[at - 1]).length;
  return least >= LEAST_EACH && switches >= LEAST_SWITCHES * (told.length - 1);
}

interface Path {
  readonly score: number;
  readonly language: Language;
  readonly before?: Path;
}

function likeliest(found: readonly DetectedLanguage[]): Language[] {
  let paths: readonly Path[] = [];
  for (const detected of found)
    paths = (["nl", "en"] as const).map((language) => {
      const before = bestBefore(paths, language);
      const score = (before?.score ?? 0) + evidence(detected, language);
      return { language, score, ...(before ? { before: before.path } : {}) };
    });
  const languages: Language[] = [];
  let path = paths.toSorted((a, b) => b.score - a.score)[0];
  for (; path; path = path.before) languages.push(path.language);
  return languages.reverse();
}

function bestBefore(paths: readonly Path[], language: Language) {
  const scored = paths.map((path) => ({
    path,
    score: path.score + (path.language === language ? 0 : SWITCH),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0];
}

/** The logarithm of the odds for a language; never so sure that one paragraph outweighs all turns. */
function evidence({ language, confidence }: DetectedLanguage, of: Language): number {
  const sure = language === null ? 0.5 : Math.min(confidence, 0.999);
  return Math.log(language === of || language === null ? sure : 1 - sure);
}
