import type { Metadata } from "next";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { Still } from "../../_components/still.tsx";
import { loadSearch } from "../../_server/library.ts";
import { searchPath } from "./_components/address.ts";
import { LiveSearch } from "./_components/live-search.tsx";
import { SearchResults } from "./_components/search-results.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Asked for by the head and by the page: found once. */
const searchOnce = cache((query: string, within: string, page: number) =>
  loadSearch({ query, page, ...(within === "" ? {} : { within }) }),
);

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { query } = await found(searchParams);
  const heading = translator.t("search:heading");
  return {
    ...pageMetadata(translator, { path: "/search", title: query === "" ? heading : `${query} · ${heading}` }),
    robots: { index: false },
  };
}

export default async function Search({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const view = await found(searchParams);
  const { t } = translator;
  return (
    <PageFrame translator={translator} path={searchPath(view)} query={view.query}>
      <LiveSearch words={{ busy: t("search:busy"), failed: t("search:failed") }} />
      <Still>
        <SearchResults view={view} translator={translator} />
      </Still>
    </PageFrame>
  );
}

async function found(searchParams: Route["searchParams"]) {
  const { q, in: within, page } = await searchParams;
  const number = /^[1-9]\d{0,3}$/.test(one(page)) ? Number(one(page)) : 1;
  return searchOnce(one(q), one(within), number);
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
