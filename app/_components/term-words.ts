import type { How } from "#src/domain/glossary/match.ts";
import type { PartOfSpeech } from "#src/domain/glossary/term.ts";
import type { Translator } from "#src/i18n/translator.ts";

/** How a Dutch form stands to its term, in words: “plural of akkoord, in a compound”. Empty for the form itself. */
export function dutchHowText({ t }: Translator, lemma: string, how: How): string {
  if (how.way === "same") return "";
  if (how.inflection === undefined) {
    return how.way === "inflected"
      ? t("inflections:how.inflected", { lemma, inflection: t("inflections:name.inflected") })
      : t(`inflections:how.${how.way}`, { lemma });
  }
  const inflection = t(`inflections:name.${how.inflection}`);
  if (how.way === "inflected") return t("inflections:how.inflected", { lemma, inflection });
  return t(`inflections:how.${how.way}Inflected`, { lemma, inflection, form: how.form ?? lemma });
}

/** How an English form stands to the usual rendering. Empty for that form itself. */
export function englishHowText({ t }: Translator, how: How): string {
  if (how.way === "same") return "";
  const inflection = t(`inflections:name.${how.inflection ?? "inflected"}`);
  return how.way === "inflected" || how.inflection !== undefined
    ? inflection
    : t(`inflections:english.${how.way}`);
}

/** Part of speech and field: “noun · politics”. */
export function kindText(
  translator: Translator,
  { pos, field }: { pos: PartOfSpeech; field: string },
): string {
  const [name, word] = [fieldText(translator, field), translator.t(`pos.${pos}`)];
  return name === word ? name : `${word} · ${name}`;
}

/** A field that has no word in the interface is shown as it is written. */
export function fieldText({ t }: Translator, field: string): string {
  return t(`field.${field}` as "field.politics", { defaultValue: field });
}
