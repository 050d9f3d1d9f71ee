import { SHIFTS } from "#src/domain/review/event.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { SuggestingView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import desk from "../../review/_components/desk.module.css";
import { NoteForm } from "./note-form.tsx";
import styles from "./suggest.module.css";

/** Where somebody writes a note on a sentence, or on words of it, for a reviewer to accept. */
export function NotePage({
  view: { slug, side, titles, rows },
  translator,
}: {
  readonly view: SuggestingView;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const [row] = rows;
  if (!row) return null;
  const sentences = [
    ...row.nl.flatMap(({ id, sentences: own }) => own.map((text) => ({ side: "nl", paragraph: id, text }))),
    ...row.en.flatMap(({ paragraph, sentences: own }) => own.map((text) => ({ side, paragraph, text }))),
  ];
  return (
    <div className={desk.page}>
      <nav className={desk.ways} aria-label={t("desk:suggest.back")}>
        <a href={`/${locale}/read/${slug}/row/${row.place.id}`}>{t("desk:suggest.back")}</a>
      </nav>
      <header className={desk.head}>
        <h1>{t("desk:note.heading")}</h1>
        <p className={desk.meta}>
          <span lang="nl">{titles.nl}</span>
          <span>{placeName(row.place, translator)}</span>
        </p>
        <p className={styles.lead}>{t("desk:note.lead")}</p>
      </header>
      <NoteForm
        place={{ text: slug, row: row.place.id }}
        sentences={sentences}
        shifts={SHIFTS.map((name) => ({ name, text: t(`shifts:${name}.name`) }))}
        words={{
          where: t("desk:note.where"),
          words: t("desk:note.words"),
          wordsHint: t("desk:note.wordsHint"),
          shift: t("desk:note.shift"),
          nl: t("desk:note.nl"),
          en: t("desk:note.en"),
          send: t("desk:note.send"),
          sent: t("desk:note.sent"),
          open: t("desk:suggest.open"),
          offline: t("desk:suggest.offline"),
          fault: t("desk:suggest.fault"),
        }}
        locale={locale}
      />
    </div>
  );
}
