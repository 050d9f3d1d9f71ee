import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadTerm } from "../../../../_server/library.ts";
import { loadTermFields } from "../../../../_server/terms.ts";
import styles from "../../_components/glossary.module.css";
import { draftOf } from "../../_components/term-draft.ts";
import { TermForm } from "../../_components/term-form.tsx";
import { termFormWords } from "../../_components/term-form-words.ts";

interface Route {
  readonly params: Promise<{ locale: string; term: string }>;
}

const termOnce = cache(loadTerm);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { term } = await params;
  return pageMetadata(translator, { path: `/glossary/${term}/edit`, title: translator.t("terms:form.edit") });
}

export default async function EditTerm({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const view = await termOnce((await params).term);
  if (view === null) notFound();
  const { id, nl } = view.term;
  return (
    <PageFrame translator={translator} path={`/glossary/${id}/edit`} section="glossary">
      <div className={styles.head}>
        <p>
          <a href={`/${translator.locale}/glossary/${id}`} lang="nl">
            {nl.lemma}
          </a>
        </p>
        <h1>{translator.t("terms:form.edit")}</h1>
      </div>
      <TermForm
        words={termFormWords(translator)}
        draft={draftOf(view.term)}
        base={view.hash}
        fields={await loadTermFields()}
      />
    </PageFrame>
  );
}
