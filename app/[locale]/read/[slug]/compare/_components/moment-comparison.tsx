import { formatDate, formatList } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { ComparedRow, ComparedSide, Comparison, Moment } from "#src/workflows/view/history.ts";
import styles from "../../../../changes/_components/history.module.css";
import { CompareChoice } from "../../_components/compare-choice.tsx";
import { placeName } from "../../_components/place-name.ts";
import page from "../../_components/sub-page.module.css";
import { WordDiff } from "../../why/[row]/_components/word-diff.tsx";
import rows from "./compared.module.css";
import { folded } from "./folded.ts";

interface Part {
  readonly comparison: Comparison;
  readonly translator: Translator;
}

/** The whole text at two moments: changed rows in full, unchanged ones folded away. */
export function MomentComparison({ comparison, translator }: Part) {
  const { slug, titles, changed, gone } = comparison;
  const { locale, t } = translator;
  return (
    <article>
      <header className={page.head}>
        <p className={page.up}>
          <a href={`/${locale}/read/${slug}`} lang="nl">
            {titles.nl}
          </a>
        </p>
        <h1>{t("history:compare.heading")}</h1>
        <p className={styles.lead}>{t("history:compare.lead")}</p>
        <Choice comparison={comparison} translator={translator} />
        <p role="status">
          {changed === 0 ? t("history:compare.same") : t("history:compare.count", { count: changed })}
        </p>
      </header>
      {folded(comparison.rows).map((stretch) =>
        stretch.isChanged ? (
          stretch.rows.map((row) => <Row key={row.place.id} row={row} slug={slug} translator={translator} />)
        ) : (
          <details key={stretch.rows[0]?.place.id} className={rows.folded}>
            <summary>{t("history:compare.folded", { count: stretch.rows.length })}</summary>
            {stretch.rows.map((row) => (
              <Row key={row.place.id} row={row} slug={slug} translator={translator} />
            ))}
          </details>
        ),
      )}
      {gone.length === 0 ? null : (
        <section>
          <h2 className={styles.date}>{t("history:compare.gone")}</h2>
          {gone.map((side) => (
            <Wording key={`${side.side} ${side.paragraph}`} side={side} translator={translator} />
          ))}
        </section>
      )}
    </article>
  );
}

function Choice({ comparison: { moments, from, to }, translator }: Part) {
  const { t } = translator;
  if (moments.length < 2) return <p className={styles.lead}>{t("history:compare.none")}</p>;
  return (
    <CompareChoice
      sides={[
        { name: "from", label: t("history:compare.from"), chosen: from.id },
        { name: "to", label: t("history:compare.to"), chosen: to.id },
      ]}
      options={moments.map((moment) => ({ value: moment.id, text: momentName(moment, translator) }))}
      submit={t("history:compare.go")}
    />
  );
}

function momentName({ at, by, wordings }: Moment, { locale, t }: Translator): string {
  const date = `${formatDate(locale, at.slice(0, 10))} ${at.slice(11, 16)}`;
  return t("history:compare.moment", { date, people: formatList(locale, by), count: wordings });
}

function Row({
  row: { place, nl, en },
  slug,
  translator,
}: {
  readonly row: ComparedRow;
  readonly slug: string;
  readonly translator: Translator;
}) {
  return (
    <section className={rows.row} aria-label={placeName(place, translator)}>
      <Side sides={nl} translator={translator} />
      <a className={rows.place} href={`/${translator.locale}/read/${slug}/why/${place.id}`}>
        {place.number ?? <span className="aside">{placeName(place, translator)}</span>}
        {place.number === undefined ? <span aria-hidden="true">#</span> : null}
      </a>
      <Side sides={en} translator={translator} />
    </section>
  );
}

function Side({
  sides,
  translator,
}: {
  readonly sides: readonly ComparedSide[];
  readonly translator: Translator;
}) {
  return (
    <div className={rows.side}>
      {sides.map((side) => (
        <Wording key={side.paragraph} side={side} translator={translator} />
      ))}
    </div>
  );
}

function Wording({
  side: { side, diff },
  translator,
}: {
  readonly side: ComparedSide;
  readonly translator: Translator;
}) {
  return <WordDiff changes={diff} lang={side} translator={translator} />;
}
