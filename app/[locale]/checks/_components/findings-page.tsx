import type { Translator } from "#src/i18n/translator.ts";
import type { FoundHere } from "#src/workflows/view/checks.ts";
import styles from "./checks.module.css";
import { FindingItem } from "./finding-item.tsx";
import { FindingTools } from "./finding-tools.tsx";
import { toolWords } from "./tool-words.ts";

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Findings as a list that is filtered and worked through by keyboard; of one text, or of the library. */
export function FindingsPage({
  translator,
  findings,
  texts,
  text,
}: {
  readonly translator: Translator;
  readonly findings: readonly FoundHere[];
  readonly texts: readonly Named[];
  readonly text?: Named;
}) {
  const { locale, t } = translator;
  const checks = [...new Set(findings.map(({ check }) => check))].map((check) => ({
    value: check,
    name: t(`checks:check.${check}.name`),
  }));
  const open = findings.filter(({ dismissed }) => dismissed === undefined).length;
  return (
    <>
      <div className={styles.head}>
        <h1>{t("checks:page.title")}</h1>
        <p>{text ? t("checks:page.leadText", { title: text.title }) : t("checks:page.lead")}</p>
        {open === 0 ? <p>{t("checks:page.nothing")}</p> : null}
      </div>
      <nav className={styles.texts} aria-label={t("checks:page.filterText")}>
        <a href={`/${locale}/checks`} aria-current={text ? undefined : "page"}>
          {t("checks:page.library")}
        </a>
        {texts.map(({ slug, title }) => (
          <a
            key={slug}
            href={`/${locale}/checks/${slug}`}
            aria-current={text?.slug === slug ? "page" : undefined}
            lang="nl"
          >
            {title}
          </a>
        ))}
      </nav>
      {findings.length === 0 ? null : (
        <>
          <FindingTools checks={checks} startsOpen={open > 0} words={toolWords(translator)} />
          <ul id="findings" className={styles.list}>
            {findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} translator={translator} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
