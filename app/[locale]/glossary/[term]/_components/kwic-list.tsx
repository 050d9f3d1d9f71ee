import type { Translator } from "#src/i18n/translator.ts";
import type { Concordance, Marked } from "#src/workflows/view/term.ts";
import { textPath } from "../../../../_components/paths.ts";
import styles from "./kwic.module.css";
import { keyWordLine } from "./kwic.ts";

/** Every place on one line, the term in the middle, the English beside it. */
export function KwicList({
  places,
  translator,
}: {
  readonly places: readonly Concordance[];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <ol className={styles.list}>
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no id, and their order never changes here
        <li key={index} className={styles.place}>
          <KeyWord marked={place.nl} lang="nl" />
          <a
            className={styles.number}
            href={`${textPath(locale, place.slug, place.part)}#${place.row}`}
            aria-label={nameOf(place, translator)}
            title={nameOf(place, translator)}
          >
            {place.number ?? "#"}
          </a>
          {place.en.length === 0 ? (
            <p className={styles.blank}>{t("term.noEnglish")}</p>
          ) : (
            <KeyWord marked={place.en} lang="en" />
          )}
        </li>
      ))}
    </ol>
  );
}

function nameOf({ title, number }: Concordance, { t }: Translator): string {
  return number === undefined ? t("search:placeUnnumbered", { title }) : t("search:place", { title, number });
}

function KeyWord({ marked, lang }: { readonly marked: readonly Marked[]; readonly lang: "nl" | "en" }) {
  const { left, word, right } = keyWordLine(marked);
  return (
    <div lang={lang} className={word === "" ? styles.whole : styles.line}>
      {word === "" ? null : (
        <>
          <span className={styles.left}>
            <bdi>{left}</bdi>
          </span>
          <mark>{word}</mark>
        </>
      )}
      <span className={styles.right}>
        <bdi>
          {right.map(({ text, hit }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence, which never change here
            hit ? <mark key={index}>{text}</mark> : text,
          )}
        </bdi>
      </span>
    </div>
  );
}
