import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../../../../_components/page-metadata.ts";
import { Refused } from "../../../../../../../_components/refused.tsx";
import { routeLocale } from "../../../../../../../_components/route-locale.ts";
import { loadPlaceToFill } from "../../../../../../../_server/editing.ts";
import { listOf, sideName } from "../../../_components/side-name.ts";
import { newWords } from "../_components/editor-words.ts";
import { NewParagraph } from "../_components/new-paragraph.tsx";
import styles from "../_components/paragraph-editor.module.css";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; side: string; paragraph: string; where: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, side, paragraph, where } = await params;
  const path = `/read/${slug}/edit/${side}/${paragraph}/${where}`;
  return pageMetadata(translator, { path, title: translator.t("editing:newParagraph") });
}

export default async function NewParagraphPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, side, paragraph, where } = await params;
  if (where !== "before" && where !== "after") notFound();
  const path = `/read/${slug}/edit/${side}/${paragraph}/${where}`;
  const found = await loadPlaceToFill({ slug, side, paragraph });
  if (found === null) notFound();
  if (found === "refused") return <Refused translator={translator} path={path} />;
  const { locale, t } = translator;
  const list = listOf(locale, { slug, side });
  const isDutch = side === "nl";
  // A list goes on; what comes beside a heading is not another one.
  const kind = found.kind === "item" ? "item" : "paragraph";
  return (
    <PageFrame translator={translator} path={path}>
      <div className={styles.page}>
        <p>
          <a href={`${list}#${paragraph}`}>{t("editing:backToList", { title: found.title })}</a>
        </p>
        <h1>
          {t("editing:newParagraph")} · {sideName(translator, side)}
        </h1>
        <div className={styles.beside}>
          <section aria-labelledby="neighbour">
            <h2 id="neighbour">
              {t(where === "after" ? "editing:newAfter" : "editing:newBefore", { paragraph })}
            </h2>
            <p lang={isDutch ? "nl" : "en"} className={styles.counterpart}>
              {found.text}
            </p>
            {isDutch ? <p className={styles.none}>{t("editing:newDutchLead")}</p> : null}
          </section>
          <NewParagraph
            place={{ slug, side, beside: paragraph, where, kind, level: found.level }}
            words={newWords(translator, found)}
            list={list}
          />
        </div>
      </div>
    </PageFrame>
  );
}
