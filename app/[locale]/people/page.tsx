import type { Metadata } from "next";
import { formatDate } from "#src/i18n/locale.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { formWords } from "../../_components/form/form-words.ts";
import { SendForm } from "../../_components/form/send-form.tsx";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import styles from "../../_components/plain.module.css";
import { Refused } from "../../_components/refused.tsx";
import { roleChoices, roleWords } from "../../_components/role-words.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadPeople } from "../../_server/people.ts";
import { Invite } from "./_components/invite.tsx";
import { linkWords } from "./_components/link-words.ts";
import { Member } from "./_components/member.tsx";
import own from "./_components/people.module.css";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: "/people", title: translator.t("accounts:people.heading") });
}

export default async function PeoplePage({ params }: Route) {
  const locale = await routeLocale(params);
  const translator = createTranslator(locale);
  const loaded = await loadPeople();
  if (loaded === null) return <Refused translator={translator} path="/people" />;
  const { actor, accounts, invitations, canMail } = loaded;
  const { t } = translator;
  const words = formWords(translator);
  return (
    <PageFrame translator={translator} path="/people">
      <div className={styles.plain}>
        <h1>{t("accounts:people.heading")}</h1>
        <p className={styles.ways}>
          <a href={`/${locale}/people/log`}>{t("accounts:account.log")}</a>
          <a href={`/${locale}/settings`}>{t("accounts:account.settings")}</a>
        </p>
        <h2>{t("accounts:people.inviteHeading")}</h2>
        <p className={styles.lead}>{t("accounts:people.inviteLead")}</p>
        <Invite
          roles={roleChoices(translator)}
          here={`/${locale}/people`}
          words={{
            ...linkWords(translator, canMail),
            role: t("accounts:people.role"),
            email: t(canMail ? "accounts:people.emailMail" : "accounts:people.emailNote"),
            optional: t("accounts:people.optional"),
            invite: t("accounts:people.invite"),
          }}
        />
        {invitations.length > 0 && (
          <>
            <h2>{t("accounts:people.openHeading")}</h2>
            <ul className={own.cards}>
              {invitations.map(({ id, role, email, expiresAt }) => (
                <li key={id}>
                  <p>
                    {t("accounts:people.open", {
                      role: roleWords(translator, role).role,
                      date: formatDate(locale, expiresAt.slice(0, 10)),
                    })}
                    {email !== null && <span className={own.email}> {email}</span>}
                  </p>
                  <SendForm
                    to="/api/people"
                    fixed={{ do: "withdraw", invitation: id }}
                    submit={t("accounts:people.withdraw")}
                    words={words}
                    tone="odd"
                    then={{ go: `/${locale}/people` }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{t("accounts:people.allHeading")}</h2>
        <ul className={own.cards}>
          {accounts.map((account) => (
            <Member
              key={account.id}
              account={account}
              isMe={account.id === actor.id}
              translator={translator}
            />
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}
