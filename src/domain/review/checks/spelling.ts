import type { Check, Context, Spelling } from "./check.ts";
import { type Pair, sentencesOf } from "./pair.ts";
import { foldedWord } from "./reading/folded.ts";
import { isKnownWord } from "./reading/known-word.ts";
import { slipOf } from "./reading/slip.ts";
import { styleFor } from "./reading/style.ts";

/**
 * A word in small letters that British English does not spell so (Hunspell), that the glossary does not have, and
 * that is not in the Dutch either. American spellings have one mend. What the library has in several places, and
 * is no slip of a word that English has, was meant.
 */
export const spelling: Check = {
  severity: "warning",
  *find(pair, context) {
    const known = context.spelling;
    if (!known) return;
    const dutch = wordsOfDutch(pair);
    const style = styleFor(pair.text, context.learned.styles);
    for (const sentence of sentencesOf(pair.en)) {
      for (const { text, lower, start, end } of sentence.words) {
        if (text !== lower || !/^\p{L}[\p{L}’'-]*$/u.test(text) || isInAddress(sentence.text, start, end))
          continue;
        const other = withS(lower, style.ending === "-ise");
        if (other !== undefined && known.knows(other)) {
          yield { en: { sentence, start, end }, replacement: other };
          continue;
        }
        if (dutch.has(foldedWord(lower)) || isKnownWord(lower, context) || known.knows(capitalised(lower)))
          continue;
        const mended = british(lower.replace(GENITIVE, ""), known) ?? inOxford(lower, context);
        if (mended === undefined && (isMeant(lower, context) || isInternational(lower, dutch, known)))
          continue;
        // A library that is not British throughout is not told so at every word.
        if (mended !== undefined && style.spelling !== "British") continue;
        const replacement = mended && `${mended}${GENITIVE.exec(lower)?.[0] ?? ""}`;
        yield { en: { sentence, start, end }, replacement };
      }
    }
  },
};

const GENITIVE = /[’']s?$/;

/** So often a word may stand in a library and still be a slip. */
const OFTEN = 1;

function isMeant(word: string, { learned, spelling: known }: Context): boolean {
  return (learned.words.get(word) ?? 0) > OFTEN && known !== null && slipOf(word, known) === undefined;
}

/** A learned word that Dutch has too, with another ending: homogenous beside homogene. */
function isInternational(word: string, dutch: ReadonlySet<string>, known: Spelling): boolean {
  const head = word.slice(0, Math.max(LEAST_HEAD, Math.ceil(word.length * SHARED)));
  if (head.length >= word.length || ![...dutch].some((each) => each.startsWith(head))) return false;
  return slipOf(word, known) === undefined;
}

const LEAST_HEAD = 7;
const SHARED = 0.6;

/** Denuclearization: a word that no dictionary has, but whose parts it has, with the z of Oxford and America. */
function inOxford(word: string, context: Context): string | undefined {
  const ours = word.replace(/iz(?=(?:e|es|ed|ing|er|ers|ation|ations)(?:$|-))/, "is");
  return ours !== word && isKnownWord(ours, context) ? ours : undefined;
}

function wordsOfDutch({ nl }: Pair): ReadonlySet<string> {
  return new Set(sentencesOf(nl).flatMap(({ words }) => words.map(({ lower }) => foldedWord(lower))));
}

/** With an s for a z: where English has nothing else, or where the text writes so elsewhere. */
function withS(word: string, isHabit: boolean): string | undefined {
  if (!isHabit && !ALWAYS_S.test(word)) return undefined;
  const other = word.replace(/iz(?=(?:e[sd]?|ing|ers?|ations?)(?:[’']s)?$)/, "is");
  return other === word ? undefined : other;
}

const ALWAYS_S =
  /(?:adv|advert|chast|circumc|compr|comprom|desp|dev|disgu|exc|exerc|franch|improv|merchand|pra|prom|ra|repr|rev|superv|surpr|telev)iz/;

/** American ways with one British counterpart; given only where the British word is one. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/or(?=(?:s|ed|ing|able|ful|less|ite|ites|er|ers|hood|ly)?$)/, "our"],
  [/er(?=s?$)/, "re"],
  [/iz(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, "is"],
  [/yz(?=(?:e|es|ed|ing|er|ers)$)/, "ys"],
  [/l(?=(?:ed|ing|er|ers)$)/, "ll"],
  [/og(?=s?$)/, "ogue"],
  [/ense(?=s?$)/, "ence"],
  [/^gray/, "grey"],
  [/^program(?=s?$)/, "programme"],
  [/^skeptic/, "sceptic"],
  [/^maneuver/, "manoeuvre"],
  [/^pediatric/, "paediatric"],
  [/^aluminum/, "aluminium"],
  [/^jewelry/, "jewellery"],
  [/^tire(?=s?$)/, "tyre"],
  [/^plow/, "plough"],
  [/^mustache/, "moustache"],
  [/^check(?=s?$)/, "cheque"],
  [/^fulfill/, "fulfil"],
  [/^enroll(?=$|ment)/, "enrol"],
];

function british(word: string, known: { knows(word: string): boolean }): string | undefined {
  const mended = AMERICAN.map(([way, ours]) => word.replace(way, ours)).filter(
    (candidate) => candidate !== word && known.knows(candidate),
  );
  return new Set(mended).size === 1 ? mended[0] : undefined;
}

function isInAddress(text: string, start: number, end: number): boolean {
  return /[@/._#-]/.test(text.charAt(start - 1)) || /^(?:[@/_]|\.\p{L})/u.test(text.slice(end, end + 2));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
