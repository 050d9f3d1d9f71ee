import "server-only";
import { z } from "zod";
import { createTranslator } from "#src/i18n/translator.ts";
import { GIVEN_ROLES, invite, withdrawInvitation } from "#src/workflows/accounts/invitations.ts";
import { sendMail } from "#src/workflows/accounts/mail.ts";
import { changeRole, remove, restore, suspend } from "#src/workflows/accounts/members.ts";
import { offerRenewal } from "#src/workflows/accounts/renew.ts";
import { type Asked, mutation } from "../mutation.ts";
import { people } from "../store.ts";

const role = z.enum(GIVEN_ROLES);
const change = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("invite"), role, email: z.string() }),
  z.strictObject({ do: z.literal("withdraw"), invitation: z.string() }),
  z.strictObject({ do: z.literal("role"), person: z.string(), role }),
  z.strictObject({ do: z.literal("renew"), person: z.string() }),
  z.strictObject({ do: z.literal("suspend"), person: z.string() }),
  z.strictObject({ do: z.literal("restore"), person: z.string() }),
  z.strictObject({ do: z.literal("remove"), person: z.string(), forget: z.boolean() }),
]);
type Change = z.infer<typeof change>;

/** What the owner changes about people. */
export const changePeople = mutation(change, async (asked) => {
  const library = await people();
  const { actor, body } = asked;
  switch (body.do) {
    case "invite":
      return inviteByLink(asked, body);
    case "withdraw":
      return withdrawInvitation(library, actor, body.invitation);
    case "role":
      return changeRole(library, actor, body.person, body.role);
    case "renew": {
      const { token } = await offerRenewal(library, actor, body.person);
      return { link: await linkTo(asked, token), mailedTo: null };
    }
    case "suspend":
      return suspend(library, actor, body.person);
    case "restore":
      return restore(library, actor, body.person);
    case "remove":
      return remove(library, actor, body.person, body.forget);
  }
});

/** The link is always given to the owner, too: a mail may not arrive. */
async function inviteByLink(
  { actor, headers, locale }: Pick<Asked<Change, unknown>, "actor" | "headers" | "locale">,
  given: Extract<Change, { do: "invite" }>,
): Promise<{ link: string; mailedTo: string | null }> {
  const library = await people();
  const { mail } = library.settings;
  const email = given.email.trim() || null;
  const { token } = await invite(library, actor, { role: given.role, email });
  const link = await linkTo({ headers, locale }, token);
  if (email === null || mail === undefined) return { link, mailedTo: null };
  const { t } = createTranslator(locale);
  const text = t("accounts:mail.text", { name: actor.name, role: t(`accounts:role.${given.role}`), link });
  const isSent = await sendMail(mail, { to: email, subject: t("accounts:mail.subject"), text });
  return { link, mailedTo: isSent ? email : null };
}

async function linkTo(
  { headers, locale }: Pick<Asked<Change, unknown>, "headers" | "locale">,
  token: string,
): Promise<string> {
  const { publicUrl } = (await people()).settings;
  return `${publicUrl ?? `http://${headers.get("host")}`}/${locale}/join/${token}`;
}
