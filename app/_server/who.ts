import "server-only";
import { recognise } from "#src/accounts/actor.ts";
import { hasNameCookie, nameCookie } from "./name-cookie.ts";
import { people } from "./store.ts";

/** Name and role of whoever asks; keeps their session alive, and the name in the bar true. */
export async function answerWho({ headers }: Request): Promise<Response> {
  const { auth, store, settings } = await people();
  const { actor, cookies } = await recognise(auth, store, headers);
  const answer = Response.json(
    { name: actor.name, role: actor.role },
    { headers: { "cache-control": "no-store" } },
  );
  const isNamed = hasNameCookie(headers) || actor.role !== "anyone";
  for (const cookie of [...cookies, ...(isNamed ? [nameCookie(actor, settings.publicUrl)] : [])]) {
    answer.headers.append("set-cookie", cookie);
  }
  return answer;
}
