import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import { Still } from "../../../../_components/still.tsx";
import styles from "./diptych.module.css";
import { FrontPanels } from "./front-panels.tsx";
import { ReadingRoom } from "./reading-room.tsx";
import { StateKey } from "./state-key.tsx";
import { TextFoot } from "./text-foot.tsx";
import { TextRows } from "./text-rows.tsx";
import { TextTerms } from "./text-terms.tsx";

/**
 * Two panels and a hinge: a text beside its English, row by row. All of it is server HTML, sent once; the one part
 * that runs in the browser (`ReadingRoom`) listens on the whole, and fetches the cards of the terms.
 */
export function Diptych({
  view,
  translator,
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  return (
    <>
      <Still>
        <article className={styles.article}>
          <FrontPanels view={view} translator={translator} />
          <StateKey view={view} translator={translator} />
          <TextRows view={view} translator={translator} />
          <TextFoot view={view} translator={translator} />
          <TextTerms terms={view.terms} translator={translator} />
        </article>
      </Still>
      <ReadingRoom />
    </>
  );
}
