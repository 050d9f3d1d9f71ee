import type { Translator } from "#src/i18n/translator.ts";
import type { DraftView, DraftWork } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";
import { WorkProgress } from "./work-progress.tsx";

/** While something is done aside. Without scripts the page comes anew by itself. */
export function WorkStep({
  action,
  draft,
  work,
  translator,
}: {
  readonly action: string;
  readonly draft: DraftView;
  readonly work: DraftWork;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const label = t(`adding:work.${work}`);
  const slug = draft.about.slug;
  return (
    <div className={styles.work}>
      <WorkProgress
        api={`/api/add/${draft.id}`}
        share={draft.share}
        label={label}
        percent={t("adding:work.percent", { number: "{number}" })}
        {...(work === "publish" && slug ? { published: `/${locale}/read/${slug}` } : {})}
      />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
        <p>
          <a href={`/${locale}/add/${draft.id}`}>{t("adding:work.again")}</a>
        </p>
      </noscript>
      <p className={styles.hint}>{t("adding:work.waits")}</p>
      {work === "publish" ? null : (
        <form action={action} method="post" className={styles.actions}>
          <button type="submit" name="do" value="cancel" className={form.odd}>
            {t("adding:work.cancel")}
          </button>
        </form>
      )}
    </div>
  );
}
