import type { Piece } from "#src/domain/review/diff-lines.ts";
import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { StaleView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import styles from "./desk.module.css";
import diff from "./diff.module.css";
import { DiffPieces } from "./diff-pieces.tsx";
import { diffWords } from "./diff-words.ts";
import { oneWords } from "./one-words.ts";
import { StaleDecision } from "./stale-decision.tsx";

/** The change of the Dutch beside the English that was right before it. */
export function StaleArticle({
  view,
  reasons,
  translator,
}: {
  readonly reasons: readonly string[] | null;
  readonly view: StaleView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { slug, place, title, by, at, nl, en, may, next } = view;
  return (
    <article className={styles.page}>
      <nav className={styles.ways} aria-label={t("desk:queue.list")}>
        <a href={`/${locale}/review`}>{t("desk:one.back")}</a>
        <span />
        {next === undefined ? null : (
          <a rel="next" data-key="j" href={`/${locale}/review/stale/${next.slug}/${next.row}`}>
            {t("desk:one.next")}
          </a>
        )}
      </nav>
      <header className={styles.head}>
        <h1>{t("desk:stale.heading", { place: placeName(place, translator) })}</h1>
        <p className={styles.meta}>
          <a href={`/${locale}/read/${slug}/row/${place.id}`} lang="nl">
            {title}
          </a>
          <span>{t("desk:stale.since", { name: by, date: formatDate(locale, at.slice(0, 10)) })}</span>
        </p>
      </header>
      <div className={diff.heads}>
        <span>{t("desk:one.dutch")}</span>
        <span>{t("desk:one.englishNow")}</span>
      </div>
      <div className={diff.group}>
        <Lines lines={nl} lang="nl" translator={translator} />
        <Lines lines={en} lang="en" translator={translator} />
      </div>
      {may ? (
        <StaleDecision
          view={view}
          words={{
            ...oneWords(translator, { reasons }),
            confirm: t("desk:stale.confirm"),
            ask: t("desk:stale.ask"),
            askHint: t("desk:stale.askHint"),
            suggest: t("desk:stale.suggest"),
          }}
          locale={locale}
        />
      ) : (
        <p className={styles.notice}>
          <a href={`/${locale}/suggest/${slug}/${place.id}`}>{t("desk:stale.suggest")}</a>
        </p>
      )}
    </article>
  );
}

function Lines({
  lines,
  lang,
  translator,
}: {
  readonly lines: readonly (readonly Piece[])[];
  readonly lang: "nl" | "en";
  readonly translator: Translator;
}) {
  const look = { locale: translator.locale, words: diffWords(translator) };
  return (
    <div className={`${diff.diff} ${diff.en ?? ""}`} lang={lang}>
      {lines.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id
        <p key={index}>
          <DiffPieces pieces={pieces} look={look} />
        </p>
      ))}
    </div>
  );
}
