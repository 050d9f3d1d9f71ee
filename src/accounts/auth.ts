import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Store } from "../store/store.ts";
import { ADDRESS_HEADER } from "./address.ts";

/** An OpenID Connect provider that people may sign in with. */
export interface OpenIdProvider {
  /** As the button names it. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface AuthSettings {
  /** Signs cookies and encrypts the keys of two-factor apps; at least 32 characters. */
  readonly secret: string;
  /** Where people reach the site, without a slash at its end; undefined: whatever host they asked for. */
  readonly publicUrl?: string;
  readonly openId?: OpenIdProvider;
}

const OPEN_ID = "openid";
const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 128;
const DAY = 60 * 60 * 24;

/** Better Auth on the library's own database. Nobody can sign up by it: accounts are made from invitations. */
export function createAuth(store: Store, settings: AuthSettings) {
  return betterAuth(authOptions(store, settings));
}

export type Auth = ReturnType<typeof createAuth>;

/** Makes or extends Better Auth's tables. To be called at start, after the library's own migrations. */
export async function migrateAuth(store: Store, settings: AuthSettings): Promise<void> {
  const { runMigrations } = await getMigrations(authOptions(store, settings));
  await runMigrations();
}

function authOptions(store: Store, settings: AuthSettings) {
  const { secret, publicUrl, openId } = settings;
  return {
    appName: "Tweeluik",
    baseURL: publicUrl ?? { allowedHosts: ["*"], protocol: "http" as const },
    basePath: "/api/auth",
    secret,
    database: { db: store.connection, type: store.kind, transaction: false },
    telemetry: { enabled: false },
    logger: { level: "error" as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { modelName: "auth_user" },
    session: { modelName: "auth_session", expiresIn: 30 * DAY, updateAge: DAY, freshAge: 0 },
    account: {
      modelName: "auth_account",
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [OPEN_ID] },
    },
    verification: { modelName: "auth_verification" },
    rateLimit: {
      enabled: true,
      storage: "database" as const,
      modelName: "auth_rate_limit",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/two-factor/*": { window: 60, max: 10 },
      },
    },
    advanced: {
      // Behind a proxy that ends TLS the address of the site must be given for this: TWEELUIK_URL.
      useSecureCookies: publicUrl?.startsWith("https://") ?? false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      twoFactor({ issuer: "Tweeluik", twoFactorTable: "auth_two_factor" }),
      ...(openId === undefined ? [] : [genericOAuth({ config: [openIdConfig(openId)] })]),
    ],
  };
}

function openIdConfig({ issuer, clientId, clientSecret }: OpenIdProvider) {
  return {
    providerId: OPEN_ID,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
  };
}
