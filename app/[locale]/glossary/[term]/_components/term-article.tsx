import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { TermView } from "#src/workflows/view/term.ts";
import { kindText } from "../../../../_components/term-words.ts";
import { Cite } from "./cite.tsx";
import { ConcordanceList } from "./concordance-list.tsx";
import { DeviationList } from "./deviation-list.tsx";
import { EditLink } from "./edit-link.tsx";
import { FormLists } from "./form-lists.tsx";
import type { Order } from "./kwic.ts";
import { RenderingTable } from "./rendering-table.tsx";
import styles from "./term.module.css";

interface Part {
  readonly view: TermView;
  readonly translator: Translator;
}

/** Everything that is known of one term. */
export function TermArticle({ view, order, translator }: Part & { readonly order: Order }) {
  const { locale, t } = translator;
  const { term } = view;
  return (
    <article>
      <header className={styles.head}>
        <p>
          <a href={`/${locale}/glossary`}>{t("term.back")}</a>
        </p>
        <h1>
          <span lang="nl">{term.nl.lemma}</span>
          <span className={styles.hinge} aria-hidden="true" />
          <span className={styles.english} lang="en">
            {term.en.preferred}
          </span>
        </h1>
        <p className={styles.kind}>
          {kindText(translator, term)}{" "}
          <a href={`/${locale}/glossary/${term.id}`} rel="bookmark">
            {t("terms:article.permalink")}
          </a>{" "}
          <EditLink href={`/${locale}/glossary/${term.id}/edit`} name={t("terms:article.edit")} />
        </p>
      </header>
      <div className={styles.columns}>
        <div>
          <Meaning view={view} translator={translator} />
          <FormLists term={term} translator={translator} />
        </div>
        <div>
          <section aria-labelledby="renderings">
            <h2 id="renderings">{t("term.renderings")}</h2>
            <RenderingTable view={view} translator={translator} />
          </section>
          <Related view={view} translator={translator} />
          <History view={view} translator={translator} />
        </div>
      </div>
      <DeviationList view={view} translator={translator} />
      <ConcordanceList
        concordance={view.concordance}
        lemma={term.nl.lemma}
        order={order}
        translator={translator}
      />
      <Cite
        words={{
          heading: t("search:cite.heading"),
          text: t("search:cite.text", {
            lemma: term.nl.lemma,
            preferred: term.en.preferred,
            address: "{address}",
            date: "{date}",
          }),
          copy: t("search:cite.copy"),
          copied: t("search:cite.copied"),
          failed: t("search:cite.failed"),
        }}
        path={`/${locale}/glossary/${term.id}`}
        locale={locale}
      />
    </article>
  );
}

function Meaning({ view: { term }, translator: { locale, t } }: Part) {
  const remarks = [
    { name: "note", text: term.note?.[locale] },
    { name: "spelling", text: term.spelling?.[locale] },
  ] as const;
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{t("term.definition")}</h2>
      <p className={styles.definition}>{term.definition[locale]}</p>
      {term.dated === undefined ? null : (
        <p className={styles.quiet}>{t("term.dated", { date: formatDate(locale, term.dated) })}</p>
      )}
      {remarks.map(({ name, text }) =>
        text === undefined ? null : (
          <p key={name} className={styles.remark}>
            <b>{t(`term.${name}`)}</b> {text}
          </p>
        ),
      )}
    </section>
  );
}

function History({ view: { steps }, translator: { locale, t } }: Part) {
  return steps.length === 0 ? null : (
    <section aria-labelledby="history">
      <h2 id="history">{t("terms:article.history")}</h2>
      <ol className={styles.related}>
        {steps.map(({ id, at, by, kind, why }) => (
          <li key={id}>
            {formatDate(locale, at.slice(0, 10))}: {t(`terms:article.${kind}`)}{" "}
            <span>{by === "file" ? t("terms:article.byFile") : by}</span>
            {why === undefined ? null : <>. {why}</>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Related({ view: { related }, translator: { locale, t } }: Part) {
  return related.length === 0 ? null : (
    <section aria-labelledby="related">
      <h2 id="related">{t("term.related")}</h2>
      <ul className={styles.related}>
        {related.map(({ id, lemma, preferred }) => (
          <li key={id}>
            <a href={`/${locale}/glossary/${id}`} lang="nl">
              {lemma}
            </a>{" "}
            <span lang="en">{preferred}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
