import type { Translator } from "#src/i18n/translator.ts";
import type { NoteView } from "#src/workflows/view.ts";
import styles from "./note-entry.module.css";

/** One translator's note: the words it is about, its kind, what it says, who says it. */
export function NoteEntry({
  note: { side, quote, orphaned, shift, body, by },
  translator: { locale, t },
}: {
  readonly note: NoteView;
  readonly translator: Translator;
}) {
  return (
    <div className={styles.note}>
      <p className={styles.about}>
        <q lang={side}>{quote}</q>
        <a href={`/${locale}/notes#${shift}`}>{t(`shifts:${shift}.name`)}</a>
      </p>
      {orphaned ? <p className={styles.lost}>{t("reading.noteLost")}</p> : null}
      <p className={styles.body}>{body[locale]}</p>
      <p className={styles.by}>
        <bdi>{by}</bdi>
      </p>
    </div>
  );
}
