import type { Translator } from "#src/i18n/translator.ts";
import styles from "./remark.module.css";

/**
 * “Something wrong here?”: a button that comes to the hinge of the row one is at, and the dialog it opens. Anybody may
 * tell the reviewers; who would rather mend it goes on to suggest a wording. `remark.ts` sets it to work.
 */
export function RemarkDialog({
  slug,
  translator,
}: {
  readonly slug: string;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <>
      <button
        type="button"
        className={styles.open}
        data-remark=""
        hidden
        aria-haspopup="dialog"
        aria-label={t("desk:report.open")}
        title={t("desk:report.open")}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 13 .7-3L10.6 3l2.4 2.4-7 6.9zM9 4.7l2.4 2.4" />
        </svg>
      </button>
      <dialog
        className={styles.dialog}
        data-remark-dialog={slug}
        data-sent={t("desk:report.sent")}
        data-offline={t("desk:suggest.offline")}
        data-fault={t("desk:suggest.fault")}
        aria-labelledby="remark-heading"
      >
        <form method="dialog">
          <h2 id="remark-heading">{t("desk:report.heading")}</h2>
          <blockquote />
          <p>{t("desk:report.lead")}</p>
          <label>
            {t("desk:report.message")}
            <textarea rows={3} maxLength={2_000} required />
          </label>
          <p role="alert" />
          <p className={styles.buttons}>
            <button type="submit" className={styles.main} value="send">
              {t("desk:report.send")}
            </button>
            <a href={`/${locale}/suggest/${slug}/`}>{t("desk:report.suggest")}</a>
            <button type="submit" formNoValidate value="close">
              {t("desk:report.close")}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
