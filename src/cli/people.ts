import { Command } from "commander";
import { GIVEN_ROLES } from "../workflows/accounts/invitations.ts";
import { readAccounts } from "../workflows/accounts/members.ts";
import { offerRenewalTo } from "../workflows/accounts/renew.ts";
import { OPERATOR } from "../workflows/operator.ts";
import type { Settings } from "../workflows/settings.ts";
import type { LibraryAndFiles } from "../workflows/sync.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";

/** For whoever has the machine in their hands: who has an account, and a way back in for who lost their password. */
export function peopleCommand(session: Session): Command {
  const { t } = session.words;
  const command = new Command("people").description(t("command:people.about"));
  command.addCommand(listCommand(session).exitOverride().copyInheritedSettings(command));
  command.addCommand(renewCommand(session).exitOverride().copyInheritedSettings(command));
  return command;
}

function listCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("list").description(t("command:people.list")).action(async () => {
    const accounts = await withAccounts(session, (library) => readAccounts(library, OPERATOR));
    if (accounts.length === 0) print(session.stdout, t("command:people.nobody"));
    for (const { email, role, name, state } of accounts) {
      const given = GIVEN_ROLES.find((one) => one === role);
      const words = [email, given ? t(`accounts:role.${given}`) : role, name];
      if (state !== "active") words.push(t("command:people.suspended"));
      print(session.stdout, words.join("\t"));
    }
  });
}

function renewCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("renew")
    .description(t("command:people.renew"))
    .argument("<email>", t("command:people.email"))
    .action(async (email: string) => {
      const url = await withAccounts(session, async (library, { port }, publicUrl) => {
        const { token } = await offerRenewalTo(library, OPERATOR, email);
        return `${publicUrl ?? `http://127.0.0.1:${port}`}/${session.words.locale}/join/${token}`;
      });
      print(session.stdout, t("command:people.link", { email }), url);
    });
}

type Work<T> = (library: LibraryAndFiles, settings: Settings, publicUrl: string | undefined) => Promise<T>;

/** The library with its tables of accounts, which a server that never ran has not made yet. */
async function withAccounts<T>(session: Session, work: Work<T>): Promise<T> {
  return withLibrary(session, async (library, settings) => {
    // Only these commands need accounts: loading them takes longer than all else that a short command does.
    const { prepareTables } = await import("../workflows/accounts/open.ts");
    return work(library, settings, await prepareTables(library, session.env, settings.dataDir));
  });
}
