import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../../../_components/form/form-words.ts";
import { SendForm } from "../../../../../_components/form/send-form.tsx";
import styles from "./edit.module.css";
import { listOf, sideName } from "./side-name.ts";

interface Removed {
  readonly side: string;
  readonly paragraph: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
  readonly why?: string;
}

/** The paragraphs that were taken out, with who, when and why; each can be put back. */
export function RemovedList({
  slug,
  removed,
  translator,
}: {
  readonly slug: string;
  readonly removed: readonly Removed[];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const words = formWords(translator);
  return (
    <section aria-labelledby="removed">
      <h2 id="removed">{t("editing:removedHeading")}</h2>
      <p className={styles.lead}>{t("editing:removedLead")}</p>
      <ol className={styles.removed}>
        {removed.map(({ side, paragraph, text, at, by, why }) => (
          <li key={`${side} ${paragraph}`}>
            <p className={styles.id}>
              {paragraph} · {sideName(translator, side)} ·{" "}
              {t("editing:removedBy", { name: by, date: formatDate(locale, at.slice(0, 10)) })}
            </p>
            <p className={styles.gone} lang={side === "nl" ? "nl" : "en"}>
              {text}
            </p>
            {why === undefined ? null : (
              <blockquote className={styles.reason}>
                <p>{why}</p>
              </blockquote>
            )}
            <SendForm
              to="/api/texts"
              fixed={{ do: "restore-paragraph", slug, side, paragraph }}
              submit={t("editing:putBack")}
              label={t("editing:putBackOf", { paragraph, side: sideName(translator, side) })}
              words={words}
              tone="quiet"
              then={{ go: `${listOf(locale, { slug, side })}#${paragraph}` }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
