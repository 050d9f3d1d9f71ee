import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import { PartLink } from "./part-link.tsx";
import { ReadingRow } from "./reading-row.tsx";
import styles from "./text.module.css";

/** The rows of a part. `data-rows` and `data-cards` say where the browser finds the other rows, and these cards. */
export function TextRows({
  view,
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const { slug, edition, part, parts } = view;
  const address = `/${translator.locale}/read/${slug}`;
  return (
    <section
      id="text"
      className={styles.text}
      aria-label={translator.t("reading.text")}
      data-rows={parts > 1 ? `${address}/row` : undefined}
    >
      <PartLink view={view} direction="before" translator={translator} />
      <div data-cards={`${address}/cards/${edition}/${part}`}>
        {view.rows.map((row) => (
          <ReadingRow key={row.id} row={row} translator={translator} />
        ))}
      </div>
      <PartLink view={view} direction="after" translator={translator} />
    </section>
  );
}
