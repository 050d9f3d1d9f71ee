import type { Translator } from "#src/i18n/translator.ts";
import type { DraftView } from "#src/workflows/view/adding.ts";
import { AboutForm } from "./about-form.tsx";
import { BringForm } from "./bring-form.tsx";
import { CheckForm } from "./check-form.tsx";
import { RowsStep } from "./rows-step.tsx";
import { WorkStep } from "./work-step.tsx";

interface StepParts {
  readonly draft: DraftView;
  readonly action: string;
  readonly translator: Translator;
}

/** What the step of a draft shows. */
export function Step({ draft, action, translator }: StepParts) {
  if (draft.work) return <WorkStep {...{ action, draft, work: draft.work, translator }} />;
  if (draft.step === "check" && draft.check)
    return <CheckForm id={draft.id} action={action} check={draft.check} translator={translator} />;
  if (draft.step === "rows" && draft.outcome)
    return <RowsStep id={draft.id} action={action} outcome={draft.outcome} translator={translator} />;
  if (draft.step === "about") return <AboutForm draft={draft} action={action} translator={translator} />;
  return <BringForm draft={draft.id} given={draft.bring} translator={translator} />;
}

/** The id of the form of a step in which something is filled in for the draft. */
export function filledInFormOf({ step, work }: DraftView): string | undefined {
  return work === undefined && (step === "check" || step === "about") ? step : undefined;
}

export function headingOf(draft: DraftView, { t }: Translator): string {
  return t(draft.work ? "adding:step.workHeading" : `adding:step.${draft.step}Heading`);
}
