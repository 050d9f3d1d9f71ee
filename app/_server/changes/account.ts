import "server-only";
import { z } from "zod";
import { changeOwnName, endOtherSessions, endOwnSession } from "#src/workflows/accounts/own-account.ts";
import {
  changeOwnPassword,
  confirmTwoFactor,
  type NewCookies,
  startTwoFactor,
  stopTwoFactor,
} from "#src/workflows/accounts/own-password.ts";
import { qrCode } from "#src/workflows/accounts/qr-code.ts";
import { mutation } from "../mutation.ts";
import { nameCookie } from "../name-cookie.ts";
import { people } from "../store.ts";

const change = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("name"), name: z.string() }),
  z.strictObject({ do: z.literal("password"), current: z.string(), next: z.string() }),
  z.strictObject({ do: z.literal("two-factor-start"), password: z.string() }),
  z.strictObject({ do: z.literal("two-factor-confirm"), code: z.string() }),
  z.strictObject({ do: z.literal("two-factor-stop"), password: z.string() }),
  z.strictObject({ do: z.literal("end-session"), session: z.string() }),
  z.strictObject({ do: z.literal("end-other-sessions") }),
]);

/** What people change about their own account. */
export const changeAccount = mutation(change, async ({ actor, body, headers }) => {
  const library = await people();
  switch (body.do) {
    case "name":
      await changeOwnName(library, actor, body.name);
      return withCookies([nameCookie({ ...actor, name: body.name.trim() }, library.settings.publicUrl)]);
    case "password":
      return withCookies(await changeOwnPassword(library, actor, body, headers));
    case "two-factor-start": {
      const { uri, backupCodes } = await startTwoFactor(library, actor, body.password, headers);
      const secret = new URL(uri).searchParams.get("secret") ?? "";
      return { uri, secret, backupCodes, qr: qrCode(uri) };
    }
    case "two-factor-confirm":
      return withCookies(await confirmTwoFactor(library, actor, body.code, headers));
    case "two-factor-stop":
      return withCookies(await stopTwoFactor(library, actor, body.password, headers));
    case "end-session":
      return endOwnSession(library, actor, body.session);
    case "end-other-sessions":
      return endOtherSessions(library, actor, headers);
  }
});

function withCookies(cookies: NewCookies): Response {
  const response = Response.json({});
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
