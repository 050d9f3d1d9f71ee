import type { BrowserContext, Page } from "@playwright/test";
import type { RunningServer } from "./server.ts";

type Role = "contributor" | "reviewer" | "editor" | "owner";
type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

export const PASSWORD = "correct horse battery";

/** Who has come to a server already: signing in anew for every test would meet the limit on trying. */
const known = new WeakMap<RunningServer, Map<Role, Cookies>>();

/** Gives the page the session of somebody with that role, and makes them (by the API, not the pages) where needed. */
export async function signInAs(page: Page, server: RunningServer, role: Role): Promise<void> {
  const cookies = known.get(server) ?? new Map<Role, Cookies>();
  known.set(server, cookies);
  if (!cookies.has("owner")) cookies.set("owner", await come(page, server, "owner", ownerToken(server)));
  if (!cookies.has(role))
    cookies.set(role, await come(page, server, role, await invitation(page, server, role)));
  await page.context().clearCookies();
  await page.context().addCookies(cookies.get(role) ?? []);
}

export function ownerToken(server: RunningServer): string {
  return /\/join\/([\w-]+)/.exec(server.output())?.[1] ?? "";
}

/** The secret of an invitation that the owner makes (who is made first where there is none yet). */
export async function invitation(page: Page, server: RunningServer, role: Role): Promise<string> {
  await signInAs(page, server, "owner");
  const { link } = await post(page, server, "/api/people", { do: "invite", role, email: "" });
  return String(link).split("/").at(-1) ?? "";
}

async function come(page: Page, server: RunningServer, role: Role, token: string): Promise<Cookies> {
  await page.context().clearCookies();
  const email = `${role}@example.org`;
  await post(page, server, "/api/join", { token, name: `De ${role}`, email, password: PASSWORD });
  await post(page, server, "/api/auth/sign-in/email", { email, password: PASSWORD });
  return page.context().cookies();
}

export async function post(page: Page, server: RunningServer, path: string, data: object) {
  const headers = { origin: server.url };
  const answer = await page.request.post(`${server.url}${path}`, { data, headers });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}
