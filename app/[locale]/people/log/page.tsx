import type { Metadata } from "next";
import { formatMoment, type Locale } from "#src/i18n/locale.ts";
import { createTranslator, type Translator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import styles from "../../../_components/plain.module.css";
import { Refused } from "../../../_components/refused.tsx";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadLog } from "../../../_server/people.ts";
import { deedFacts } from "../_components/deed-facts.ts";
import { type Deed, LogTable } from "../_components/log-table.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/people/log", title: translator.t("accounts:log.heading") });
}

export default async function LogPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  const { before } = await searchParams;
  const log = await loadLog(typeof before === "string" ? before : undefined);
  if (log === null) return <Refused translator={translator} path="/people/log" />;
  return (
    <PageFrame translator={translator} path="/people/log">
      <div className={styles.plain}>
        <h1>{t("accounts:log.heading")}</h1>
        <p className={styles.lead}>{t("accounts:log.lead")}</p>
        <LogTable deeds={log.deeds.map((deed) => inWords(deed, translator))} translator={translator} />
        {log.before !== null && (
          <p className={styles.ways}>
            <a href={`/${locale}/people/log?before=${log.before}`}>{t("accounts:log.older")}</a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}

type Logged = NonNullable<Awaited<ReturnType<typeof loadLog>>>["deeds"][number];

function inWords(deed: Logged, translator: Translator): Deed {
  const { locale, t } = translator;
  const { id, at, by, byName, subject, subjectName, kind, detail } = deed;
  const done = t(`accounts:log.kind.${kind}` as "accounts:log.kind.joined", { defaultValue: kind });
  const text = kind.startsWith("text-") || kind === "review" ? (subject ?? "") : "";
  const whom = subjectName !== null && subject !== by ? subjectName : text;
  const facts = deedFacts(detail, translator).join(", ");
  return {
    id,
    at,
    when: moment(locale, at),
    who: by === "anyone" ? t("accounts:log.anyone") : byName,
    what: [done, whom, facts && `(${facts})`].filter((part) => part !== "").join(" "),
  };
}

function moment(locale: Locale, at: string): string {
  return `${formatMoment(locale, at)} UTC`;
}
