import type { PartOfSpeech, Term } from "../../glossary/term.ts";
import type { Check } from "./check.ts";
import { type Occurrence, type Pair, type Sentence, sentencesOf } from "./pair.ts";
import { soundsLike } from "./reading/sound.ts";

/**
 * A term of the glossary that has no known form in the English beside it, nor the last word of one, nor a word that sounds
 * like the term, and nobody has said that it needs none. Verbs and phrases are rendered too freely for that to say
 * anything; so is a term inside a longer word, but for a name before a hyphen: of NAVO-landen the NATO stays.
 */
export const termMissing: Check = {
  severity: "warning",
  *find(pair, { terms }) {
    const { nl, en, occurrences } = pair;
    if (en.length === 0) return;
    const sentences = sentencesOf(nl);
    const isThere = new Set(occurrences.flatMap((each) => (each.rendering ? [placeOf(each, pair)] : [])));
    for (const occurrence of occurrences) {
      const { term: id, sentence: number, start, end, rendering, settled, way } = occurrence;
      const place = placeOf(occurrence, pair);
      const term = terms.get(id);
      const sentence = sentences[number];
      if (!term || !sentence || rendering || settled) continue;
      // A noun may be a pronoun the second time; a name is said again, or hinted at.
      if (term.pos === "noun" && isThere.has(place)) continue;
      if (!FIRM.has(term.pos) || way === "split") continue;
      if (way === "compound" && !isHyphenedName(term, sentence, occurrence)) continue;
      isThere.add(place);
      if (isHintedAt(term, sentence.text.slice(start, end), besides(sentence, pair))) continue;
      yield { nl: { sentence, start, end }, values: { form: term.en.preferred } };
    }
  },
};

/** Whether it is the name at the head of a word with a hyphen. */
function isHyphenedName({ pos, nl: { lemma } }: Term, { text }: Sentence, { start }: Occurrence): boolean {
  return pos !== "noun" && text.startsWith(`${lemma}-`, start);
}

const FIRM: ReadonlySet<PartOfSpeech> = new Set(["name", "abbreviation", "noun"]);

/** The term in its group of sentences. */
function placeOf({ term, sentence }: Occurrence, { nl, groups }: Pair): string {
  const own = sentencesOf(nl)[sentence];
  return `${term} ${groups.findIndex((group) => own !== undefined && group.nl.includes(own))}`;
}

/** The English sentences that render this one; where it has none, all of the row. */
function besides(sentence: Sentence, { groups, en }: Pair): readonly Sentence[] {
  const own = groups.find((group) => group.nl.includes(sentence))?.en ?? [];
  return own.length > 0 ? own : sentencesOf(en);
}

/** Whether the English has a word of some form of the term, or one that sounds like its Dutch: military for militair. */
function isHintedAt(
  { en: { preferred, admitted = [] } }: Term,
  dutch: string,
  sentences: readonly Sentence[],
): boolean {
  const parts = new Set(
    [preferred, ...admitted].map((form) =>
      form
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1),
    ),
  );
  return sentences.some(({ words }) =>
    words.some(({ lower }) => {
      const bare = lower.replace(/[’']?s[’']?$/, "");
      if (bare.length < LEAST_LETTERS) return false;
      return parts.has(lower) || parts.has(bare) || soundsLike(bare, dutch) >= SURELY_ALIKE;
    }),
  );
}

const LEAST_LETTERS = 4;
/** Two names may well be one at less; a word that stands for a term must be no other word. */
const SURELY_ALIKE = 0.75;
