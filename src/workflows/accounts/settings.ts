import type { OpenIdProvider } from "../../accounts/auth.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { MailSettings } from "./mail.ts";
import type { People } from "./people.ts";
import { readSecret } from "./secret.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `TWEELUIK_SECRET`, `TWEELUIK_URL`, the `TWEELUIK_OIDC_…` settings and those for mail; without the first, the
 * secret of the data folder is used, and made where there is none.
 * @throws InputError `secret-invalid`, `url-invalid`, `openid-incomplete`, `mail-invalid`, `data-folder-unusable`
 */
export async function readAccountSettings(
  environment: Environment,
  dataDir: string,
): Promise<People["settings"]> {
  const publicUrl = readUrl("TWEELUIK_URL", environment.TWEELUIK_URL);
  const openId = readOpenId(environment);
  const mail = readMail(environment);
  return {
    secret: await readSecret(dataDir, environment.TWEELUIK_SECRET || undefined),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(openId === undefined ? {} : { openId }),
    ...(mail === undefined ? {} : { mail }),
  };
}

/** An address of a site, without path and without a slash at its end. */
function readUrl(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  const isSite = url?.protocol === "https:" || url?.protocol === "http:";
  if (!isSite || url.pathname !== "/" || url.search !== "") {
    throw new InputError("url-invalid", {}, { value: `${name}=${value}` });
  }
  return url.origin;
}

const OPEN_ID = ["TWEELUIK_OIDC_ISSUER", "TWEELUIK_OIDC_CLIENT_ID", "TWEELUIK_OIDC_CLIENT_SECRET"] as const;

function readOpenId(environment: Environment): OpenIdProvider | undefined {
  const [issuer, clientId, clientSecret] = OPEN_ID.map((name) => environment[name]);
  if (!issuer && !clientId && !clientSecret) return undefined;
  const missing = OPEN_ID.find((name) => !environment[name]);
  if (missing || !issuer || !clientId || !clientSecret) {
    throw new InputError("openid-incomplete", {}, { value: missing ?? "" });
  }
  if (!/^https?:$/.test(URL.parse(issuer)?.protocol ?? "")) {
    throw new InputError("url-invalid", {}, { value: `TWEELUIK_OIDC_ISSUER=${issuer}` });
  }
  return { issuer, clientId, clientSecret, name: environment.TWEELUIK_OIDC_NAME || "OpenID Connect" };
}

function readMail({
  TWEELUIK_SMTP_URL: server,
  TWEELUIK_MAIL_FROM: from,
}: Environment): MailSettings | undefined {
  if (!server && !from) return undefined;
  if (!server || !from) {
    throw new InputError("mail-invalid", {}, { value: server ? "TWEELUIK_MAIL_FROM" : "TWEELUIK_SMTP_URL" });
  }
  // The rest of it may hold a password.
  const protocol = URL.parse(server)?.protocol;
  if (protocol !== "smtp:" && protocol !== "smtps:") {
    throw new InputError("mail-invalid", {}, { value: "TWEELUIK_SMTP_URL" });
  }
  return { server, from };
}
