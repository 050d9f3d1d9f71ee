import { PARTS_OF_SPEECH } from "#src/domain/glossary/term.ts";
import type { Locale } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { DraftField } from "./term-draft.ts";
import type { PickWords } from "./word-picker.tsx";

export interface TermFormWords {
  readonly locale: Locale;
  readonly labels: Readonly<Record<DraftField | "why", string>>;
  readonly hints: Readonly<Partial<Record<DraftField | "why", string>>>;
  readonly groups: Readonly<Record<"dutch" | "english" | "meaning" | "rest" | "saving", string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly save: string;
  readonly remove: string;
  readonly removeWhy: string;
  readonly onlyEditors: string;
  readonly unreachable: string;
  readonly places: string;
  readonly waiting: string;
  /** With `#` where the number goes. */
  readonly counts: Readonly<Record<"added" | "kept" | "gone", string>>;
  readonly change: Readonly<Record<"added" | "kept" | "gone", string>>;
  readonly more: string;
  readonly clashes: string;
  /** With `#` where the shared form goes. */
  readonly clash: Readonly<Record<"duplicate" | "sense" | "form", string>>;
  readonly origin: OriginWords;
  readonly picker: Omit<PickWords, "pick">;
}

interface OriginWords {
  readonly heading: string;
  readonly from: string;
  readonly gone: string;
  readonly pick: Readonly<Record<"nl" | "en", string>>;
  /** With `{title}`, `{number}` and `{sentence}` where those go. */
  readonly why: string;
  readonly whyUnnumbered: string;
}

export function termFormWords({ locale, t }: Translator): TermFormWords {
  const label = (name: DraftField | "why") => t(`terms:form.${name}`);
  return {
    locale,
    labels: {
      id: label("id"),
      field: label("field"),
      pos: label("pos"),
      lemma: label("lemma"),
      forms: label("forms"),
      variants: label("variants"),
      preferred: label("preferred"),
      admitted: label("admitted"),
      deprecated: label("deprecated"),
      definitionNl: label("definitionNl"),
      definitionEn: label("definitionEn"),
      noteNl: label("noteNl"),
      noteEn: label("noteEn"),
      spellingNl: label("spellingNl"),
      spellingEn: label("spellingEn"),
      related: label("related"),
      dated: label("dated"),
      why: label("why"),
    },
    hints: {
      id: t("terms:hint.id"),
      forms: t("terms:hint.lines"),
      variants: t("terms:hint.lines"),
      admitted: t("terms:hint.lines"),
      deprecated: t("terms:hint.deprecated"),
      related: t("terms:hint.related"),
      dated: t("terms:hint.dated"),
    },
    groups: {
      dutch: t("term.dutch"),
      english: t("term.english"),
      meaning: t("term.definition"),
      rest: t("terms:form.rest"),
      saving: t("terms:form.saving"),
    },
    kinds: Object.fromEntries(PARTS_OF_SPEECH.map((pos) => [pos, t(`pos.${pos}`)])),
    save: t("terms:form.save"),
    remove: t("terms:form.remove"),
    removeWhy: t("terms:form.removeWhy"),
    onlyEditors: t("terms:form.onlyEditors"),
    unreachable: t("terms:form.unreachable"),
    places: t("terms:preview.heading"),
    waiting: t("terms:preview.waiting"),
    counts: {
      added: t("terms:preview.added"),
      kept: t("terms:preview.kept"),
      gone: t("terms:preview.gone"),
    },
    change: {
      added: t("terms:preview.isAdded"),
      kept: t("terms:preview.isKept"),
      gone: t("terms:preview.isGone"),
    },
    more: t("terms:preview.more"),
    clashes: t("terms:clash.heading"),
    clash: {
      duplicate: t("terms:clash.duplicate"),
      sense: t("terms:clash.sense"),
      form: t("terms:clash.form"),
    },
    origin: {
      heading: t("terms:origin.heading"),
      from: t("terms:origin.from"),
      gone: t("terms:origin.gone"),
      pick: { nl: t("terms:origin.pickDutch"), en: t("terms:origin.pickEnglish") },
      why: t("terms:origin.why", { title: "{title}", number: "{number}", sentence: "{sentence}" }),
      whyUnnumbered: t("terms:origin.whyUnnumbered", { title: "{title}", sentence: "{sentence}" }),
    },
    picker: {
      chosen: t("terms:bind.chosen"),
      nothing: t("terms:bind.nothing"),
      save: t("terms:origin.take"),
    },
  };
}
