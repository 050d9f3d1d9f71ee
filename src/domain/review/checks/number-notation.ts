import type { Check } from "./check.ts";
import type { Sentence } from "./pair.ts";
import { sentencesOf } from "./pair.ts";
import { quantitiesOf } from "./quantities/compare.ts";
import { isNotation, readDigits, tokensOf } from "./quantities/quantity.ts";

/**
 * A number written the Dutch way in the English: 18.500 for 18,500, 6,3 million for 6.3 million. What the English
 * way can read too (1.000 is one, to three decimals) counts where the Dutch has the other value.
 */
export const numberNotation: Check = {
  severity: "error",
  *find({ nl, en }) {
    const dutch = new Set(
      sentencesOf(nl)
        .flatMap(quantitiesOf)
        .flatMap(({ quantity }) => quantity.keys),
    );
    for (const sentence of sentencesOf(en)) {
      for (const { text, start, end, isDigits } of tokensOf(sentence.text)) {
        if (!isDigits || !/[.,]/.test(text) || isClock(sentence, end)) continue;
        const [english] = readDigits(text, "en");
        const [value] = readDigits(text, "nl");
        if (value === undefined) continue;
        const isMeant = isNotation(text, "nl") || (dutch.has(`n:${value}`) && !dutch.has(`n:${english}`));
        if (isMeant) yield { en: { sentence, start, end }, replacement: inEnglish(text) };
      }
    }
  },
};

function isClock({ text }: Sentence, end: number): boolean {
  return /^\s?(?:[ap]\.?m\b|uur|hours)/i.test(text.slice(end, end + 7));
}

function inEnglish(written: string): string {
  return written.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
