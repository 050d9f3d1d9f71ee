import type { Translator } from "#src/i18n/translator.ts";
import styles from "./log-table.module.css";

export interface Deed {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
}

/** What was done, newest first. */
export function LogTable({ deeds, translator: { t } }: { deeds: readonly Deed[]; translator: Translator }) {
  if (deeds.length === 0) return <p>{t("accounts:log.empty")}</p>;
  return (
    <table className={styles.log}>
      <thead>
        <tr>
          <th scope="col">{t("accounts:log.when")}</th>
          <th scope="col">{t("accounts:log.who")}</th>
          <th scope="col">{t("accounts:log.what")}</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map(({ id, at, when, who, what }) => (
          <tr key={id}>
            <td>
              <time dateTime={at}>{when}</time>
            </td>
            <td>{who}</td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
