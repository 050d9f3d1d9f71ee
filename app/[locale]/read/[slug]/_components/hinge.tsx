import type { Translator } from "#src/i18n/translator.ts";
import type { RowView } from "#src/workflows/view.ts";
import { Sign } from "../../../../_components/sign.tsx";
import styles from "./hinge.module.css";
import { rowName } from "./row-name.ts";
import { WhyLink } from "./why-link.tsx";

/** What belongs to the pair and to neither side: the number, which is the permalink, and the state. */
export function Hinge({ row, translator }: { readonly row: RowView; readonly translator: Translator }) {
  // A heading that is in order needs no mark.
  const marked = row.number !== undefined || row.state !== "reviewed";
  return (
    <div className={row.number === undefined ? styles.bare : styles.hinge}>
      <a href={`#${row.id}`} data-revision={row.revision} aria-label={rowName(row, translator)}>
        {row.number ?? "#"}
      </a>
      {marked || row.why !== undefined ? (
        <span>
          {marked ? (
            <span data-state={row.state}>
              {row.state === "reviewed" ? null : <Sign name={row.state} />}
              <span>{translator.t(`state.${row.state}`)}</span>
            </span>
          ) : null}
          <WhyLink row={row} translator={translator} />
        </span>
      ) : null}
    </div>
  );
}
