import { formatMoment } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { DraftInList } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import styles from "./add.module.css";

/** What somebody is working on, each to be gone on with or thrown away. */
export function DraftList({
  drafts,
  translator,
}: {
  readonly drafts: readonly DraftInList[];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <ul className={styles.drafts}>
      {drafts.map(({ id, title, english, opening, step, work, begunAt, changedAt }) => {
        const name = title || t("adding:untitled");
        return (
          <li key={id}>
            <div>
              <b>{name}</b>
              {english === undefined ? null : <p lang="en">{english}</p>}
              {opening === undefined ? null : (
                <p>
                  {t("adding:bring.begins")} <q>{opening}</q>
                </p>
              )}
              <p>
                {work === undefined ? t(`adding:step.${step}Heading`) : `${t(`adding:work.${work}`)}…`} ·{" "}
                <time dateTime={begunAt}>{t("adding:begun", { when: formatMoment(locale, begunAt) })}</time> ·{" "}
                <time dateTime={changedAt}>
                  {t("adding:changed", { when: formatMoment(locale, changedAt) })}
                </time>
              </p>
              <Discard id={id} name={name} translator={translator} />
            </div>
            <a href={`/${locale}/add/${id}`} aria-label={t("adding:goOnWith", { title: name })}>
              {t("adding:goOn")}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Gone for good: so it takes two clicks. */
export function Discard({
  id,
  name,
  translator: { locale, t },
}: {
  readonly id: string;
  readonly name: string;
  readonly translator: Translator;
}) {
  return (
    <details className={styles.discard}>
      <summary aria-label={`${t("adding:discardHow")}: ${name}`}>{t("adding:discardHow")}</summary>
      <form action={`/api/add/${id}?in=${locale}`} method="post">
        <p>{t("adding:discardSure")}</p>
        <button
          type="submit"
          name="do"
          value="discard"
          className={form.odd}
          aria-label={`${t("adding:discard")}: ${name}`}
        >
          {t("adding:discard")}
        </button>
      </form>
    </details>
  );
}
