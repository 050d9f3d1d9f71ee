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
  const words = alignWords(translator);
  return (
    <>
      {outcome.unlike ? <DraftFaultBox fault={outcome.unlike} translator={translator} /> : null}
      <p className={styles.lead}>{summaryOf(outcome, translator)}</p>
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
        words={outcome.unlike ? { ...words, noneDoubtful: t("adding:rows.doubtUnknown") } : words}
        api={`/api/add/${id}/alignment`}
      />
    </>
  );
}

/** What the aligner made of the two, in its own numbers. How sure it is says nothing of two that do not belong together. */
function summaryOf(outcome: AlignmentOutcome, { locale, t }: Translator): string {
  const { beads, oneToOne, alone, doubtful, sentences, placed } = outcome;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", roundingMode: "floor" });
  const counts = {
    beads: number.format(beads),
    oneToOne: number.format(oneToOne),
    alone: number.format(alone),
  };
  const share = sentences && placed !== undefined ? percent.format(placed / sentences) : null;
  return [
    ...(outcome.unlike || share === null ? [] : [t("adding:rows.share", { share })]),
    t("adding:rows.counts", counts),
    ...(outcome.unlike && doubtful === 0 ? [] : [t("adding:rows.doubtful", { count: doubtful })]),
    t("adding:rows.atFirst"),
    t("adding:rows.later"),
  ].join(" ");
}
