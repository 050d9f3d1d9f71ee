import type { Translator } from "#src/i18n/translator.ts";
import type { GlossaryPage } from "#src/workflows/view/glossary.ts";
import { PageTurner } from "../../../_components/page-turner.tsx";
import { glossaryPath } from "./address.ts";
import styles from "./glossary.module.css";
import { GlossaryItem } from "./glossary-item.tsx";

interface Part {
  readonly view: GlossaryPage;
  readonly translator: Translator;
}

/** A page of terms. While somebody fills in the form, the next answer is put in its place, by the id. */
export function GlossaryList({ view, translator }: Part) {
  const { t } = translator;
  return (
    <div id="found" data-path={glossaryPath({ ...view.wanted, page: view.page })}>
      <Letters view={view} translator={translator} />
      <p className={styles.hint} data-summary="">
        {summary(view, translator)}
      </p>
      <div id="terms">
        {view.groups.map(({ letter, entries }) => (
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
      <PageTurner
        page={view.page}
        pages={view.pages}
        name={t("search:glossary.pages")}
        to={(page) => `/${translator.locale}${glossaryPath({ ...view.wanted, page })}`}
        translator={translator}
      />
      {view.found === 0 ? <p className={styles.nothing}>{t("glossary.nothing")}</p> : null}
    </div>
  );
}

function summary({ found, all }: GlossaryPage, { t }: Translator): string {
  if (found === all || found === 0) return t("glossary.found", { count: found });
  return t("search:glossary.some", { found, all });
}

function Letters({ view: { letters, wanted }, translator: { locale, t } }: Part) {
  const { letter: chosen, page: _, ...others } = wanted;
  return (
    <nav className={styles.letters} aria-label={t("glossary.letters")}>
      <a href={`/${locale}${glossaryPath(others)}`} aria-current={chosen === undefined ? "true" : undefined}>
        {t("search:glossary.allLetters")}
      </a>
      {letters.map((letter) => (
        <a
          key={letter}
          href={`/${locale}${glossaryPath({ ...others, letter })}`}
          aria-current={letter === chosen ? "true" : undefined}
        >
          {letter}
        </a>
      ))}
    </nav>
  );
}
