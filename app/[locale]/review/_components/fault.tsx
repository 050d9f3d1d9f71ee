import type { Locale } from "#src/i18n/locale.ts";
import styles from "./desk.module.css";

/** What was refused, and what to do; what was typed is still there. */
export function Fault({ message, locale }: { readonly message: string; readonly locale: Locale }) {
  const [what, ...mend] = message.split("\n");
  return (
    <div role="alert" lang={locale}>
      {message === "" ? null : (
        <p className={styles.fault}>
          <b>{what}</b> {mend.join(" ")}
        </p>
      )}
    </div>
  );
}
