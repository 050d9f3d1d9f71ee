import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import { Choice } from "../../../_components/form/choice.tsx";
import { Check } from "../../../_components/form/field.tsx";
import { formWords } from "../../../_components/form/form-words.ts";
import { SendForm } from "../../../_components/form/send-form.tsx";
import { roleChoices, roleWords } from "../../../_components/role-words.ts";
import { Renew } from "./invite.tsx";
import { linkWords } from "./link-words.ts";
import styles from "./people.module.css";

interface MemberAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly state: string;
  readonly since: string;
  readonly twoFactor: boolean;
}

/** Somebody with an account, and what the owner may change about it. */
export function Member({
  account,
  isMe,
  translator,
}: {
  readonly account: MemberAccount;
  readonly isMe: boolean;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const { name, email, role, state, since, twoFactor } = account;
  const about = [
    roleWords(translator, role).role,
    t("accounts:people.since", { date: formatDate(locale, since.slice(0, 10)) }),
    twoFactor ? t("accounts:people.twoFactor") : "",
    isMe ? t("accounts:people.you") : "",
  ];
  return (
    <li>
      <p>
        <b>{name || email}</b> <span className={styles.email}>{email}</span>{" "}
        {state === "suspended" && <span className={styles.suspended}>{t("accounts:people.suspended")}</span>}
      </p>
      <p className={styles.about}>{about.filter((part) => part !== "").join(" · ")}</p>
      <details className={styles.change}>
        <summary aria-label={t("accounts:people.changeNamed", { name: name || email })}>
          {t("accounts:people.change")}
        </summary>
        <Changes account={account} translator={translator} />
      </details>
    </li>
  );
}

function Changes({ account, translator }: { account: MemberAccount; translator: Translator }) {
  const { locale, t } = translator;
  const { id: person, role, state } = account;
  const words = formWords(translator);
  const then = { go: `/${locale}/people` };
  const isSuspended = state === "suspended";
  return (
    <div className={styles.changes}>
      <SendForm
        to="/api/people"
        fixed={{ do: "role", person }}
        submit={t("accounts:people.changeRole")}
        words={words}
        tone="quiet"
        then={then}
      >
        <Choice
          label={t("accounts:people.role")}
          name="role"
          options={roleChoices(translator)}
          chosen={role}
        />
      </SendForm>
      {!isSuspended && (
        <Renew
          person={person}
          submit={t("accounts:people.renew")}
          here={`/${locale}/people`}
          words={linkWords(translator, false)}
        />
      )}
      <SendForm
        to="/api/people"
        fixed={{ do: isSuspended ? "restore" : "suspend", person }}
        submit={t(isSuspended ? "accounts:people.restore" : "accounts:people.suspend")}
        words={words}
        tone={isSuspended ? "quiet" : "odd"}
        then={then}
      >
        {!isSuspended && <p className={styles.about}>{t("accounts:people.suspendNote")}</p>}
      </SendForm>
      <SendForm
        to="/api/people"
        fixed={{ do: "remove", person }}
        submit={t("accounts:people.remove")}
        words={words}
        tone="odd"
        then={then}
      >
        <p className={styles.about}>{t("accounts:people.removeNote")}</p>
        <Check label={t("accounts:people.forget")} name="forget" />
      </SendForm>
    </div>
  );
}
