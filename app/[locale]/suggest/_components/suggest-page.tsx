import type { Translator } from "#src/i18n/translator.ts";
import type { SuggestingView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import desk from "../../review/_components/desk.module.css";
import { checkNames } from "../../review/_components/finding-list.tsx";
import queue from "../../review/_components/queue.module.css";
import { QueueItem } from "../../review/_components/queue-item.tsx";
import styles from "./suggest.module.css";
import { SuggestDesk } from "./suggest-desk.tsx";
import { suggestWords } from "./suggest-words.ts";

/** The English to be changed beside the Dutch it renders, with the terms at hand and what others have suggested. */
export function SuggestPage({
  view,
  isSignedIn,
  translator,
}: {
  readonly view: SuggestingView;
  readonly isSignedIn: boolean;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { slug, titles, rows, nextRow, waiting } = view;
  const first = rows[0]?.place.id ?? "";
  const here = `/${locale}/suggest/${slug}/${first}`;
  return (
    <div className={desk.page}>
      <nav className={desk.ways} aria-label={t("desk:suggest.back")}>
        <a href={`/${locale}/read/${slug}/row/${first}`}>{t("desk:suggest.back")}</a>
        <span />
        <a href={`${here}/note`}>{t("desk:suggest.note")}</a>
      </nav>
      <header className={desk.head}>
        <h1>{t("desk:suggest.heading")}</h1>
        <p className={desk.meta}>
          <span lang="nl">{titles.nl}</span>
          <span>{rows.map(({ place }) => placeName(place, translator)).join(", ")}</span>
        </p>
        <p className={styles.lead}>{t("desk:suggest.lead")}</p>
      </header>
      {isSignedIn ? null : (
        <p className={desk.notice}>
          {t("desk:suggest.signIn")} <a href={`/${locale}/sign-in?next=${here}`}>{t("desk:queue.signIn")}</a>
        </p>
      )}
      <SuggestDesk
        view={view}
        names={rows.map(({ place }) => placeName(place, translator))}
        checks={checkNames(translator)}
        words={suggestWords(translator)}
        locale={locale}
      />
      {nextRow === undefined ? null : (
        <p className={styles.more}>
          <a href={`${here}?rows=${rows.length + 1}`}>{t("desk:suggest.next")}</a>
        </p>
      )}
      {waiting.length === 0 ? null : (
        <section className={desk.part} aria-labelledby="waiting">
          <h2 id="waiting">{t("desk:suggest.waiting")}</h2>
          <ol className={queue.list}>
            {waiting.map((item) => (
              <QueueItem key={item.id} item={item} translator={translator} choosable={false} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
