import type { Translator } from "#src/i18n/translator.ts";
import type { SearchHelp } from "#src/workflows/view/search.ts";
import { searchPath } from "./address.ts";
import styles from "./search.module.css";

const TIPS = ["tipForms", "tipCompounds", "tipAccents", "tipQuotes", "tipBoth"] as const;

/** Where nothing was found: what may have been meant, how far each part gets, what can be typed. */
export function NothingFound({
  help,
  translator,
}: {
  readonly help: SearchHelp;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { meant } = help;
  const parts = help.parts.some(({ places }) => places > 0) ? help.parts : [];
  return (
    <>
      {meant === undefined ? null : (
        <p className={styles.meant}>
          {t("search:meant")} <a href={`/${locale}${searchPath({ query: meant })}`}>{meant}</a>?
        </p>
      )}
      {parts.length === 0 ? null : (
        <section className={styles.parts} aria-labelledby="parts">
          <h2 id="parts">{t("search:parts")}</h2>
          <ul>
            {parts.map(({ shown, places }) => (
              <li key={shown}>
                {places === 0 ? shown : <a href={`/${locale}${searchPath({ query: shown })}`}>{shown}</a>}{" "}
                <span className={styles.quiet}>{t("search:places", { count: places })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchTips translator={translator} />
    </>
  );
}

export function SearchTips({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <section className={styles.tips} aria-labelledby="tips">
      <h2 id="tips">{t("search:tips")}</h2>
      <ul>
        {TIPS.map((tip) => (
          <li key={tip}>{t(`search:${tip}`)}</li>
        ))}
      </ul>
    </section>
  );
}
