import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { WaitingView } from "#src/workflows/view.ts";
import { Sign } from "../../_components/sign.tsx";
import shelf from "./shelf.module.css";
import styles from "./waiting-shelf.module.css";

/** The translations without their Dutch: what they are, and how to add it. */
export function WaitingShelf({
  texts,
  translator,
}: {
  readonly texts: readonly WaitingView[];
  readonly translator: Translator;
}) {
  const { t } = translator;
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting">{t("waiting:heading")}</h2>
      <p className={styles.how}>{t("waiting:how")}</p>
      <pre className={shelf.command}>
        <code>{t("waiting:command")}</code>
      </pre>
      <ul>
        {texts.map((text) => (
          <WaitingItem key={text.slug} text={text} translator={translator} />
        ))}
      </ul>
    </section>
  );
}

function WaitingItem({
  text: { slug, en, words },
  translator: { locale, t },
}: {
  readonly text: WaitingView;
  readonly translator: Translator;
}) {
  return (
    <li>
      <h3 lang="en">
        <a href={`/${locale}/read/${slug}`}>{en.title}</a>
      </h3>
      <p>
        <span>
          <Sign name="missing" /> {t("waiting:waits")}
        </span>
        {en.author === undefined ? null : <bdi>{en.author}</bdi>}
        {en.date === undefined ? null : <time dateTime={en.date}>{formatDate(locale, en.date)}</time>}
        <span>{t("waiting:dutchWords", { count: words })}</span>
      </p>
    </li>
  );
}
