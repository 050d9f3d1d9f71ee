import type { Check } from "./check.ts";
import { sentencesOf } from "./pair.ts";
import { foldedWord } from "./reading/folded.ts";

/**
 * A term in a form that the glossary discourages; the mend is the usual one. A verb has more senses than its entry, and
 * what is wrong for the one may be right for the other: verbs are left alone.
 */
export const termDeprecated: Check = {
  severity: "error",
  *find({ nl, en, occurrences }, { terms }) {
    const [dutch, english] = [sentencesOf(nl), sentencesOf(en)];
    for (const { term: id, sentence: number, start, end, rendering } of occurrences) {
      const term = terms.get(id);
      const [source, sentence] = [dutch[number], rendering && english[rendering.sentence]];
      if (!rendering?.deprecated || !term || term.pos === "verb" || !source || !sentence) continue;
      const words = sentence.text.slice(rendering.start, rendering.end);
      // An inflected form asks for an inflected mend: that is for a person.
      const isPlain = foldedWord(words) === foldedWord(rendering.form);
      yield {
        nl: { sentence: source, start, end },
        en: { sentence, start: rendering.start, end: rendering.end },
        values: { form: term.en.preferred },
        replacement: isPlain ? term.en.preferred : undefined,
      };
    }
  },
};
