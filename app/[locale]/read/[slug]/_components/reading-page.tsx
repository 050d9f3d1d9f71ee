import type { Metadata } from "next";
import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { textPathWithin } from "../../../../_components/paths.ts";
import { Diptych } from "./diptych.tsx";
import { LookUp } from "./look-up.tsx";
import { ReadingTools } from "./tools/reading-tools.tsx";

/** Titles in both languages; a later part of a long text says which it is. */
export function readingMetadata(view: ReadingView | null, translator: Translator): Metadata {
  const { t } = translator;
  if (view === null) return pageMetadata(translator, { path: "", title: t("missing.heading") });
  const { slug, part, parts, nl, en } = view;
  const titles = [nl.title, en?.title, part === 1 ? undefined : t("reading.part", { part, parts })];
  return pageMetadata(translator, {
    path: textPathWithin(slug, part),
    title: titles.filter((title) => title !== undefined).join(" · "),
  });
}

export function ReadingPage({
  view,
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={textPathWithin(view.slug, view.part)} section="texts">
      <ReadingTools view={view} translator={translator} />
      <Diptych view={view} translator={translator} />
      <LookUp
        locale={locale}
        slug={view.slug}
        lookUp={t("search:lookUp", { words: "{words}" })}
        addTerm={t("terms:addSelected")}
        hint={t("terms:selectedHint")}
      />
    </PageFrame>
  );
}
