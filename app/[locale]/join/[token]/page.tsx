import type { Metadata } from "next";
import { createTranslator, type Translator } from "#src/i18n/translator.ts";
import { Field } from "../../../_components/form/field.tsx";
import { formWords } from "../../../_components/form/form-words.ts";
import { ProviderDoor } from "../../../_components/form/provider-door.tsx";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import styles from "../../../_components/plain.module.css";
import { roleWords } from "../../../_components/role-words.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadInvitation, loadProvider, loadRenewal } from "../../../_server/people.ts";
import { Join } from "./_components/join.tsx";

interface Route {
  readonly params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  // The secret in the address is nobody else's business: no link to the same page in another language.
  return {
    title: pageMetadata(translator, { path: "", title: translator.t("accounts:join.heading") }).title ?? null,
    referrer: "no-referrer",
    robots: { index: false },
  };
}

export default async function JoinPage({ params }: Route) {
  const locale = await routeLocale(params);
  const translator = createTranslator(locale);
  const { t } = translator;
  const { token } = await params;
  const [invitation, renewal, provider] = await Promise.all([
    loadInvitation(token),
    loadRenewal(token),
    loadProvider(),
  ]);
  if (renewal !== null) return <Renew translator={translator} token={token} email={renewal} />;
  if (invitation === null) return <Gone translator={translator} token={token} />;
  const words = formWords(translator);
  return (
    <PageFrame translator={translator} path={`/join/${token}`}>
      <div className={styles.plain}>
        <h1>{t("accounts:join.heading")}</h1>
        <p className={styles.lead}>{t("accounts:join.lead", roleWords(translator, invitation.role))}</p>
        <Join fixed={{ token }} submit={t("accounts:join.submit")} words={words} next={`/${locale}/account`}>
          <Field
            label={t("accounts:form.name")}
            hint={t("accounts:form.nameHint")}
            name="name"
            autoComplete="name"
            maxLength={80}
            required
          />
          <Field
            label={t("accounts:form.email")}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={invitation.email ?? ""}
            required
          />
          <Field
            label={t("accounts:form.password")}
            hint={t("accounts:form.passwordHint")}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
        </Join>
        {provider !== null && (
          <div className={styles.apart}>
            <ProviderDoor
              to="/api/join"
              fixed={{ token, provider: "openid" }}
              submit={t("accounts:join.with", { provider })}
              words={words}
            />
          </div>
        )}
      </div>
    </PageFrame>
  );
}

interface RenewParts {
  readonly translator: Translator;
  readonly token: string;
  readonly email: string;
}

function Renew({ translator, token, email }: RenewParts) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={`/join/${token}`}>
      <div className={styles.plain}>
        <h1>{t("accounts:join.renewHeading")}</h1>
        <p className={styles.lead}>{t("accounts:account.passwordNote")}</p>
        <Join
          fixed={{ token, renew: true }}
          submit={t("accounts:account.passwordSubmit")}
          words={formWords(translator)}
          next={`/${locale}/account`}
        >
          <Field
            label={t("accounts:form.email")}
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            readOnly
          />
          <Field
            label={t("accounts:account.next")}
            hint={t("accounts:form.passwordHint")}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
        </Join>
      </div>
    </PageFrame>
  );
}

function Gone({ translator, token }: { readonly translator: Translator; readonly token: string }) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={`/join/${token}`}>
      <div className={styles.plain}>
        <h1>{t("accounts:join.goneHeading")}</h1>
        <p>{t("accounts:join.gone")}</p>
        <p className={styles.ways}>
          <a href={`/${locale}/sign-in`}>{t("accounts:signIn.heading")}</a>
          <a href={`/${locale}`}>{t("missing.texts")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
