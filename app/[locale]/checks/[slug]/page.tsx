import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadFindings } from "../../../_server/checks.ts";
import { FindingsPage } from "../_components/findings-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const text = (await loadFindings()).texts.find((each) => each.slug === slug);
  if (!text) return {};
  return pageMetadata(translator, {
    path: `/checks/${slug}`,
    title: `${translator.t("checks:page.title")}: ${text.title}`,
    description: translator.t("checks:page.leadText", { title: text.title }),
  });
}

export default async function ChecksOfText({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const { findings, texts } = await loadFindings();
  const text = texts.find((each) => each.slug === slug);
  if (!text) notFound();
  return (
    <PageFrame translator={translator} path={`/checks/${slug}`}>
      <FindingsPage
        translator={translator}
        findings={findings.filter((finding) => finding.slug === slug)}
        texts={texts}
        text={text}
      />
    </PageFrame>
  );
}
