import type { Translator } from "#src/i18n/translator.ts";
import type { SearchView } from "#src/workflows/view/search.ts";
import { PageTurner } from "../../../_components/page-turner.tsx";
import { searchPath } from "./address.ts";
import { FoundTerms } from "./found-terms.tsx";
import { FoundTextGroup } from "./found-text.tsx";
import { NothingFound, SearchTips } from "./nothing-found.tsx";
import styles from "./search.module.css";

interface Part {
  readonly view: SearchView;
  readonly translator: Translator;
}

/** The answer. While somebody types, `LiveSearch` puts the next one in its place, by the id. */
export function SearchResults({ view, translator }: Part) {
  const { locale, t } = translator;
  const { query, within, groups, terms, help } = view;
  return (
    <div id="found" data-query={query} data-path={searchPath(view)}>
      <header className={styles.head}>
        <h1>{t("search:heading")}</h1>
        <p data-summary="">{summary(view, translator)}</p>
        {within === undefined ? null : (
          <p>
            <a href={`/${locale}${searchPath({ query })}`}>{t("search:everywhere")}</a>
          </p>
        )}
      </header>
      {query === "" ? <SearchTips translator={translator} /> : null}
      {help === undefined ? null : <NothingFound help={help} translator={translator} />}
      {terms.length === 0 ? null : <FoundTerms terms={terms} translator={translator} />}
      {groups.map((group) => (
        <FoundTextGroup key={group.slug} group={group} view={view} translator={translator} />
      ))}
      <PageTurner
        page={view.page}
        pages={view.pages}
        name={translator.t("search:pages")}
        to={(page) => `/${translator.locale}${searchPath({ ...view, page })}`}
        translator={translator}
      />
    </div>
  );
}

function summary({ query, places, texts, terms, within }: SearchView, { t }: Translator): string {
  if (query === "") return t("search:lead");
  if (places === 0) return terms.length > 0 ? t("search:termsOnly") : t("search:nothing", { query });
  const counted = t("search:places", { count: places });
  return within === undefined
    ? t("search:summary", { places: counted, texts: t("search:texts", { count: texts }) })
    : `${counted}. ${t("search:within")}.`;
}
