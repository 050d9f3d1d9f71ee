import type { Translator } from "#src/i18n/translator.ts";
import type { Concordance, TermView } from "#src/workflows/view.ts";
import { textPath } from "../../../../_components/paths.ts";
import { dutchHowText } from "../../../../_components/term-words.ts";
import styles from "./concordance.module.css";

/** Every place of a term, text by text, Dutch beside English. */
export function ConcordanceList({
  concordance,
  lemma,
  translator,
}: {
  readonly concordance: TermView["concordance"];
  readonly lemma: string;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const texts = [...Map.groupBy(concordance, ({ slug }) => slug)];
  return (
    <section className={styles.places} aria-labelledby="places">
      <h2 id="places">{t("term.places")}</h2>
      {texts.length === 0 ? <p>{t("term.noPlaces")}</p> : null}
      {texts.map(([slug, places]) => (
        <section key={slug} aria-labelledby={`in-${slug}`}>
          <h3 id={`in-${slug}`}>
            <a href={`/${locale}/read/${slug}`} lang="nl">
              {places[0]?.title}
            </a>
          </h3>
          <ol>
            {places.map((place, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: places have no id, and their order never changes here
              <Place key={index} place={place} lemma={lemma} translator={translator} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Place({
  place,
  lemma,
  translator,
}: {
  readonly place: Concordance;
  readonly lemma: string;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const how = dutchHowText(translator, lemma, place.how);
  const name =
    place.number === undefined ? t("term.placeUnnumbered") : t("term.place", { number: place.number });
  return (
    <li className={styles.place}>
      <div>
        <Line marked={place.nl} lang="nl" />
        {how === "" ? null : (
          <p className={styles.how}>
            <i lang="nl">{place.surface}</i>: {how}
          </p>
        )}
      </div>
      <a
        className={styles.number}
        href={`${textPath(locale, place.slug, place.part)}#${place.row}`}
        aria-label={name}
        title={name}
      >
        {place.number ?? "#"}
      </a>
      <div>
        {place.en.length === 0 ? (
          <p className={styles.blank}>{t("term.noEnglish")}</p>
        ) : (
          <Line marked={place.en} lang="en" />
        )}
        {place.en.length > 0 && place.here === undefined ? (
          <p className={styles.how}>{t("term.inEnglish")}</p>
        ) : null}
      </div>
    </li>
  );
}

function Line({ marked, lang }: { readonly marked: Concordance["nl"]; readonly lang: "nl" | "en" }) {
  return (
    <p lang={lang} className={styles.line}>
      {marked.map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence, which never change here
        hit ? <mark key={index}>{text}</mark> : text,
      )}
    </p>
  );
}
