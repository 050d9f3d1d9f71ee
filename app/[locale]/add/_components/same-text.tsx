import type { Translator } from "#src/i18n/translator.ts";
import type { SameTextView } from "#src/workflows/view/adding.ts";
import styles from "./add.module.css";

/** That the text is there already, and where; whoever wants to goes on all the same. */
export function SameText({
  same,
  translator,
}: {
  readonly same: SameTextView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format(same.share);
  const page = `/${locale}/read/${same.slug}${same.isPublished ? "" : "/edit"}`;
  return (
    <div className={styles.note} role="status">
      <p>
        <b>{t("adding:check.same")}</b>{" "}
        <a href={page} lang="nl">
          {same.title}
        </a>
      </p>
      <p>
        {same.isPublished ? null : `${t("adding:check.sameUnpublished")} `}
        {t("adding:check.sameShare", { share })} {t("adding:check.sameHint")}
      </p>
    </div>
  );
}
