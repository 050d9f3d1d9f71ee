import type { Translator } from "#src/i18n/translator.ts";
import type { SuggestionView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import { BatchDecision } from "./batch-decision.tsx";
import styles from "./desk.module.css";
import { DiffRows } from "./diff-rows.tsx";
import { oneWords } from "./one-words.ts";

/** Several suggestions with every change shown, and one decision for all of them. */
export function BatchPage({
  views,
  reasons,
  translator,
}: {
  readonly reasons: readonly string[] | null;
  readonly views: readonly SuggestionView[];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const words = oneWords(translator, { reasons });
  return (
    <div className={styles.page}>
      <nav className={styles.ways} aria-label={t("desk:queue.list")}>
        <a href={`/${locale}/review`}>{t("desk:one.back")}</a>
      </nav>
      <header className={styles.head}>
        <h1>{t("desk:batch.heading", { count: views.length })}</h1>
        <p className={styles.meta}>{t(views.length === 0 ? "desk:batch.none" : "desk:batch.lead")}</p>
      </header>
      {views.map((view) => (
        <section key={view.item.id} className={styles.batch} aria-labelledby={view.item.id}>
          <h2 id={view.item.id}>
            <a href={`/${locale}/review/${view.item.id}`}>{placeName(view.item.place, translator)}</a>{" "}
            <span lang="nl">{view.item.title}</span>
          </h2>
          {view.item.why === "" ? null : (
            <blockquote className={styles.why}>
              <p>{view.item.why}</p>
            </blockquote>
          )}
          {view.about ? (
            <blockquote lang={view.about.side} className={styles.about}>
              <p>
                {view.about.before}
                <mark>{view.about.quote}</mark>
                {view.about.after}
              </p>
            </blockquote>
          ) : (
            <DiffRows rows={view.rows} view="inline" look={{ locale, words }} words={words} />
          )}
        </section>
      ))}
      {views.length === 0 ? null : (
        <BatchDecision
          items={views.map(({ item }) => ({ id: item.id, name: placeName(item.place, translator) }))}
          words={{
            ...words,
            accept: t("desk:batch.accept"),
            rejectAll: t("desk:batch.reject"),
            outcome: t("desk:batch.outcome"),
            refused: t("desk:batch.refused"),
          }}
          locale={locale}
        />
      )}
    </div>
  );
}
