import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { Still } from "../../_components/still.tsx";
import { loadTerms } from "../../_server/library.ts";
import { glossaryPath, termsWanted } from "./_components/address.ts";
import styles from "./_components/glossary.module.css";
import { GlossaryFilter } from "./_components/glossary-filter.tsx";
import { GlossaryList } from "./_components/glossary-list.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Pick<Route, "params">): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return pageMetadata(translator, {
    path: "/glossary",
    title: t("glossary.heading"),
    description: t("glossary.lead"),
  });
}

export default async function Glossary({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  const wanted = termsWanted(await searchParams);
  const view = await loadTerms(wanted);
  return (
    <PageFrame translator={translator} path={glossaryPath({ ...wanted, page: view.page })} section="glossary">
      <div className={styles.head}>
        <h1>{t("glossary.heading")}</h1>
        <p>{view.all === 0 ? t("glossary.empty") : t("glossary.lead")}</p>
      </div>
      {view.all === 0 ? null : (
        <>
          <GlossaryFilter view={view} translator={translator} />
          <Still>
            <GlossaryList view={view} translator={translator} />
          </Still>
        </>
      )}
    </PageFrame>
  );
}
