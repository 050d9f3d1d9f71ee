import type { Translator } from "#src/i18n/translator.ts";
import type { VersionComparison } from "#src/workflows/view/history.ts";
import styles from "../../../../changes/_components/history.module.css";
import { sideName } from "../../../../changes/_components/side-name.ts";
import { CompareChoice } from "../../_components/compare-choice.tsx";
import page from "../../_components/sub-page.module.css";
import rows from "../../compare/_components/compared.module.css";
import { WordDiff } from "../../why/[row]/_components/word-diff.tsx";

interface Part {
  readonly comparison: VersionComparison;
  readonly translator: Translator;
}

/** Two translations of one text, row by row beside the Dutch, the second laid over the first. */
export function TwoVersions({ comparison, translator }: Part) {
  const { slug, titles, one, other } = comparison;
  const { locale, t } = translator;
  const [first, second] = [nameOf(comparison, one, translator), nameOf(comparison, other, translator)];
  return (
    <article>
      <header className={page.head}>
        <p className={page.up}>
          <a href={`/${locale}/read/${slug}`} lang="nl">
            {titles.nl}
          </a>
        </p>
        <h1>{t("history:versions.heading")}</h1>
        <Choice comparison={comparison} translator={translator} />
        <p className={styles.lead}>{t("history:versions.legend")}</p>
        <p>
          {t("history:versions.count", {
            count: comparison.rows.filter(({ same }) => !same).length,
            total: comparison.rows.length,
          })}
        </p>
      </header>
      <div className={`${rows.three} ${rows.heads}`} aria-hidden="true">
        <p>{t("history:nl")}</p>
        <p>{first}</p>
        <p>{second}</p>
      </div>
      {comparison.rows.map((row) => (
        <section key={row.place.id} id={row.place.id} className={rows.three}>
          <p lang="nl">{row.nl}</p>
          <div>
            <p className={rows.which}>{first}</p>
            {row.one === "" ? (
              <p className={rows.same}>{t("history:versions.missing")}</p>
            ) : (
              <p lang="en">{row.one}</p>
            )}
          </div>
          <div>
            <p className={rows.which}>{second}</p>
            {row.same ? (
              <p className={rows.same}>{t("history:versions.same")}</p>
            ) : (
              <WordDiff changes={row.diff} lang="en" translator={translator} />
            )}
          </div>
        </section>
      ))}
    </article>
  );
}

function Choice({ comparison: { versions, one, other }, translator }: Part) {
  const { t } = translator;
  if (versions.length < 3) return null;
  return (
    <CompareChoice
      sides={[
        { name: "one", label: t("history:versions.one"), chosen: one },
        { name: "other", label: t("history:versions.other"), chosen: other },
      ]}
      options={versions.map(({ side }) => ({ value: side, text: sideName(side, translator) }))}
      submit={t("history:versions.go")}
    />
  );
}

function nameOf({ versions }: VersionComparison, side: string, translator: Translator): string {
  const translatedBy = versions.find((version) => version.side === side)?.translator;
  const name = sideName(side, translator);
  return translatedBy === undefined ? name : `${name} (${translatedBy})`;
}
