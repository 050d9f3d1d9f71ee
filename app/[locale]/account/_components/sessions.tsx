import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../_components/form/form-words.ts";
import { SendForm } from "../../../_components/form/send-form.tsx";
import styles from "./account.module.css";
import { agentName } from "./agent-name.ts";

interface Session {
  readonly id: string;
  readonly agent: string;
  readonly address: string;
  readonly since: string;
  readonly seen: string;
  readonly isThis: boolean;
}

/** Every browser somebody is signed in with, this one first. */
export function Sessions({
  sessions,
  translator,
  here,
}: {
  readonly sessions: readonly Session[];
  readonly translator: Translator;
  readonly here: string;
}) {
  const { locale, t } = translator;
  const words = formWords(translator);
  return (
    <>
      <ul className={styles.sessions}>
        {sessions.map(({ id, agent, address, since, seen, isThis }) => {
          const name = agentName(agent) || t("accounts:account.unknownAgent");
          const day = (moment: string) => formatDate(locale, moment.slice(0, 10));
          return (
            <li key={id}>
              <p>
                {name}
                {isThis && <b> · {t("accounts:account.here")}</b>}
              </p>
              <p className={styles.when}>
                {t("accounts:account.session", { since: day(since), seen: day(seen) })}
                {address !== "" && ` · ${address}`}
              </p>
              {!isThis && (
                <SendForm
                  to="/api/account"
                  fixed={{ do: "end-session", session: id }}
                  submit={t("accounts:account.endSession")}
                  label={`${t("accounts:account.endSession")}: ${name}`}
                  words={words}
                  tone="quiet"
                  then={{ go: here }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <SendForm
          to="/api/account"
          fixed={{ do: "end-other-sessions" }}
          submit={t("accounts:account.endOthers")}
          words={words}
          tone="odd"
          then={{ go: here }}
        />
      )}
    </>
  );
}
