import type { Check } from "./check.ts";
import { sentencesOf } from "./pair.ts";

/**
 * A term that has one form everywhere else in its text and another here. Shortened forms (the agreements, RSM)
 * and what the glossary discourages are not counted.
 */
export const termInconsistent: Check = {
  severity: "warning",
  *find({ text, nl, en, occurrences }, { terms, learned }) {
    const [dutch, english] = [sentencesOf(nl), sentencesOf(en)];
    for (const { term: id, sentence: number, start, end, rendering, settled } of occurrences) {
      const term = terms.get(id);
      const [source, sentence] = [dutch[number], rendering && english[rendering.sentence]];
      if (!rendering || rendering.deprecated || settled || !term || !source || !sentence) continue;
      if (term.pos !== "noun" && term.pos !== "name") continue;
      const usual = usualForm(learned.renderings.get(id), text, rendering.form);
      if (!usual) continue;
      yield {
        nl: { sentence: source, start, end },
        en: { sentence, start: rendering.start, end: rendering.end },
        values: { form: usual },
      };
    }
  },
};

type Renderings = ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** The form that the text has elsewhere, at least twice, where the one here stands once. */
function usualForm(renderings: Renderings, text: string, here: string): string | undefined {
  const own = renderings?.get(here)?.get(text) ?? 0;
  if (!renderings || own > 1) return undefined;
  return [...renderings].find(
    ([form, texts]) => (texts.get(text) ?? 0) >= 2 && form !== here && !isShortened(form, here),
  )?.[0];
}

/** All words of the one stand in the other, or one is an abbreviation. */
function isShortened(one: string, other: string): boolean {
  if ([one, other].some((form) => form === form.toUpperCase())) return true;
  const [a, b] = [one, other].map((form) => form.toLowerCase().split(/[\s-]+/));
  const isWithin = (few: readonly string[] = [], many: readonly string[] = []) =>
    few.every((word) => many.includes(word));
  return isWithin(a, b) || isWithin(b, a);
}
