import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ERROR_CODES } from "#src/domain/errors/error.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { Refused } from "../../../_components/refused.tsx";
import { routeLocale } from "../../../_components/route-locale.ts";
import { insteadOfDraft, loadDraft } from "../../../_server/adding.ts";
import styles from "../_components/add.module.css";
import { DraftFaultBox } from "../_components/draft-fault.tsx";
import { Discard } from "../_components/draft-list.tsx";
import { SameText } from "../_components/same-text.tsx";
import { filledInFormOf, headingOf, Step } from "../_components/step.tsx";
import { Steps } from "../_components/steps.tsx";

interface Route {
  readonly params: Promise<{ locale: string; draft: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { draft: id } = await params;
  const draft = await loadDraft(id);
  const heading = draft === null || draft === "refused" ? "" : `${headingOf(draft, translator)} · `;
  return pageMetadata(translator, {
    path: `/add/${id}`,
    title: `${heading}${translator.t("adding:title")}`,
  });
}

/** A text that is being brought, at the step where it stands. */
export default async function DraftPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { draft: id } = await params;
  const { locale, t } = translator;
  const draft = await loadDraft(id);
  if (draft === "refused") return <Refused translator={translator} path={`/add/${id}`} />;
  const { wrong, becomes } = await searchParams;
  if (draft === null) redirect(`/${locale}${insteadOfDraft(becomes)}`);
  const code = ERROR_CODES.find((each) => each === wrong);
  const fault = draft.fault ?? (code && { code, place: {}, details: {} });
  const action = `/api/add/${id}?in=${locale}`;
  return (
    <PageFrame translator={translator} path={`/add/${id}`} section="texts">
      <div className={styles.page}>
        <p className={styles.back}>
          <a href={`/${locale}/add`}>{t("adding:title")}</a>
          {draft.title === "" ? null : <> · {draft.title}</>}
        </p>
        <h1>{headingOf(draft, translator)}</h1>
        <Steps
          step={draft.step}
          open={draft.open}
          action={action}
          form={filledInFormOf(draft)}
          translator={translator}
        />
        {fault && draft.work === undefined ? <DraftFaultBox fault={fault} translator={translator} /> : null}
        {draft.isTickedAnew && draft.step !== "check" ? (
          <p className={styles.note}>{t("adding:tickedAnew")}</p>
        ) : null}
        {draft.same ? <SameText same={draft.same} translator={translator} /> : null}
        <Step draft={draft} action={action} translator={translator} />
        {draft.work === "publish" ? null : (
          <div className={styles.actions}>
            <Discard id={id} name={draft.title || t("adding:untitled")} translator={translator} />
          </div>
        )}
      </div>
    </PageFrame>
  );
}
