import type { Translator } from "#src/i18n/translator.ts";
import type { Occurrence, ReadingView, TermCard } from "#src/workflows/view.ts";
import { dutchHowText, englishHowText, kindText } from "../../../../_components/term-words.ts";
import type { CardData, CardWords, FormData, PlaceData, PopUpData } from "./card-data.ts";

/** Everything the pop-ups of a text may have to say, put into words here so that the browser needs no i18next. */
export function popUpData(view: ReadingView, translator: Translator): PopUpData {
  const ids = Object.keys(view.cards);
  const forms: FormData[] = [];
  const known = new Map<string, number>();
  const places: Record<string, PlaceData> = {};
  for (const { occurrence, lang } of occurrencesOf(view)) {
    const card = view.cards[occurrence.term];
    if (card === undefined || occurrence.id in places) continue;
    const form = formOf(occurrence, card, lang, translator);
    const key = [form.lang, form.surface, form.how].join("\n");
    const index = known.get(key) ?? forms.push(form) - 1;
    known.set(key, index);
    places[occurrence.id] = [ids.indexOf(occurrence.term), index, occurrence.here ?? ""];
  }
  return {
    cards: Object.values(view.cards).map((card) => cardData(card, translator)),
    forms,
    places,
    words: cardWords(translator),
  };
}

function* occurrencesOf({ rows }: ReadingView): Generator<{ occurrence: Occurrence; lang: "nl" | "en" }> {
  for (const row of rows) {
    for (const lang of ["nl", "en"] as const) {
      for (const { sentences } of row[lang]) {
        for (const { runs } of sentences) {
          for (const run of runs) for (const occurrence of run.occurrences ?? []) yield { occurrence, lang };
        }
      }
    }
  }
}

function formOf(
  { surface, how }: Occurrence,
  { lemma }: TermCard,
  lang: "nl" | "en",
  translator: Translator,
): FormData {
  const words = lang === "nl" ? dutchHowText(translator, lemma, how) : englishHowText(translator, how);
  return { surface, how: words, lang };
}

function cardData(card: TermCard, translator: Translator): CardData {
  const { locale, t } = translator;
  const counted = new Set(card.renderings.map(({ form }) => form));
  return {
    lemma: card.lemma,
    href: `/${locale}/glossary/${card.id}`,
    kind: kindText(translator, card),
    preferred: card.preferred,
    also: card.admitted.filter((form) => !counted.has(form)).join(", "),
    definition: card.definition[locale],
    note: card.note?.[locale] ?? "",
    renderings: card.renderings.map(({ form, count, deprecated }) => ({ form, count, odd: deprecated })),
    all: card.places === 0 ? "" : t("popUp.places", { count: card.places }),
  };
}

function cardWords({ t }: Translator): CardWords {
  return {
    label: t("popUp.label"),
    here: t("popUp.here"),
    inDutch: t("popUp.inDutch"),
    usual: t("popUp.usual"),
    also: t("popUp.also"),
    renderings: t("popUp.renderings"),
    discouraged: t("popUp.discouraged"),
    termPage: t("popUp.termPage"),
    close: t("popUp.close"),
  };
}
