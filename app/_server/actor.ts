import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { actorOf } from "#src/accounts/actor.ts";
import type { Actor } from "#src/accounts/permissions.ts";
import { people } from "./store.ts";

/**
 * Who asks for this page, by the session cookie; “anyone” without one. On a page that is kept for everybody
 * (src/server/shared-request.ts) that is always “anyone”: it is rendered on a request without cookies.
 */
export const currentActor: () => Promise<Actor> = cache(async () => {
  const { auth, store } = await people();
  return actorOf(auth, store, await headers());
});
