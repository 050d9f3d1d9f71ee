import type { Translator } from "#src/i18n/translator.ts";
import type { DraftStep } from "#src/workflows/view/adding.ts";
import styles from "./steps.module.css";

const STEPS = ["bring", "check", "rows", "about"] as const satisfies readonly DraftStep[];

/** Where somebody stands; the steps that have something to show are gone to by a click. */
export function Steps({
  action,
  step,
  open,
  form,
  translator: { t },
}: {
  /** Where a step is asked for; absent: there is no draft yet. */
  readonly action?: string;
  readonly step: DraftStep;
  readonly open: readonly DraftStep[];
  /** The id of the step's own form, if what is filled in there is to come along. */
  readonly form?: string | undefined;
  readonly translator: Translator;
}) {
  return (
    <form action={action} method="post">
      <ol className={styles.steps} aria-label={t("adding:step.label")}>
        {STEPS.map((each, index) => (
          <li key={each} aria-current={each === step ? "step" : undefined}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {each !== step && action !== undefined && open.includes(each) ? (
              <button type="submit" name="do" value={each} form={form} formNoValidate>
                {t(`adding:step.${each}`)}
              </button>
            ) : (
              <span>{t(`adding:step.${each}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </form>
  );
}
