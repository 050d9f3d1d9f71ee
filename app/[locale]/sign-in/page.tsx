import type { Metadata } from "next";
import { createTranslator, type Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../_components/form/form-words.ts";
import { ProviderDoor } from "../../_components/form/provider-door.tsx";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { ownPath } from "../../_components/paths.ts";
import styles from "../../_components/plain.module.css";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadProvider } from "../../_server/people.ts";
import { SignIn, type SignInWords } from "./_components/sign-in.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  /** `next`: where to go afterwards. `error`: what the provider's visit ended in. */
  readonly searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/sign-in", title: translator.t("accounts:signIn.heading") });
}

export default async function SignInPage({ params, searchParams }: Route) {
  const locale = await routeLocale(params);
  const translator = createTranslator(locale);
  const { t } = translator;
  const [{ next, error }, provider] = await Promise.all([searchParams, loadProvider()]);
  const target = ownPath(next) ?? `/${locale}`;
  return (
    <PageFrame translator={translator} path="/sign-in">
      <div className={styles.plain}>
        <h1>{t("accounts:signIn.heading")}</h1>
        <p className={styles.lead}>{t("accounts:signIn.lead")}</p>
        {error !== undefined && provider !== null && (
          <p role="alert" className={styles.refused}>
            {t("accounts:signIn.notInvited", { provider })}
          </p>
        )}
        <SignIn words={signInWords(translator)} next={target} />
        {provider !== null && (
          <div className={styles.apart}>
            <ProviderDoor
              to="/api/auth/sign-in/social"
              fixed={{
                provider: "openid",
                callbackURL: target,
                errorCallbackURL: `/${locale}/sign-in`,
                disableRedirect: true,
              }}
              submit={t("accounts:signIn.with", { provider })}
              words={formWords(translator)}
            />
          </div>
        )}
        <p className={styles.apart}>{t("accounts:signIn.noAccount")}</p>
      </div>
    </PageFrame>
  );
}

function signInWords(translator: Translator): SignInWords {
  const { t } = translator;
  return {
    ...formWords(translator),
    email: t("accounts:form.email"),
    password: t("accounts:form.password"),
    submit: t("accounts:signIn.submit"),
    code: t("accounts:signIn.code"),
    codeLead: t("accounts:signIn.codeLead"),
    codeSubmit: t("accounts:signIn.codeSubmit"),
    spare: t("accounts:signIn.spare"),
    useSpare: t("accounts:signIn.useSpare"),
    useApp: t("accounts:signIn.useApp"),
    trust: t("accounts:signIn.trust"),
  };
}
