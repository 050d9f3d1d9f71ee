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

export const OPEN_ID = "openid";
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;
const DAY = 60 * 60 * 24;

/** What to do with somebody whom the OpenID provider sends here for the first time. */
export interface Admission {
  /** Whether they hold an invitation; `headers` are those of the request that brings them. */
  isInvited(headers: Headers): Promise<boolean>;
  /** Spends the invitation for them. */
  admit(person: { readonly id: string; readonly name: string }, headers: Headers): Promise<void>;
}

/** Better Auth on the library's own database. Nobody can sign up by it: accounts are made from invitations. */
export function createAuth(store: Store, settings: AuthSettings, admission: Admission) {
  return betterAuth({ ...authOptions(store, settings), ...guards(store, admission) });
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
    baseURL: publicUrl ?? { allowedHosts: ["*"], protocol: "http" as const, fallback: "http://localhost" },
    basePath: "/api/auth",
    secret,
    user: { modelName: "auth_user" },
    database: { db: store.connection, type: store.kind, transaction: false },
    telemetry: { enabled: false },
    logger: { level: "error" as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
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
      genericOAuth({ config: openId === undefined ? [] : [openIdConfig(openId)] }),
    ] as [ReturnType<typeof twoFactor>, ReturnType<typeof genericOAuth>],
  };
}

/** The part of Better Auth's context that is looked at. */
interface Answering {
  readonly path?: string | undefined;
  readonly headers?: Headers | undefined;
}

const isFromProvider = (context: Answering | null) => context?.path?.startsWith("/callback/") === true;
const headersOf = (context: Answering | null) => context?.headers ?? new Headers();

/** Who may come in by OpenID Connect, and that a session is started by an active contributor only. */
function guards(store: Store, admission: Admission) {
  const isActive = async (id: string) =>
    (await store.read((reader) => reader.accounts.contributor(id)))?.state === "active";
  return {
    databaseHooks: {
      user: {
        create: {
          /** False refuses: nobody is made. */
          async before(_user: unknown, context: Answering | null) {
            const isStranger = isFromProvider(context) && !(await admission.isInvited(headersOf(context)));
            return isStranger ? false : undefined;
          },
          async after(user: { id: string; name: string }, context: Answering | null) {
            if (isFromProvider(context)) await admission.admit(user, headersOf(context));
          },
        },
      },
      session: {
        create: {
          before: async ({ userId }: { userId: string }) => ((await isActive(userId)) ? undefined : false),
        },
      },
    },
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
