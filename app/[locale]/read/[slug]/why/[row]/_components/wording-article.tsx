import type { Translator } from "#src/i18n/translator.ts";
import type { WordingHistory } from "#src/workflows/view/wording.ts";
import type { RowPlace } from "#src/workflows/view.ts";
import { Sign } from "../../../../../../_components/sign.tsx";
import { blankState } from "../../../_components/blank-state.ts";
import { NoteEntry } from "../../../_components/note-entry.tsx";
import { placeName } from "../../../_components/place-name.ts";
import { PlainParagraph } from "../../../_components/plain-paragraph.tsx";
import page from "../../../_components/sub-page.module.css";
import { StepItem } from "./step-item.tsx";
import styles from "./wording.module.css";

interface Part {
  readonly history: WordingHistory;
  readonly translator: Translator;
}

/** A row as it stands, the notes on it, and everything its history says, newest first. */
export function WordingArticle({ history, translator }: Part) {
  const { locale, t } = translator;
  const { slug, titles, place, row, steps } = history;
  return (
    <article>
      <header className={page.head}>
        <p className={page.up}>
          <a href={`/${locale}/read/${slug}`} lang="nl">
            {titles.nl}
          </a>
        </p>
        <h1>{t("wording.heading")}</h1>
        <p className={page.place}>
          <a href={`/${locale}/read/${slug}#${place.id}`}>{placeName(place, translator)}</a>
          {" · "}
          <Sign name={row.state} /> {t(`state.${row.state}`)}
        </p>
      </header>
      <Present history={history} translator={translator} />
      {row.notes.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="notes">
          <h2 id="notes">{t("reading.notes", { count: row.notes.length })}</h2>
          <div className={styles.notes}>
            {row.notes.map((note) => (
              <NoteEntry key={note.id} note={note} translator={translator} />
            ))}
          </div>
        </section>
      )}
      <section className={styles.part} aria-labelledby="history">
        <h2 id="history">{t("wording.history")}</h2>
        {steps.length === 0 ? <p>{t("wording.empty")}</p> : null}
        <ol className={styles.steps}>
          {steps.map((step) => (
            <StepItem key={step.id} step={step} isAlone={isAlone(step, history)} translator={translator} />
          ))}
        </ol>
        <People history={history} translator={translator} />
      </section>
      <Neighbours history={history} translator={translator} />
    </article>
  );
}

/** The only wording a paragraph ever had stands at the top of the page already. */
function isAlone(step: WordingHistory["steps"][number], { steps }: WordingHistory): boolean {
  if (step.kind !== "revision" || !step.present) return false;
  return !steps.some(
    (other) =>
      other !== step && other.kind === "revision" && other.side === step.side && other.place === step.place,
  );
}

function Present({ history: { row }, translator: { t } }: Part) {
  return (
    <div className={styles.present}>
      {(["nl", "en"] as const).map((side) => (
        <section key={side} aria-label={t(`wording.${side}`)} className={styles.side}>
          {row[side].length === 0 ? (
            <p className={styles.blank}>{t(`state.${blankState(row)}`)}</p>
          ) : (
            <div lang={side}>
              {row[side].map((paragraph) => (
                <PlainParagraph key={paragraph.id} paragraph={paragraph} />
              ))}
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function People({ history: { people }, translator: { locale, t } }: Part) {
  return people.length === 0 ? null : (
    <dl className={styles.people} aria-label={t("wording.people")}>
      {people.map(({ name, about }) => (
        <div key={name}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{about[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Neighbours({ history: { slug, previous, next }, translator }: Part) {
  const { locale, t } = translator;
  const href = ({ id }: RowPlace) => `/${locale}/read/${slug}/why/${id}`;
  return (
    <nav className={page.ways} aria-label={t("wording.neighbours")}>
      {previous === undefined ? (
        <span />
      ) : (
        <a rel="prev" href={href(previous)}>
          {t("wording.previous", { place: placeName(previous, translator) })}
        </a>
      )}
      {next === undefined ? null : (
        <a rel="next" href={href(next)}>
          {t("wording.next", { place: placeName(next, translator) })}
        </a>
      )}
    </nav>
  );
}
