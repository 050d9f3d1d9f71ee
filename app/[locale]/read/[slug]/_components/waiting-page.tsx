import type { Metadata } from "next";
import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { WaitingView } from "#src/workflows/view.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import plain from "../../../../_components/plain.module.css";
import { Sign } from "../../../../_components/sign.tsx";
import styles from "./waiting-page.module.css";

interface Part {
  readonly view: WaitingView;
  readonly translator: Translator;
}

export function waitingMetadata({ slug, en }: WaitingView, translator: Translator): Metadata {
  return pageMetadata(translator, { path: `/read/${slug}`, title: en.title });
}

/** What a translation is that waits for its Dutch, what of it can be shown, and how the Dutch is added. */
export function WaitingPage({ view, translator }: Part) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={`/read/${view.slug}`} section="texts">
      <article className={plain.plain}>
        <p className={styles.waits}>
          <Sign name="missing" /> {t("waiting:waits")}
        </p>
        <h1 lang="en">{view.en.title}</h1>
        <Facts view={view} translator={translator} />
        <p>{t("waiting:why")}</p>
        <Rights view={view} translator={translator} />
        <h2>{t("waiting:addHeading")}</h2>
        <ol className={styles.steps}>
          <li>{t("waiting:addCopy")}</li>
          <li>
            {t("waiting:addCommand")}
            <pre>
              <code>{t("waiting:command")}</code>
            </pre>
          </li>
        </ol>
        <p>{t("waiting:addResult")}</p>
        <p>{t("waiting:addPrivate")}</p>
        <Sight view={view} translator={translator} />
        <p className={plain.ways}>
          <a href={`/${locale}`}>{t("waiting:back")}</a>
        </p>
      </article>
    </PageFrame>
  );
}

function Facts({ view: { en, words, minutes, paragraphs }, translator: { locale, t } }: Part) {
  return (
    <p className={styles.facts}>
      {en.author === undefined ? null : <bdi>{en.author}</bdi>}
      {en.date === undefined ? null : <time dateTime={en.date}>{formatDate(locale, en.date)}</time>}
      {en.translator === undefined ? null : (
        <bdi>{t("reading.translatedBy", { translator: en.translator })}</bdi>
      )}
      <span>{t("waiting:dutchWords", { count: words })}</span>
      <span>{t("shelf.minutes", { count: minutes })}</span>
      <span>{t("waiting:paragraphs", { count: paragraphs })}</span>
    </p>
  );
}

function Rights({ view: { en }, translator: { t } }: Part) {
  const said = [
    { term: t("reading.source"), text: en.source },
    { term: t("reading.rights"), text: en.rights },
    { term: t("term.note"), text: en.note },
  ];
  return (
    <dl className={styles.rights}>
      {said.map(({ term, text }) =>
        text === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang="en">{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** No more than tells somebody whether it is the article they have. */
function Sight({ view: { opening, headings }, translator: { t } }: Part) {
  return (
    <>
      <h2>{t("waiting:opening")}</h2>
      <blockquote className={styles.opening} lang="en">
        {opening}
      </blockquote>
      {headings.length === 0 ? null : (
        <>
          <h2>{t("waiting:outline")}</h2>
          <ul lang="en">
            {headings.map((heading) => (
              <li key={heading}>{heading}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
