import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import styles from "./diptych.module.css";
import { FrontPanels } from "./front-panels.tsx";
import { popUpData } from "./pop-up-data.ts";
import { ReadingRoom } from "./reading-room.tsx";
import { ReadingRow } from "./reading-row.tsx";
import { StateKey } from "./state-key.tsx";
import { TextFoot } from "./text-foot.tsx";
import { TextTerms } from "./text-terms.tsx";

/**
 * Two panels and a hinge: a text beside its English, row by row. All of it is server HTML; the one part that
 * runs in the browser (`ReadingRoom`) listens on the whole and gets only the cards of the terms.
 */
export function Diptych({
  view,
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const { t } = translator;
  return (
    <article className={styles.article}>
      <FrontPanels view={view} translator={translator} />
      <StateKey view={view} translator={translator} />
      <section id="text" className={styles.text} aria-label={t("reading.text")}>
        {view.rows.map((row) => (
          <ReadingRow key={row.id} row={row} translator={translator} />
        ))}
      </section>
      <TextFoot view={view} translator={translator} />
      <TextTerms cards={view.cards} translator={translator} />
      <ReadingRoom data={popUpData(view, translator)} />
    </article>
  );
}
