import type { Translator } from "#src/i18n/translator.ts";
import type { Concordance, Marked, TermView } from "#src/workflows/view/term.ts";
import { textPath } from "../../../../_components/paths.ts";
import { BindPlace, type BindWords } from "./bind-place.tsx";
import styles from "./deviations.module.css";

/** In this order: what most wants looking at comes first. */
const ORDER: readonly Concordance["standing"][] = ["deprecated", "open", "other", "left-out", "admitted"];

/** The places where a term was not rendered by its usual form, or where several terms have one form; both sentences. */
export function DeviationList({
  view,
  translator,
}: {
  readonly view: TermView;
  readonly translator: Translator;
}) {
  const { t } = translator;
  const unsettled = view.concordance.filter(
    ({ standing, rivals }) => ORDER.includes(standing) || rivals.length > 0,
  );
  if (unsettled.length === 0) return null;
  const sorted = unsettled.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section className={styles.deviations} aria-labelledby="deviations">
      <h2 id="deviations">{t("terms:place.deviations")}</h2>
      <ol>
        {sorted.map((place) => (
          <Deviation
            key={`${place.slug} ${place.anchor.paragraph} ${place.anchor.start}`}
            {...{ place, view, translator }}
          />
        ))}
      </ol>
    </section>
  );
}

function rank({ standing }: Concordance): number {
  const at = ORDER.indexOf(standing);
  return at === -1 ? ORDER.length : at;
}

function Deviation({
  place,
  view,
  translator,
}: {
  readonly place: Concordance;
  readonly view: TermView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { standing, number, slug, part, row, title, here, leftOut } = place;
  return (
    <li>
      <p className={styles.standing}>
        <b data-standing={standing}>{t(`terms:place.${standing}`)}</b>
        {here === undefined ? null : (
          <>
            {" "}
            <i lang="en">{here}</i>
          </>
        )}
        {leftOut === undefined ? null : <> {leftOut}</>}{" "}
        <a href={`${textPath(locale, slug, part)}#${row}`}>
          <span lang="nl">{title}</span>
          {number === undefined ? null : `, ${number}`}
        </a>
      </p>
      <Line marked={place.nl} lang="nl" />
      <Line marked={place.en} lang="en" />
      <BindPlace
        term={view.term.id}
        slug={slug}
        anchor={place.anchor}
        english={place.en.map(({ text }) => text).join("")}
        rivals={place.rivals}
        words={bindWords(translator)}
      />
    </li>
  );
}

function Line({ marked, lang }: { readonly marked: readonly Marked[]; readonly lang: "nl" | "en" }) {
  return (
    <p lang={lang} className={styles.line}>
      {marked.map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence, which never change here
        hit ? <mark key={index}>{text}</mark> : text,
      )}
    </p>
  );
}

function bindWords({ t }: Translator): BindWords {
  return {
    open: t("terms:bind.open"),
    pick: t("terms:bind.pick"),
    chosen: t("terms:bind.chosen"),
    nothing: t("terms:bind.nothing"),
    save: t("terms:bind.save"),
    leftOut: t("terms:bind.leftOut"),
    why: t("terms:bind.why"),
    saveLeftOut: t("terms:bind.saveLeftOut"),
    rivals: t("terms:bind.rivals"),
    thisOne: t("terms:bind.thisOne"),
    unreachable: t("terms:form.unreachable"),
  };
}
