import type { Translator } from "#src/i18n/translator.ts";
import type { TermCard } from "#src/workflows/view.ts";
import { Bar } from "../../../../_components/bar.tsx";
import styles from "./term.module.css";

/** How often each English form stands for the term, as a table that is also a small chart. */
export function RenderingTable({
  card,
  translator: { t },
}: {
  readonly card: TermCard;
  readonly translator: Translator;
}) {
  const { renderings } = card;
  if (renderings.length === 0) return <p className={styles.quiet}>{t("term.noRenderings")}</p>;
  const most = Math.max(...renderings.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("term.form")}</th>
          <th scope="col" colSpan={2}>
            {t("term.count")}
          </th>
          <th scope="col">{t("term.status")}</th>
        </tr>
      </thead>
      <tbody>
        {renderings.map(({ form, count, deprecated }) => (
          <tr key={form}>
            <th scope="row" lang="en">
              {form}
            </th>
            <td className={styles.bar}>
              <Bar share={count / most} odd={deprecated} />
            </td>
            <td className={styles.count}>{count}</td>
            <td className={styles.status}>{t(`term.${statusOf(card, form, deprecated)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function statusOf({ preferred, admitted }: TermCard, form: string, deprecated: boolean) {
  if (deprecated) return "statusDeprecated" as const;
  if (form === preferred) return "statusPreferred" as const;
  return admitted.includes(form) ? ("statusAdmitted" as const) : ("statusOther" as const);
}
