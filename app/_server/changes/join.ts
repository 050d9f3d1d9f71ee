import "server-only";
import { z } from "zod";
import { join } from "#src/workflows/accounts/join.ts";
import { joinByOpenId } from "#src/workflows/accounts/open-id.ts";
import { renewPassword } from "#src/workflows/accounts/renew.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";

const joining = z.union([
  z.strictObject({ token: z.string(), renew: z.literal(true), email: z.string(), password: z.string() }),
  z.strictObject({ token: z.string(), name: z.string(), email: z.string(), password: z.string() }),
  z.strictObject({ token: z.string(), provider: z.literal("openid") }),
]);

/** Makes an account from an invitation, or leads to the provider that somebody wants to join by. */
export const joinLibrary = mutation(joining, async ({ body, headers, locale }) => {
  const library = await people();
  if ("renew" in body) return renewPassword(library, body.token, body.password);
  if (!("provider" in body)) return join(library, body);
  const { url, cookies } = await joinByOpenId(library, body.token, { headers, locale });
  const response = Response.json({ url });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
});
