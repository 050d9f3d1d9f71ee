import type { Translator } from "#src/i18n/translator.ts";
import type { TermView } from "#src/workflows/view/term.ts";
import type { TermCard } from "#src/workflows/view.ts";
import { Bar } from "../../../../_components/bar.tsx";
import styles from "./term.module.css";

/** How often each English form stands for the term, and how often none does, as a table that is also a small chart. */
export function RenderingTable({
  view: { card, concordance },
  translator: { t },
}: {
  readonly view: TermView;
  readonly translator: Translator;
}) {
  const { renderings } = card;
  const without = (["open", "left-out"] as const)
    .map((standing) => ({
      standing,
      count: concordance.filter((place) => place.standing === standing).length,
    }))
    .filter(({ count }) => count > 0);
  if (renderings.length + without.length === 0)
    return <p className={styles.quiet}>{t("term.noRenderings")}</p>;
  const most = Math.max(...[...renderings, ...without].map(({ count }) => count));
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
        {without.map(({ standing, count }) => (
          <tr key={standing}>
            <th scope="row">–</th>
            <td className={styles.bar}>
              <Bar share={count / most} odd={standing === "open"} />
            </td>
            <td className={styles.count}>{count}</td>
            <td className={styles.status}>{t(`terms:place.${standing}`).replace(/:.*/, "")}</td>
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
