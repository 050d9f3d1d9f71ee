import { LONGEST_QUERY } from "#src/domain/search/query.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { GlossaryPage } from "#src/workflows/view/glossary.ts";
import { fieldText } from "../../../_components/term-words.ts";
import styles from "./glossary.module.css";
import { LiveGlossary } from "./live-glossary.tsx";

/** What narrows the glossary: a plain form, answered while somebody types where there is a script. */
export function GlossaryFilter({
  view: { wanted, fields, texts },
  translator,
}: {
  readonly view: GlossaryPage;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <search className={styles.filter}>
      <form id="filter" action={`/${locale}/glossary`}>
        <label>
          <span>{t("glossary.filter")}</span>
          <input
            name="q"
            type="search"
            defaultValue={wanted.query}
            maxLength={LONGEST_QUERY}
            placeholder={t("glossary.filterHint")}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <label>
          <span>{t("search:glossary.field")}</span>
          <select name="field" defaultValue={wanted.field ?? ""} autoComplete="off">
            <option value="">{t("search:glossary.anyField")}</option>
            {fields.map((field) => (
              <option key={field} value={field}>
                {fieldText(translator, field)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("search:glossary.text")}</span>
          <select name="text" defaultValue={wanted.text ?? ""} autoComplete="off">
            <option value="">{t("search:glossary.anyText")}</option>
            {texts.map(({ slug, title }) => (
              <option key={slug} value={slug} lang="nl">
                {title}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit">{t("search:glossary.show")}</button>
        </noscript>
      </form>
      <LiveGlossary words={{ busy: t("search:busy"), failed: t("search:failed") }} />
    </search>
  );
}
