import type { Translator } from "#src/i18n/translator.ts";
import type { AlignmentOutcome } from "#src/workflows/view/adding.ts";
import form from "../../../_components/form/form.module.css";
import { AlignEditor } from "../../align/[slug]/_components/align-editor.tsx";
import { alignWords } from "../../align/[slug]/_components/align-words.ts";
import styles from "./add.module.css";
import { DraftFaultBox } from "./draft-fault.tsx";
import { LeaveRows } from "./leave-rows.tsx";

/** What came out of aligning, with its measure; and the alignment editor on it. */
export function RowsStep({
  id,
  action,
  outcome,
  translator,
}: {
  readonly id: string;
  readonly action: string;
  readonly outcome: AlignmentOutcome;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format(outcome.similarity);
  const { rows, beads, oneToOne, alone, doubtful } = outcome;
  const counts = { rows, beads, oneToOne, alone };
  const written = Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [name, number.format(value)]),
  ) as Record<keyof typeof counts, string>;
  return (
    <>
      {outcome.unlike ? <DraftFaultBox fault={outcome.unlike} translator={translator} /> : null}
      <p className={styles.lead}>
        {outcome.unlike ? "" : `${t("adding:rows.share", { share })} `}
        {t("adding:rows.counts", written)} {t("adding:rows.doubtful", { count: doubtful })}{" "}
        {t("adding:rows.later")}
      </p>
      <form action={action} method="post" className={styles.actions}>
        <button type="submit" name="do" value="about" className={form.main}>
          {t("adding:rows.submit")}
        </button>
        <button type="submit" name="do" value={outcome.unlike ? "bring" : "check"} className={form.quiet}>
          {t(outcome.unlike ? "adding:doubt.other" : "adding:rows.back")}
        </button>
        <LeaveRows action={action} unsaved={t("adding:rows.unsaved")} />
      </form>
      <h2>{t("adding:rows.editor")}</h2>
      <noscript>{t("adding:rows.script")}</noscript>
      <AlignEditor
        slug={id}
        locale={locale}
        words={alignWords(translator)}
        api={`/api/add/${id}/alignment`}
      />
    </>
  );
}
