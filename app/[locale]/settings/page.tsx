import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { Check } from "../../_components/form/field.tsx";
import { formWords } from "../../_components/form/form-words.ts";
import { SendForm } from "../../_components/form/send-form.tsx";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import styles from "../../_components/plain.module.css";
import { Refused } from "../../_components/refused.tsx";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadRules } from "../../_server/people.ts";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/settings", title: translator.t("accounts:settings.heading") });
}

export default async function SettingsPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  const rules = await loadRules();
  if (rules === null) return <Refused translator={translator} path="/settings" />;
  return (
    <PageFrame translator={translator} path="/settings">
      <div className={styles.plain}>
        <h1>{t("accounts:settings.heading")}</h1>
        <SendForm
          to="/api/settings"
          submit={t("accounts:settings.submit")}
          words={formWords(translator)}
          then={{ go: `/${locale}/settings` }}
        >
          <Check
            label={t("accounts:settings.decideOwn")}
            hint={t("accounts:settings.decideOwnNote")}
            name="decideOwn"
            defaultChecked={rules.decideOwn}
          />
        </SendForm>
      </div>
    </PageFrame>
  );
}
