import type { Translator } from "#src/i18n/translator.ts";
import type { FoundPlace, FoundText, SearchView } from "#src/workflows/view/search.ts";
import { Sign } from "../../../_components/sign.tsx";
import { searchPath } from "./address.ts";
import styles from "./search.module.css";

interface Part {
  readonly group: FoundText;
  readonly translator: Translator;
}

/** What was found in one text: each place beside its counterpart, with what it has in common with the query marked. */
export function FoundTextGroup({ group, view, translator }: Part & { readonly view: SearchView }) {
  const { locale, t } = translator;
  const { slug, title, englishTitle, places, found } = group;
  const isMore = view.within === undefined && places > found.length && places > 1;
  return (
    <section className={styles.group} aria-labelledby={`in-${slug}`}>
      <h2 id={`in-${slug}`}>
        <a href={`/${locale}/read/${slug}`} lang="nl">
          <Pieces marked={title} />
        </a>
        {englishTitle === undefined ? null : (
          <span lang="en">
            <Pieces marked={englishTitle} />
          </span>
        )}
      </h2>
      <ol>
        {found.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may be one sentence's, and their order never changes here
          <Place key={index} place={place} group={group} translator={translator} />
        ))}
      </ol>
      {isMore ? (
        <p className={styles.more}>
          <a href={`/${locale}${searchPath({ query: view.query, within: slug })}`}>
            {t("search:all", { count: places })}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Place({ place, group, translator }: Part & { readonly place: FoundPlace }) {
  const { locale, t } = translator;
  const title = group.title.map(({ text }) => text).join("");
  const name =
    place.number === undefined
      ? t("search:placeUnnumbered", { title })
      : t("search:place", { title, number: place.number });
  const address = `/${locale}/read/${group.slug}${place.place === "" ? "" : `/row/${place.place}`}`;
  return (
    <li className={styles.place}>
      <Line marked={place.nl} lang="nl" blank={t("search:noDutch")} />
      <p className={styles.number}>
        {place.kind === "note" ? (
          <>
            <Sign name="note" />
            <span className="aside">{t("search:note")}</span>
          </>
        ) : null}
        <a className={styles.go} href={address} aria-label={name} title={name}>
          {place.number ?? "#"}
        </a>
      </p>
      <Line marked={place.en} lang="en" blank={t("search:noEnglish")} />
    </li>
  );
}

function Line({
  marked,
  lang,
  blank,
}: {
  readonly marked: FoundPlace["nl"];
  readonly lang: "nl" | "en";
  readonly blank: string;
}) {
  if (marked.length === 0) return <p className={styles.blank}>{blank}</p>;
  return (
    <p lang={lang} className={styles.line}>
      <Pieces marked={marked} />
    </p>
  );
}

function Pieces({ marked }: { readonly marked: FoundPlace["nl"] }) {
  return marked.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, which never change here
    hit ? <mark key={index}>{text}</mark> : text,
  );
}
