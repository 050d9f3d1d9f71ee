import type { Translator } from "#src/i18n/translator.ts";
import { Check, Field } from "../../../../../../../_components/form/field.tsx";
import { formWords } from "../../../../../../../_components/form/form-words.ts";
import { SendForm } from "../../../../../../../_components/form/send-form.tsx";
import edit from "../../../_components/edit.module.css";
import { listOf } from "../../../_components/side-name.ts";

interface Removal {
  readonly mark: string;
  readonly counterparts: readonly { readonly text: string }[];
  readonly notes: number;
  readonly suggestions: number;
  readonly isLast: boolean;
}

interface Parts {
  readonly place: { readonly slug: string; readonly side: string; readonly paragraph: string };
  readonly removal: Removal;
  /** Whether anything stands beside it. */
  readonly hasCounterpart: boolean;
  readonly translator: Translator;
}

/** What can be done around a paragraph: another above or below it, or no paragraph there at all. */
export function Around(parts: Parts) {
  const {
    place: { slug, side, paragraph },
    translator: { locale, t },
  } = parts;
  const editor = `/${locale}/read/${slug}/edit/${side}/${paragraph}`;
  const isDutch = side === "nl";
  return (
    <section className={edit.around} aria-labelledby="around">
      <h2 id="around">{t("editing:around")}</h2>
      <ul>
        <li>
          <a href={`${editor}/before`}>
            {t(isDutch ? "editing:addAboveDutch" : "editing:addAboveEnglish", { paragraph })}
          </a>
        </li>
        <li>
          <a href={`${editor}/after`}>
            {t(isDutch ? "editing:addBelowDutch" : "editing:addBelowEnglish", { paragraph })}
          </a>
        </li>
      </ul>
      <details className={edit.fold}>
        <summary>{t("editing:takeOut")}</summary>
        {parts.removal.isLast ? <p>{t("editing:takeOutLast")}</p> : <TakeOut {...parts} />}
      </details>
    </section>
  );
}

function TakeOut({ place, removal, hasCounterpart, translator }: Parts) {
  const { locale, t } = translator;
  const { mark, counterparts, notes, suggestions } = removal;
  const count = counterparts.length;
  return (
    <>
      <p className={edit.lead}>{t("editing:takeOutLead")}</p>
      {count === 0 && hasCounterpart ? <p className={edit.lead}>{t("editing:takeOutBeside")}</p> : null}
      {notes === 0 ? null : <p className={edit.lead}>{t("editing:takeOutNotes", { count: notes })}</p>}
      {suggestions === 0 ? null : (
        <p className={edit.lead}>{t("editing:takeOutSuggestions", { count: suggestions })}</p>
      )}
      <SendForm
        to="/api/texts"
        fixed={{ do: "remove-paragraph", ...place, mark }}
        submit={t("editing:takeOutSubmit")}
        words={formWords(translator)}
        tone="odd"
        then={{ go: `${listOf(locale, place)}#removed` }}
      >
        {count === 0 ? null : (
          <Check
            label={t(place.side === "nl" ? "editing:alsoEnglish" : "editing:alsoDutch", { count })}
            hint={t("editing:alsoHint")}
            name="withCounterparts"
          />
        )}
        <Field label={t("editing:reason")} hint={t("editing:reasonHint")} name="why" required />
      </SendForm>
    </>
  );
}
