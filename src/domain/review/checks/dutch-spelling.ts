import type { Check } from "./check.ts";
import { sentencesOf } from "./pair.ts";
import { englishForms } from "./reading/glossary-words.ts";

/** Letters that are Dutch and not English: the ligature ĳ, and ij in a word that English does not know. */
export const dutchSpelling: Check = {
  severity: "warning",
  *find({ nl, en }, { spelling, terms }) {
    const dutch = new Set(sentencesOf(nl).flatMap(({ words }) => words.map(({ text }) => text)));
    for (const sentence of sentencesOf(en)) {
      for (const { text, lower, start, end } of sentence.words) {
        const place = { en: { sentence, start, end } };
        if (/[ĳĲ]/.test(text)) yield { ...place, replacement: text.replace("ĳ", "ij").replace("Ĳ", "IJ") };
        else if (/ij/.test(lower) && spelling) {
          const isKnown = spelling.knows(text) || spelling.knows(lower) || englishForms(terms).has(lower);
          // A name keeps it: Nijmegen, Dijkstra.
          const isName = text !== lower && dutch.has(text);
          if (!isKnown && !isName && !dutch.has(text)) yield place;
        }
      }
    }
  },
};
