import type { Translator } from "#src/i18n/translator.ts";
import type { NoteView } from "#src/workflows/view.ts";
import { Sign } from "../../../../_components/sign.tsx";
import styles from "./notes.module.css";

/** The translator's notes of a row: closed at first, opened without any script. */
export function Notes({
  notes,
  translator: { locale, t },
}: {
  readonly notes: readonly NoteView[];
  readonly translator: Translator;
}) {
  const words = t("reading.notes", { count: notes.length });
  return (
    <details className={styles.notes}>
      <summary className={styles.marker} title={words}>
        <Sign name="note" />
        <span aria-hidden="true">{notes.length}</span>
        <span className={styles.words}>{words}</span>
      </summary>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} id={`note-${note.id}`} data-about={note.sentence}>
            <p className={styles.about}>
              {note.sentence === undefined ? (
                <span>{t("reading.noteLost")}</span>
              ) : (
                <a href={`#${note.sentence}`}>
                  <q lang={note.side}>{note.quote}</q>
                </a>
              )}
              <a href={`/${locale}/notes#${note.shift}`}>{t(`shifts:${note.shift}.name`)}</a>
            </p>
            <p>{note.body[locale]}</p>
            <p className={styles.by}>
              <bdi>{note.by}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
