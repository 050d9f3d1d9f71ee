import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { Field } from "../../_components/form/field.tsx";
import { formWords } from "../../_components/form/form-words.ts";
import { SendForm } from "../../_components/form/send-form.tsx";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import styles from "../../_components/plain.module.css";
import { roleWords } from "../../_components/role-words.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadOwnAccount } from "../../_server/people.ts";
import { Sessions } from "./_components/sessions.tsx";
import { TwoFactor } from "./_components/two-factor.tsx";
import { twoFactorWords } from "./_components/two-factor-words.ts";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/account", title: translator.t("accounts:account.heading") });
}

export default async function AccountPage({ params }: Route) {
  const locale = await routeLocale(params);
  const loaded = await loadOwnAccount();
  if (loaded === null) redirect(`/${locale}/sign-in?next=/${locale}/account`);
  const { actor, account } = loaded;
  const translator = createTranslator(locale);
  const { t } = translator;
  const words = formWords(translator);
  const here = `/${locale}/account`;
  return (
    <PageFrame translator={translator} path="/account">
      <div className={styles.plain}>
        <h1>{t("accounts:account.heading")}</h1>
        <p className={styles.lead}>
          {t("accounts:account.signedInAs", { email: account.email, ...roleWords(translator, actor.role) })}
        </p>
        <SendForm
          to="/api/auth/sign-out"
          submit={t("accounts:account.signOut")}
          words={words}
          tone="quiet"
          then={{ go: `/${locale}` }}
        />
        {(actor.role === "editor" || actor.role === "owner") && (
          <>
            <h2>{t("adding:account.heading")}</h2>
            <p>
              <a href={`/${locale}/add`}>{t("adding:account.link")}</a>
            </p>
          </>
        )}
        {actor.role === "owner" && (
          <>
            <h2>{t("accounts:account.ownerHeading")}</h2>
            <ul>
              {(["people", "settings", "log"] as const).map((page) => (
                <li key={page}>
                  <a href={`/${locale}/${page === "log" ? "people/log" : page}`}>
                    {t(`accounts:account.${page}`)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{t("accounts:account.nameHeading")}</h2>
        <SendForm
          to="/api/account"
          fixed={{ do: "name" }}
          submit={t("accounts:account.nameSubmit")}
          words={words}
          then={{ go: here }}
        >
          <Field
            label={t("accounts:form.name")}
            hint={t("accounts:form.nameHint")}
            name="name"
            autoComplete="name"
            defaultValue={account.name}
            maxLength={80}
            required
          />
        </SendForm>
        {account.hasPassword && (
          <>
            <h2>{t("accounts:account.passwordHeading")}</h2>
            <SendForm
              to="/api/account"
              fixed={{ do: "password" }}
              submit={t("accounts:account.passwordSubmit")}
              words={words}
              then={{ say: t("accounts:account.passwordChanged") }}
            >
              <Field
                label={t("accounts:account.current")}
                name="current"
                type="password"
                autoComplete="current-password"
                required
              />
              <Field
                label={t("accounts:account.next")}
                hint={`${t("accounts:form.passwordHint")} ${t("accounts:account.passwordNote")}`}
                name="next"
                type="password"
                autoComplete="new-password"
                minLength={10}
                required
              />
            </SendForm>
            <h2>{t("accounts:account.twoFactorHeading")}</h2>
            <TwoFactor isOn={account.twoFactor} words={twoFactorWords(translator)} here={here} />
          </>
        )}
        <h2>{t("accounts:account.sessionsHeading")}</h2>
        <Sessions sessions={account.sessions} translator={translator} here={here} />
      </div>
    </PageFrame>
  );
}
