import type { Translator } from "#src/i18n/translator.ts";
import { Field } from "../../../../../_components/form/field.tsx";
import { formWords } from "../../../../../_components/form/form-words.ts";
import { SendForm } from "../../../../../_components/form/send-form.tsx";
import styles from "./edit.module.css";
import { RenameForm } from "./rename-form.tsx";

/** What is done to a text as a whole: another address, off the shelf, gone for good. */
export function WholeText({
  slug,
  isPublished,
  translator,
}: {
  readonly slug: string;
  readonly isPublished: boolean;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const words = formWords(translator);
  return (
    <>
      <details className={styles.fold}>
        <summary>{t("editing:rename")}</summary>
        <p className={styles.lead}>{t("editing:renameLead")}</p>
        <RenameForm
          slug={slug}
          label={t("editing:address")}
          submit={t("editing:rename")}
          words={words}
          read={`/${locale}/read`}
        />
      </details>
      <details className={styles.fold}>
        <summary>{t(isPublished ? "editing:unpublish" : "editing:publish")}</summary>
        <p className={styles.lead}>{t(isPublished ? "editing:unpublishLead" : "editing:publishLead")}</p>
        <SendForm
          to="/api/texts"
          fixed={{ do: "publish", slug, published: !isPublished }}
          submit={t(isPublished ? "editing:unpublish" : "editing:publish")}
          words={words}
          tone={isPublished ? "odd" : "main"}
          then={{ go: `/${locale}/read/${slug}/edit` }}
        />
      </details>
      <details className={styles.fold}>
        <summary>{t("editing:takeDown")}</summary>
        <p className={styles.lead}>{t("editing:takeDownLead")}</p>
        <SendForm
          to="/api/texts"
          fixed={{ do: "take-down", slug }}
          submit={t("editing:takeDown")}
          words={words}
          tone="odd"
          then={{ go: `/${locale}` }}
        >
          <Field label={t("editing:repeat", { slug })} name="repeated" autoComplete="off" required />
          <Field label={t("editing:why")} hint={t("editing:takeDownWhyHint")} name="why" />
        </SendForm>
      </details>
    </>
  );
}
