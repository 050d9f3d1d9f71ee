import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadGlossary } from "../../_server/library.ts";
import { byLetter } from "./_components/by-letter.ts";
import styles from "./_components/glossary.module.css";
import { GlossaryFilter } from "./_components/glossary-filter.tsx";
import { GlossaryItem } from "./_components/glossary-item.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return pageMetadata(translator, {
    path: "/glossary",
    title: t("glossary.heading"),
    description: t("glossary.lead"),
  });
}

export default async function Glossary({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  const groups = byLetter(await loadGlossary());
  return (
    <PageFrame translator={translator} path="/glossary" section="glossary">
      <div className={styles.head}>
        <h1>{t("glossary.heading")}</h1>
        <p>{groups.length === 0 ? t("glossary.empty") : t("glossary.lead")}</p>
      </div>
      {groups.length === 0 ? null : (
        <>
          <GlossaryFilter
            words={{
              label: t("glossary.filter"),
              hint: t("glossary.filterHint"),
              nothing: t("glossary.nothing"),
              one: t("glossary.found", { count: 1 }),
              other: t("glossary.found", { count: 2 }).replace("2", "#"),
            }}
          />
          <nav className={styles.letters} aria-label={t("glossary.letters")}>
            {groups.map(({ letter }) => (
              <a key={letter} href={`#letter-${letter}`}>
                {letter}
              </a>
            ))}
          </nav>
          <div id="terms">
            {groups.map(({ letter, entries }) => (
              <section key={letter} className={styles.group} aria-labelledby={`letter-${letter}`}>
                <h2 id={`letter-${letter}`}>{letter}</h2>
                <ul>
                  {entries.map((entry) => (
                    <GlossaryItem key={entry.term.id} entry={entry} translator={translator} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </PageFrame>
  );
}
