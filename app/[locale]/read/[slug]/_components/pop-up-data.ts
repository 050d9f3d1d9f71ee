import type { Translator } from "#src/i18n/translator.ts";
import type { Occurrence, ReadingView, SentenceView, TermCard } from "#src/workflows/view.ts";
import { dutchHowText, englishHowText, kindText } from "../../../../_components/term-words.ts";
import type { CardData, CardWords, FormData, PopUpData, SentenceData } from "./card-data.ts";
import { stretchesOf } from "./stretches.ts";

/** Everything the pop-ups of a part may have to say, put into words here so that the browser needs no i18next. */
export function popUpData(view: ReadingView, translator: Translator): PopUpData {
  const book = new FormBook(view.cards, translator);
  const sentences: Record<string, SentenceData> = {};
  for (const row of view.rows) {
    for (const lang of ["nl", "en"] as const) {
      for (const sentence of row[lang].flatMap((paragraph) => paragraph.sentences)) {
        const data = sentenceData(sentence, lang, book);
        if (data !== null) sentences[sentence.id] = data;
      }
    }
  }
  return {
    cards: Object.values(view.cards).map((card) => cardData(card, translator)),
    forms: book.forms,
    sentences,
    words: cardWords(translator),
  };
}

/** Links are counted as `TextSentence` writes them: one per stretch with a term in it. */
function sentenceData({ runs }: SentenceView, lang: "nl" | "en", book: FormBook): SentenceData | null {
  const links = stretchesOf(runs).filter(({ occurrences }) => occurrences.length > 0);
  if (links.length === 0) return null;
  const found = new Map(links.flatMap(({ occurrences }) => occurrences).map((each) => [each.id, each]));
  const ids = [...found.keys()];
  return [
    [...found.values()].map((each) => [book.cardOf(each), book.formOf(each, lang), each.here ?? ""]),
    links.map(({ occurrences }) => occurrences.map(({ id }) => ids.indexOf(id))),
  ];
}

/** How forms stand to their terms: many places share one. */
class FormBook {
  readonly forms: FormData[] = [];
  readonly #known = new Map<string, number>();
  readonly #cards: ReadingView["cards"];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #translator: Translator;

  constructor(cards: ReadingView["cards"], translator: Translator) {
    this.#cards = cards;
    this.#numbers = new Map(Object.keys(cards).map((id, index) => [id, index]));
    this.#translator = translator;
  }

  /** The number of its card; -1 where it has none. */
  cardOf({ term }: Occurrence): number {
    return this.#numbers.get(term) ?? -1;
  }

  formOf(occurrence: Occurrence, lang: "nl" | "en"): number {
    const card = this.#cards[occurrence.term];
    if (card === undefined) return -1;
    const form = formData(occurrence, card, lang, this.#translator);
    const key = [form.lang, form.surface, form.how].join("\n");
    const index = this.#known.get(key) ?? this.forms.push(form) - 1;
    this.#known.set(key, index);
    return index;
  }
}

function formData(
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
