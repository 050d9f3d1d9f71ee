import type { Translator } from "#src/i18n/translator.ts";
import type { Concordance, TermView } from "#src/workflows/view/term.ts";
import { textPath } from "../../../../_components/paths.ts";
import { dutchHowText } from "../../../../_components/term-words.ts";
import styles from "./concordance.module.css";
import kwic from "./kwic.module.css";
import { inOrderOf, ORDERS, type Order } from "./kwic.ts";
import { KwicList } from "./kwic-list.tsx";

/** Every place of a term, Dutch beside English: text by text, or on one line each, by what stands around the term. */
export function ConcordanceList({
  concordance,
  lemma,
  order,
  translator,
}: {
  readonly concordance: TermView["concordance"];
  readonly lemma: string;
  readonly order: Order;
  readonly translator: Translator;
}) {
  const { t } = translator;
  return (
    <section className={styles.places} aria-labelledby="places">
      {/* Who chooses another order comes back here, with the keyboard too. */}
      <h2 id="places" tabIndex={-1}>
        {t("term.places")}
      </h2>
      {concordance.length === 0 ? <p>{t("term.noPlaces")}</p> : null}
      {concordance.length > 1 ? <Orders order={order} translator={translator} /> : null}
      {order === "text" ? (
        <ByText concordance={concordance} lemma={lemma} translator={translator} />
      ) : (
        <KwicList places={inOrderOf(concordance, order)} translator={translator} />
      )}
    </section>
  );
}

const ORDER_NAMES = { text: "byText", left: "byLeft", right: "byRight" } as const;

function Orders({ order, translator: { t } }: { readonly order: Order; readonly translator: Translator }) {
  return (
    <nav className={kwic.orders} aria-label={t("search:concordance.order")}>
      {ORDERS.map((each) => (
        <a
          key={each}
          href={each === "text" ? "?#places" : `?sort=${each}#places`}
          aria-current={each === order ? "true" : undefined}
        >
          {t(`search:concordance.${ORDER_NAMES[each]}`)}
        </a>
      ))}
    </nav>
  );
}

function ByText({
  concordance,
  lemma,
  translator,
}: {
  readonly concordance: TermView["concordance"];
  readonly lemma: string;
  readonly translator: Translator;
}) {
  const { locale } = translator;
  const texts = [...Map.groupBy(concordance, ({ slug }) => slug)];
  return (
    <>
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
    </>
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
