import type { Language } from "../../text/model.ts";

/**
 * A number in one notation for both languages: `1.000,50` (Dutch) and `1,000.50` (English) are both `#1000.5`.
 * What fits neither notation of its language is read by the other's, and what fits none stays as written.
 */
export function numberKey(written: string, language: Language): string {
  const [own, other] = language === "nl" ? [DUTCH, ENGLISH] : [ENGLISH, DUTCH];
  return `#${read(written, own) ?? read(written, other) ?? written}`;
}

/** A number written as a word, in the same notation as digits; `undefined` for other words. */
export function numberWordKey(folded: string, language: Language): string | undefined {
  return WORDS[language].get(folded);
}

interface Notation {
  readonly form: RegExp;
  readonly group: RegExp;
  readonly decimal: string;
}

const DUTCH: Notation = { form: /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: /\./g, decimal: "," };
const ENGLISH: Notation = { form: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: /,/g, decimal: "." };

function read(written: string, { form, group, decimal }: Notation): string | undefined {
  if (!form.test(written)) return undefined;
  const plain = written
    .replace(group, "")
    .replace(decimal, ".")
    .replace(/^0+(?=\d)/, "");
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}

const NUMERALS =
  `2 twee two;3 drie three;4 vier four;5 vijf five;6 zes six;7 zeven seven;8 acht eight;9 negen nine
10 tien ten;11 elf eleven;12 twaalf twelve;13 dertien thirteen;14 veertien fourteen;15 vijftien fifteen
16 zestien sixteen;17 zeventien seventeen;18 achttien eighteen;19 negentien nineteen;20 twintig twenty
30 dertig thirty;40 veertig forty;50 vijftig fifty;60 zestig sixty;70 zeventig seventy;80 tachtig eighty
90 negentig ninety;100 honderd hundred;1000 duizend thousand`
    .split(/[;\n]/)
    .map((entry) => entry.split(" "));

const WORDS: Record<Language, ReadonlyMap<string, string>> = {
  nl: new Map(NUMERALS.map(([value, nl]) => [nl ?? "", `#${value}`])),
  en: new Map(NUMERALS.map(([value, , en]) => [en ?? "", `#${value}`])),
};
