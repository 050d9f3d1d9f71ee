import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SHIFTS, type Shift } from "#src/domain/review/event.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadNotes } from "../../../../_server/library.ts";
import { NotesArticle } from "./_components/notes-article.tsx";

type Params = Promise<{ locale: string; slug: string; kind?: string }>;

export interface NotesRoute {
  readonly params: Params;
}

const notesOnce = cache(loadNotes);

export async function notesMetadata(params: Params): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  const { slug, kind } = await params;
  const [view, shift] = [await notesOnce(slug), shiftOf(kind)];
  if (view === null || shift === null) {
    return pageMetadata(translator, { path: "", title: t("missing.heading") });
  }
  const heading = shift ? t(`shifts:${shift}.name`) : t("textNotes.heading");
  return pageMetadata(translator, { path: pathOf(slug, shift), title: `${heading} · ${view.titles.nl}` });
}

export async function notesPage(params: Params) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, kind } = await params;
  const [view, shift] = [await notesOnce(slug), shiftOf(kind)];
  if (view === null || shift === null) notFound();
  return (
    <PageFrame translator={translator} path={pathOf(slug, shift)} section="texts">
      <NotesArticle view={view} shift={shift} translator={translator} />
    </PageFrame>
  );
}

/** Undefined: all kinds; null: no such kind. */
function shiftOf(kind: string | undefined): Shift | undefined | null {
  return kind === undefined ? undefined : (SHIFTS.find((shift) => shift === kind) ?? null);
}

function pathOf(slug: string, shift: Shift | undefined): string {
  return `/read/${slug}/notes${shift ? `/${shift}` : ""}`;
}
