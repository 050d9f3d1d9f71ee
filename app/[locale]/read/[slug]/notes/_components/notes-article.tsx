import type { Shift } from "#src/domain/review/event.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { NotesView, NoteView } from "#src/workflows/view.ts";
import { NoteEntry } from "../../_components/note-entry.tsx";
import { placeName } from "../../_components/place-name.ts";
import page from "../../_components/sub-page.module.css";
import { KindChoice } from "./kind-choice.tsx";
import styles from "./notes-article.module.css";

interface Part {
  readonly view: NotesView;
  /** Only the notes of this kind; undefined: all. */
  readonly shift: Shift | undefined;
  readonly translator: Translator;
}

/** All notes of a text, by the paragraphs they stand at. */
export function NotesArticle({ view, shift, translator }: Part) {
  const { locale, t } = translator;
  const { slug, titles } = view;
  const wanted = (note: NoteView) => shift === undefined || note.shift === shift;
  const rows = view.rows
    .map((row) => ({ ...row, notes: row.notes.filter(wanted) }))
    .filter(({ notes }) => notes.length > 0);
  const strays = view.strays.filter(wanted);
  return (
    <article>
      <header className={page.head}>
        <p className={page.up}>
          <a href={`/${locale}/read/${slug}`} lang="nl">
            {titles.nl}
          </a>
        </p>
        <h1>{t("textNotes.heading")}</h1>
      </header>
      <KindChoice view={view} shift={shift} translator={translator} />
      {rows.length + strays.length === 0 ? <p className={styles.empty}>{t("textNotes.empty")}</p> : null}
      {rows.map(({ notes, ...place }) => (
        <section key={place.id} className={styles.group} aria-labelledby={`notes-${place.id}`}>
          <h2 id={`notes-${place.id}`}>
            <a href={`/${locale}/read/${slug}#${place.id}`}>{placeName(place, translator)}</a>
          </h2>
          <NoteEntries notes={notes} translator={translator} />
        </section>
      ))}
      {strays.length === 0 ? null : (
        <section className={styles.group} aria-labelledby="notes-strays">
          <h2 id="notes-strays">{t("textNotes.strays")}</h2>
          <NoteEntries notes={strays} translator={translator} />
        </section>
      )}
    </article>
  );
}

function NoteEntries({
  notes,
  translator,
}: Pick<Part, "translator"> & { readonly notes: readonly NoteView[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteEntry note={note} translator={translator} />
        </li>
      ))}
    </ul>
  );
}
