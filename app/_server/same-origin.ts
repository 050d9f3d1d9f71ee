import "server-only";
import { InputError } from "#src/domain/errors/error.ts";

/**
 * Refuses what another site's page sends in a person's name. A browser names the page's origin with everything that
 * changes something; a request without one comes from a program, which has no cookies but its own.
 * @throws InputError `other-origin`
 */
export function mustBeSameOrigin(headers: Headers, publicUrl: string | undefined): void {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const isForeign = site !== null && site !== "same-origin" && site !== "none";
  if (!isForeign && (origin === null || isOurs(origin, headers.get("host"), publicUrl))) return;
  throw new InputError("other-origin", {}, { value: origin ?? site ?? "" });
}

function isOurs(origin: string, host: string | null, publicUrl: string | undefined): boolean {
  return origin === publicUrl || (host !== null && URL.parse(origin)?.host === host);
}
