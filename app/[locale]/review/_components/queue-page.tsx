import type { Translator } from "#src/i18n/translator.ts";
import type { QueueView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import type { Query } from "./chosen.ts";
import styles from "./queue.module.css";
import { QueueFilter } from "./queue-filter.tsx";
import { QueueItem } from "./queue-item.tsx";
import { QueueKeys } from "./queue-keys.tsx";

interface Part {
  readonly view: QueueView;
  readonly chosen: Query;
  readonly mayDecide: boolean;
  readonly isSignedIn: boolean;
  readonly translator: Translator;
}

/** What waits, the oldest first, and the rows that have changed since they were reviewed. */
export function QueuePage({ view, chosen, mayDecide, isSignedIn, translator }: Part) {
  const { locale, t } = translator;
  const isChoosable = ({ mine }: QueueView["items"][number]) => mayDecide && !mine;
  const canChoose = view.items.some(isChoosable);
  const isFiltered = [chosen.text, chosen.by, chosen.days, chosen.findings, chosen.kind].some(Boolean);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("desk:queue.heading")}</h1>
        {isSignedIn ? (
          <a href={`/${locale}/review/mine`}>{t("desk:queue.mine")}</a>
        ) : (
          <a href={`/${locale}/sign-in?next=/${locale}/review`}>{t("desk:queue.signIn")}</a>
        )}
        <p className={styles.lead}>
          {t("desk:queue.lead")} {isSignedIn ? null : t("desk:queue.signedOut")}
        </p>
      </div>
      <QueueFilter view={view} chosen={chosen} translator={translator} />
      {view.items.length === 0 ? (
        <p className={styles.empty}>{t(isFiltered ? "desk:queue.emptyFilter" : "desk:queue.empty")}</p>
      ) : (
        <form action={`/${locale}/review/batch`} aria-label={t("desk:queue.list")}>
          <div className={styles.bar}>
            <h2>{t("desk:queue.total", { count: view.total })}</h2>
            {canChoose ? <button type="submit">{t("desk:queue.chosen")}</button> : null}
            <p className={styles.keys}>
              {[t("desk:queue.keys"), ...(canChoose ? [t("desk:queue.keysChoose")] : [])].join(" · ")}
            </p>
          </div>
          <ol className={styles.list}>
            {view.items.map((item) => (
              <QueueItem key={item.id} item={item} translator={translator} choosable={isChoosable(item)} />
            ))}
          </ol>
          <QueueKeys />
        </form>
      )}
      {view.next === undefined ? null : (
        <a className={styles.next} href={`/${locale}/review?${addressOf(chosen, view.next)}`}>
          {t("desk:queue.next")}
        </a>
      )}
      <StaleList view={view} translator={translator} />
    </div>
  );
}

function addressOf({ after: _, done: __, ...chosen }: Query, next: string): string {
  const entries = Object.entries(chosen).filter(([, value]) => value);
  return new URLSearchParams([...entries, ["after", next]]).toString();
}

function StaleList({ view: { stale, staleTotal }, translator }: Pick<Part, "view" | "translator">) {
  const { locale, t } = translator;
  return stale.length === 0 ? null : (
    <section className={styles.part} aria-labelledby="stale">
      <h2 id="stale">{t("desk:queue.stale")}</h2>
      <ol className={styles.list}>
        {stale.map(({ slug, title, place, opening }) => (
          <li key={`${slug} ${place.id}`} className={styles.item} data-item="">
            <span />
            <div>
              <p className={styles.place}>
                <a href={`/${locale}/review/stale/${slug}/${place.id}`}>{placeName(place, translator)}</a>{" "}
                <span lang="nl">{title}</span>
              </p>
              <p className={styles.reason} lang="nl">
                {opening}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {staleTotal > stale.length ? (
        <p>{t("desk:queue.staleMore", { count: staleTotal - stale.length })}</p>
      ) : null}
    </section>
  );
}
