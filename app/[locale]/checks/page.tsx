import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadFindings } from "../../_server/checks.ts";
import { FindingsPage } from "./_components/findings-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return pageMetadata(translator, {
    path: "/checks",
    title: t("checks:page.title"),
    description: t("checks:page.lead"),
  });
}

export default async function Checks({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { findings, texts } = await loadFindings();
  return (
    <PageFrame translator={translator} path="/checks">
      <FindingsPage translator={translator} findings={findings} texts={texts} />
    </PageFrame>
  );
}
