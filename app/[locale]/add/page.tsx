import type { Metadata } from "next";
import { ERROR_CODES, type ErrorCode } from "#src/domain/errors/error.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { Refused } from "../../_components/refused.tsx";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadDrafts } from "../../_server/adding.ts";
import styles from "./_components/add.module.css";
import { BringForm } from "./_components/bring-form.tsx";
import { DraftFaultBox } from "./_components/draft-fault.tsx";
import { DraftList } from "./_components/draft-list.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/add", title: translator.t("adding:title") });
}

/** The first step of bringing a text, and whatever else somebody is bringing. */
export default async function AddPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  const drafts = await loadDrafts();
  if (drafts === "refused") return <Refused translator={translator} path="/add" />;
  const { wrong, done } = await searchParams;
  const code = ERROR_CODES.find((each) => each === wrong);
  return (
    <PageFrame translator={translator} path="/add" section="texts">
      <div className={styles.page}>
        <h1>{t("adding:title")}</h1>
        <p className={styles.lead}>{t("adding:lead")}</p>
        {code === undefined ? null : <DraftFaultBox fault={bare(code)} translator={translator} />}
        {done === "discarded" ? (
          <p className={styles.note} role="status">
            {t("adding:discarded")}
          </p>
        ) : null}
        {drafts.length === 0 ? null : (
          <>
            <h2>{t("adding:drafts")}</h2>
            <DraftList drafts={drafts} translator={translator} />
          </>
        )}
        <h2>{t("adding:new")}</h2>
        <BringForm translator={translator} />
      </div>
    </PageFrame>
  );
}

const LIMIT = 100_000_000;

function bare(code: ErrorCode) {
  return { code, place: {}, details: code === "file-too-large" ? { limit: LIMIT } : {} };
}
