import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import styles from "./front-panels.module.css";

type Front = ReadingView["nl"];

/** The titles side by side, and under each what its file says of itself. */
export function FrontPanels({
  view: { nl, en, words, minutes },
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <header className={styles.front}>
      <div className={styles.panel}>
        <Title front={nl} lang="nl" />
        <p className={styles.facts}>
          {nl.author === undefined ? null : <bdi>{nl.author}</bdi>}
          {nl.date === undefined ? null : <time dateTime={nl.date}>{formatDate(locale, nl.date)}</time>}
          <span>{t("shelf.words", { count: words })}</span>
          <span>{t("shelf.minutes", { count: minutes })}</span>
        </p>
        <Provenance front={nl} lang="nl" translator={translator} />
      </div>
      <div className={styles.hinge} />
      <div className={styles.panel}>
        {en === undefined ? (
          <p className={styles.blank}>{t("reading.noEnglish")}</p>
        ) : (
          <>
            <Title front={en} lang="en" />
            <p className={styles.facts}>
              {en.translator === undefined ? null : (
                <bdi>{t("reading.translatedBy", { translator: en.translator })}</bdi>
              )}
              {en.date === undefined ? null : <time dateTime={en.date}>{formatDate(locale, en.date)}</time>}
            </p>
            <Provenance front={en} lang="en" translator={translator} />
          </>
        )}
      </div>
    </header>
  );
}

function Title({ front, lang }: { readonly front: Front; readonly lang: "nl" | "en" }) {
  return (
    <div lang={lang}>
      <h1 className={`${styles.title} ${sizeOf(front.title)}`}>{front.title}</h1>
      {front.subtitle === undefined ? null : <p className={styles.subtitle}>{front.subtitle}</p>}
    </div>
  );
}

/** Long titles are set smaller, so that the text stays in sight. */
function sizeOf(title: string): string {
  if (title.length > 150) return styles.longest ?? "";
  return title.length > 60 ? (styles.long ?? "") : "";
}

function Provenance({
  front,
  lang,
  translator: { t },
}: {
  readonly front: Front;
  readonly lang: "nl" | "en";
  readonly translator: Translator;
}) {
  return (
    <dl className={styles.provenance}>
      {front.source === undefined && front.url === undefined ? null : (
        <div>
          <dt>{t("reading.source")}</dt>
          <dd lang={lang}>
            <Source source={front.source} url={front.url} />
          </dd>
        </div>
      )}
      {front.rights === undefined ? null : (
        <div>
          <dt>{t("reading.rights")}</dt>
          <dd lang={lang}>{front.rights}</dd>
        </div>
      )}
      {front.note === undefined ? null : (
        <div>
          <dt className="aside">{t("term.note")}</dt>
          <dd lang={lang}>{front.note}</dd>
        </div>
      )}
    </dl>
  );
}

function Source({ source, url }: { readonly source: string | undefined; readonly url: string | undefined }) {
  const safe = url !== undefined && /^https?:\/\//i.test(url);
  return safe ? (
    <a href={url} rel="external">
      {source ?? url}
    </a>
  ) : (
    (source ?? url)
  );
}
