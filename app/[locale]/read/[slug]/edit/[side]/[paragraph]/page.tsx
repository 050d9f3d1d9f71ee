import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../../../_components/page-metadata.ts";
import { Refused } from "../../../../../../_components/refused.tsx";
import { routeLocale } from "../../../../../../_components/route-locale.ts";
import { loadParagraphToEdit } from "../../../../../../_server/editing.ts";
import { listOf, sideName } from "../../_components/side-name.ts";
import { Around } from "./_components/around.tsx";
import { editorWords } from "./_components/editor-words.ts";
import styles from "./_components/paragraph-editor.module.css";
import { ParagraphEditor } from "./_components/paragraph-editor.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; side: string; paragraph: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, side, paragraph } = await params;
  const path = `/read/${slug}/edit/${side}/${paragraph}`;
  return pageMetadata(translator, { path, title: translator.t("editing:paragraph", { paragraph }) });
}

export default async function ParagraphPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, side, paragraph } = await params;
  const path = `/read/${slug}/edit/${side}/${paragraph}`;
  const found = await loadParagraphToEdit({ slug, side, paragraph });
  if (found === null) notFound();
  if (found === "refused") return <Refused translator={translator} path={path} />;
  const { locale, t } = translator;
  const back = `${listOf(locale, { slug, side })}#${paragraph}`;
  return (
    <PageFrame translator={translator} path={path}>
      <div className={styles.page}>
        <p>
          <a href={back}>{t("editing:backToList", { title: found.title })}</a>
        </p>
        <h1>
          {t("editing:paragraph", { paragraph })} · {sideName(translator, side)}
        </h1>
        <div className={styles.beside}>
          <section aria-labelledby="counterpart">
            <h2 id="counterpart">{t(side === "nl" ? "editing:itsEnglish" : "editing:itsDutch")}</h2>
            {found.beside.length === 0 && <p className={styles.none}>{t("editing:noCounterpart")}</p>}
            {found.beside.map(({ id, language, text }) => (
              <p key={id} lang={language} className={styles.counterpart}>
                {text}
              </p>
            ))}
          </section>
          <ParagraphEditor edited={found} words={editorWords(translator)} back={back} />
        </div>
        {found.removal ? (
          <Around
            place={{ slug, side, paragraph }}
            removal={found.removal}
            hasCounterpart={found.beside.length > 0}
            translator={translator}
          />
        ) : null}
      </div>
    </PageFrame>
  );
}
