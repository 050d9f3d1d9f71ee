import type { Shift } from "#src/domain/review/event.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { NotesView } from "#src/workflows/view.ts";
import styles from "./notes-article.module.css";

/** The kinds of notes that a text has, each with how many: links, so that choosing needs no script. */
export function KindChoice({
  view: { slug, rows, strays },
  shift: chosen,
  translator: { locale, t },
}: {
  readonly view: NotesView;
  readonly shift: Shift | undefined;
  readonly translator: Translator;
}) {
  const notes = [...rows.flatMap((row) => row.notes), ...strays];
  const kinds = [...Map.groupBy(notes, ({ shift }) => shift)]
    .map(([shift, { length }]) => ({ shift, count: length, name: t(`shifts:${shift}.name`) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const base = `/${locale}/read/${slug}/notes`;
  return kinds.length === 0 ? null : (
    <nav className={styles.kinds} aria-label={t("textNotes.kinds")}>
      <ul>
        <li>
          <a href={base} aria-current={chosen === undefined ? "page" : undefined}>
            {t("textNotes.all")} <span>{notes.length}</span>
          </a>
        </li>
        {kinds.map(({ shift, count, name }) => (
          <li key={shift}>
            <a href={`${base}/${shift}`} aria-current={chosen === shift ? "page" : undefined}>
              {name} <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
