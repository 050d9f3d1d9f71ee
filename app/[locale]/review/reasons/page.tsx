import type { Metadata } from "next";
import { formatDate } from "#src/i18n/locale.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { formWords } from "../../../_components/form/form-words.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { Refused } from "../../../_components/refused.tsx";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadReasonsToEdit } from "../../../_server/desk.ts";
import styles from "../_components/desk.module.css";
import { defaultReasons } from "../_components/one-words.ts";
import own from "./_components/reasons.module.css";
import { ReasonsEditor } from "./_components/reasons-editor.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

const PATH = "/review/reasons";

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: PATH, title: translator.t("desk:reasons.heading") });
}

/** The reasons that are offered with a decision: what reviewers keep of them, and who changed which. */
export default async function ReasonsPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  const [dutch, english] = [createTranslator("nl"), createTranslator("en")].map(defaultReasons);
  const found = await loadReasonsToEdit(
    dutch?.map((nl, index) => ({ nl, en: english?.[index] ?? "" })) ?? [],
  );
  if (found === null) return <Refused translator={translator} path={PATH} />;
  return (
    <PageFrame translator={translator} path={PATH} section="review">
      <div className={styles.page}>
        <nav className={styles.ways} aria-label={t("desk:queue.heading")}>
          <a href={`/${locale}/review`}>{t("desk:queue.heading")}</a>
        </nav>
        <header className={styles.head}>
          <h1>{t("desk:reasons.heading")}</h1>
          <p className={own.lead}>{t("desk:reasons.lead")}</p>
        </header>
        <ReasonsEditor
          base={found.base}
          reasons={found.reasons}
          words={{
            ...formWords(translator),
            nl: t("desk:reasons.nl"),
            en: t("desk:reasons.en"),
            add: t("desk:reasons.add"),
            remove: t("desk:reasons.remove", { number: "{number}" }),
            save: t("desk:reasons.save"),
          }}
          here={`/${locale}${PATH}`}
        />
        {found.history.length === 0 ? null : (
          <section className={styles.part} aria-labelledby="changes">
            <h2 id="changes">{t("desk:reasons.history")}</h2>
            <ol className={own.history}>
              {found.history.map(({ id, at, by, added, removed }) => (
                <li key={id}>
                  <p>
                    <bdi>{by}</bdi>, <time dateTime={at}>{formatDate(locale, at.slice(0, 10))}</time>
                  </p>
                  <ul>
                    {removed.map((reason) => (
                      <li key={`- ${reason.nl} ${reason.en}`}>
                        {t("desk:one.removed")} <del>{reason[locale]}</del>
                      </li>
                    ))}
                    {added.map((reason) => (
                      <li key={`+ ${reason.nl} ${reason.en}`}>
                        {t("desk:one.added")} <ins>{reason[locale]}</ins>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </PageFrame>
  );
}
