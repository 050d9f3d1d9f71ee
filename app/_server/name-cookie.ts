import "server-only";
import type { Actor } from "#src/accounts/permissions.ts";

/**
 * Tells the browser's script whose name the bar shows (`public/display.js`), on pages that are the same for everybody.
 * It opens nothing: whoever writes one of their own sees another word in their bar, and that is all.
 */
const NAME = "tweeluik-me";
const DAYS = 30;

export function nameCookie({ name, role }: Actor, publicUrl: string | undefined): string {
  const secure = publicUrl?.startsWith("https://") ? "; Secure" : "";
  if (role === "anyone") return `${NAME}=; Path=/; SameSite=Lax; Max-Age=0${secure}`;
  const value = encodeURIComponent(`${role} ${name}`);
  return `${NAME}=${value}; Path=/; SameSite=Lax; Max-Age=${DAYS * 24 * 60 * 60}${secure}`;
}

export function hasNameCookie(headers: Headers): boolean {
  return headers.get("cookie")?.includes(`${NAME}=`) ?? false;
}
