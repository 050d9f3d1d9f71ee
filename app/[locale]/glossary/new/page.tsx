import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadTermFields } from "../../../_server/terms.ts";
import styles from "../_components/glossary.module.css";
import { TermForm } from "../_components/term-form.tsx";
import { termFormWords } from "../_components/term-form-words.ts";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

const PATH = "/glossary/new";

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: PATH, title: translator.t("terms:form.new") });
}

/** A new term; the words that were marked in a text come in the address (`?nl=…&en=…`) and are read in the browser. */
export default async function NewTerm({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  return (
    <PageFrame translator={translator} path={PATH} section="glossary">
      <div className={styles.head}>
        <h1>{translator.t("terms:form.new")}</h1>
      </div>
      <TermForm words={termFormWords(translator)} fields={await loadTermFields()} />
    </PageFrame>
  );
}
