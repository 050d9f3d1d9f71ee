import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { Refused } from "../../../../_components/refused.tsx";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadTextToEdit } from "../../../../_server/editing.ts";
import styles from "./_components/edit.module.css";
import { FrontForm } from "./_components/front-form.tsx";
import { RemovedList } from "./_components/removed-list.tsx";
import { RowList } from "./_components/row-list.tsx";
import { listOf, sideName } from "./_components/side-name.ts";
import { WholeText } from "./_components/whole-text.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<{ version?: string | string[] }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  return pageMetadata(translator, { path: `/read/${slug}/edit`, title: translator.t("editing:heading") });
}

export default async function EditPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const text = await loadTextToEdit(slug, [(await searchParams).version].flat()[0]);
  if (text === null) notFound();
  if (text === "refused") return <Refused translator={translator} path={`/read/${slug}/edit`} />;
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={`/read/${slug}/edit`}>
      <div className={styles.page}>
        <p className={styles.back}>
          {text.isPublished ? (
            <a href={`/${locale}/read/${slug}`}>{t("editing:back", { title: text.title })}</a>
          ) : (
            t("editing:unpublished")
          )}
        </p>
        <h1>{t("editing:headingOf", { title: text.title })}</h1>
        <h2>{t("editing:frontHeading")}</h2>
        {text.fronts.map((front) => (
          <FrontForm key={front.side} slug={slug} front={front} translator={translator} />
        ))}
        <h2>{t("editing:rowsHeading")}</h2>
        <p className={styles.lead}>
          {t("editing:rowsLead")}{" "}
          {text.sides.includes("en") ? <a href={`/${locale}/align/${slug}`}>{t("align:link")}</a> : null}
        </p>
        {text.sides.length < 2 ? null : (
          <nav className={styles.versions} aria-label={t("editing:versions")}>
            {text.sides.map((side) => (
              <a
                key={side}
                href={listOf(locale, { slug, side })}
                aria-current={side === text.side ? "true" : undefined}
              >
                {sideName(translator, side)}
              </a>
            ))}
          </nav>
        )}
        <RowList slug={slug} rows={text.rows} translator={translator} />
        {text.removed.length === 0 ? null : (
          <RemovedList slug={slug} removed={text.removed} translator={translator} />
        )}
        <h2>{t("editing:wholeHeading")}</h2>
        <WholeText slug={slug} isPublished={text.isPublished} translator={translator} />
      </div>
    </PageFrame>
  );
}
