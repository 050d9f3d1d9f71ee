import "server-only";
import type { z } from "zod";
import { recognise } from "#src/accounts/actor.ts";
import type { Actor } from "#src/accounts/permissions.ts";
import { InputError } from "#src/domain/errors/error.ts";
import { type Locale, preferredLocale } from "#src/i18n/locale.ts";
import { failure } from "./failure.ts";
import { hasNameCookie, nameCookie } from "./name-cookie.ts";
import { mustBeSameOrigin } from "./same-origin.ts";
import { people } from "./store.ts";

/** What a change is made from. */
export interface Asked<Body, Params> {
  readonly actor: Actor;
  readonly body: Body;
  readonly params: Params;
  readonly headers: Headers;
  readonly locale: Locale;
}

type Handler<Params> = (request: Request, route: { readonly params: Promise<Params> }) => Promise<Response>;

/**
 * A route handler that changes something: it answers a page of this site only, knows who asks, checks the body, and
 * says in the reader's language what was wrong. What `change` returns becomes the JSON of the answer; nothing
 * becomes `{}`; a Response is given as it is.
 */
export function mutation<Schema extends z.ZodType, Params = Record<string, never>>(
  schema: Schema,
  change: (asked: Asked<z.infer<Schema>, Params>) => Promise<unknown>,
): Handler<Params> {
  return async (request, { params }) => {
    const locale = preferredLocale(request.headers.get("accept-language"));
    let actor: Actor | undefined;
    try {
      const { auth, settings, store } = await people();
      mustBeSameOrigin(request.headers, settings.publicUrl);
      const recognised = await recognise(auth, store, request.headers);
      actor = recognised.actor;
      const body = await readBody(request, schema);
      const { headers } = request;
      const result = await change({ actor, body, params: await params, headers, locale });
      const named = hasNameCookie(headers) ? [nameCookie(actor, settings.publicUrl)] : [];
      return answer(result, [...named, ...recognised.cookies]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return failure(locale, actor?.role === "anyone" ? askToSignIn(error) : error);
    }
  };
}

/** Somebody who is not signed in may not be refused for good: signing in may be all it takes. */
function askToSignIn(error: InputError): InputError {
  return error.code === "not-allowed" ? new InputError("not-signed-in", error.place) : error;
}

/** 4 MiB: above any text that is edited in a page, below what would hurt. */
const LONGEST_BODY = 4 * 2 ** 20;

async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim();
  if (type !== "application/json") throw new InputError("body-invalid", {}, { value: type ?? "" });
  if (Number(request.headers.get("content-length")) > LONGEST_BODY) throw tooLong();
  const text = await request.text();
  if (text.length > LONGEST_BODY) throw tooLong();
  const checked = schema.safeParse(parseJson(text));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new InputError("body-invalid", {}, { value: issue?.path.join(".") || (issue?.message ?? "") });
}

function tooLong(): InputError {
  return new InputError("body-invalid", {}, { limit: LONGEST_BODY });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError("body-invalid", {}, { value: "JSON" });
  }
}

/** The answer to a change, with the cookies that keep a session alive. */
export function answer(result: unknown, cookies: readonly string[]): Response {
  const response = result instanceof Response ? result : Response.json(result ?? {});
  response.headers.set("cache-control", "no-store");
  // What the change itself set comes last, and stands.
  const own = response.headers.getSetCookie();
  response.headers.delete("set-cookie");
  for (const cookie of [...cookies, ...own]) response.headers.append("set-cookie", cookie);
  return response;
}
