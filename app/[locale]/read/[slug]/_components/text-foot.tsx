import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import styles from "./text-foot.module.css";

const FORMATS = ["html", "md", "txt"] as const;

/** What can be done with a text when it is read: all its notes, and taking it along. */
export function TextFoot({
  view: { slug, en, noteCount, versions },
  translator: { locale, t },
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const base = `/${locale}/read/${slug}`;
  return (
    <section className={styles.foot} aria-label={t("textFoot.label")}>
      {noteCount === 0 ? null : (
        <p>
          <a href={`${base}/notes`}>{t("textFoot.notes", { count: noteCount })}</a>
        </p>
      )}
      <p className={styles.editors}>
        <a href={`${base}/edit`}>{t("editing:link")}</a>
        {en ? <a href={`/${locale}/align/${slug}`}>{t("align:link")}</a> : null}
      </p>
      <p>
        <a href={`${base}/history`}>{t("history:foot.history")}</a>
        <a href={`${base}/compare`}>{t("history:foot.compare")}</a>
        {versions > 1 ? <a href={`${base}/versions`}>{t("history:foot.versions")}</a> : null}
      </p>
      <p>
        {t("textFoot.download")}
        {FORMATS.map((format) => (
          <a key={format} href={`${base}/download/${slug}.${format}`} download="">
            {t(`textFoot.${format}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
