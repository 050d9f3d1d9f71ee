import type { Translator } from "#src/i18n/translator.ts";
import type { LibraryChanges } from "#src/workflows/view/history.ts";
import page from "../../read/[slug]/_components/sub-page.module.css";
import { Day, Happened } from "./happened.tsx";
import styles from "./history.module.css";

interface Part {
  readonly changes: LibraryChanges;
  readonly translator: Translator;
}

/** Everything that happened in the library, by day and by text. */
export function LibraryHistory({ changes: { days, older }, translator }: Part) {
  const { locale, t } = translator;
  return (
    <div className={styles.page}>
      <header className={page.head}>
        <h1>{t("history:changesHeading")}</h1>
        <p className={styles.lead}>{t("history:changesLead")}</p>
        <p className={styles.ways}>
          <a href={`/${locale}/changes/feed`}>{t("history:feed")}</a>
        </p>
      </header>
      {days.length === 0 ? <p>{t("history:empty")}</p> : null}
      {days.map(({ date, parts }) => (
        <section key={date} className={styles.day}>
          <Day date={date} translator={translator} />
          {parts.map((part) => (
            <section key={part.slug ?? ""}>
              <h3 className={styles.text}>
                <PartName part={part} translator={translator} />
              </h3>
              <Happened heading="h4" day={part} slug={part.titles && part.slug} translator={translator} />
            </section>
          ))}
        </section>
      ))}
      {older === undefined ? null : (
        <p className={page.ways}>
          <a href={`/${locale}/changes?before=${older}`}>{t("history:older")}</a>
        </p>
      )}
    </div>
  );
}

function PartName({
  part: { slug, titles },
  translator: { locale, t },
}: {
  readonly part: LibraryChanges["days"][number]["parts"][number];
  readonly translator: Translator;
}) {
  if (slug === undefined) return <a href={`/${locale}/glossary`}>{t("history:glossary")}</a>;
  if (titles === undefined) return t("history:removedText", { slug });
  return (
    <a href={`/${locale}/read/${slug}/history`} lang="nl">
      {titles.nl}
    </a>
  );
}
