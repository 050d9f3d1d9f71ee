import { LONGEST_QUERY } from "#src/domain/search/query.ts";
import type { Translator } from "#src/i18n/translator.ts";
import styles from "./search-box.module.css";
import { SearchKey } from "./search-key.tsx";

/** The one box for searching, in the head of every page. It is a plain form: it needs no script. */
export function SearchBox({
  translator: { locale, t },
  query,
}: {
  readonly translator: Translator;
  readonly query: string;
}) {
  return (
    <search className={styles.box}>
      <form action={`/${locale}/search`}>
        <label className="aside" htmlFor="search">
          {t("search:box")}
        </label>
        <input
          id="search"
          name="q"
          type="search"
          maxLength={LONGEST_QUERY}
          placeholder={t("search:short")}
          defaultValue={query}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
        />
        <kbd>/</kbd>
        <button type="submit" aria-label={t("search:submit")}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M11.2 11.2 14 14M12.5 7.2a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 0 1 10.6 0Z" />
          </svg>
        </button>
      </form>
      <SearchKey />
    </search>
  );
}
