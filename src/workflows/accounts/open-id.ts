import type { Admission } from "../../accounts/auth.ts";
import { OPEN_ID } from "../../accounts/auth.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Store } from "../../store/store.ts";
import type { Clock } from "../moment.ts";
import { findInvitation } from "./invitations.ts";
import { welcome } from "./join.ts";
import type { People } from "./people.ts";

/** Carries the secret of an invitation over the visit to the provider. */
const COOKIE = "tweeluik-join";
const MINUTES = 15;

/** Lets somebody in who comes from the OpenID provider with an invitation in their cookie. */
export function openIdAdmission(store: Store, clock: Clock): Admission {
  const invitationIn = (headers: Headers) => findInvitation(store, clock, tokenIn(headers));
  return {
    isInvited: async (headers) => (await invitationIn(headers)) !== null,
    async admit(person, headers) {
      const invitation = await invitationIn(headers);
      if (!invitation) throw new InputError("invitation-unknown");
      await welcome({ store, clock }, invitation, person);
    },
  };
}

/**
 * Where to go to join with an account of the provider, and the cookie to take along.
 * @throws InputError `invitation-unknown`, `not-there` where no provider is configured
 */
export async function joinByOpenId(
  people: People,
  token: string,
  { headers, locale }: { readonly headers: Headers; readonly locale: string },
): Promise<{ url: string; cookies: readonly string[] }> {
  if (!(await findInvitation(people.store, people.clock, token))) throw new InputError("invitation-unknown");
  if (people.settings.openId === undefined) throw new InputError("not-there");
  const body = {
    provider: OPEN_ID,
    callbackURL: `/${locale}/account`,
    errorCallbackURL: `/${locale}/sign-in`,
    requestSignUp: true,
    disableRedirect: true,
  };
  const answer = await people.auth.api.signInSocial({ body, headers, returnHeaders: true });
  const secure = people.settings.publicUrl?.startsWith("https://") ? "; Secure" : "";
  const own = `${COOKIE}=${token}; Path=/api/auth; HttpOnly; SameSite=Lax; Max-Age=${MINUTES * 60}${secure}`;
  return { url: answer.response.url ?? "", cookies: [...answer.headers.getSetCookie(), own] };
}

function tokenIn(headers: Headers): string {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([A-Za-z0-9_-]+)`).exec(headers.get("cookie") ?? "")?.[1] ?? "";
}
