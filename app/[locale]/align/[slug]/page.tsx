import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadAlignedTitle } from "../../../_server/alignment.ts";
import { AlignEditor } from "./_components/align-editor.tsx";
import { alignWords } from "./_components/align-words.ts";
import styles from "./_components/workbench.module.css";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const title = await loadAlignedTitle(slug);
  const { t } = translator;
  return pageMetadata(translator, {
    path: `/align/${slug}`,
    title: title === null ? t("missing.heading") : t("align:title", { title }),
  });
}

/** The same for everybody: the text, and what one may do with it, come to the editor apart. */
export default async function AlignPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const title = await loadAlignedTitle(slug);
  if (title === null) notFound();
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={`/align/${slug}`} section="texts">
      <header className={styles.heading}>
        <h1>{t("align:title", { title })}</h1>
        <a href={`/${locale}/read/${slug}`}>{t("align:back")}</a>
      </header>
      <noscript>{t("align:script")}</noscript>
      <AlignEditor slug={slug} locale={locale} words={alignWords(translator)} />
    </PageFrame>
  );
}
