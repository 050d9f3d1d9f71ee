import "server-only";
import { recognise } from "#src/accounts/actor.ts";
import type { Actor } from "#src/accounts/permissions.ts";
import { InputError } from "#src/domain/errors/error.ts";
import { isLocale, type Locale, preferredLocale } from "#src/i18n/locale.ts";
import { failure } from "./failure.ts";
import { answer } from "./mutation.ts";
import { mustBeSameOrigin } from "./same-origin.ts";
import { people } from "./store.ts";

interface AskedByForm<Params> {
  readonly actor: Actor;
  readonly form: FormData;
  readonly params: Params;
  readonly locale: Locale;
}

/** What a form of a page leads to. `change` and `faulty` give addresses of pages, without the language. */
interface FormMutation<Params> {
  /** The most that may be sent, bytes. */
  readonly limit: number;
  readonly change: (asked: AskedByForm<Params>) => Promise<string>;
  /** Where somebody is sent whose form could not be taken. */
  readonly faulty: (params: Params, error: InputError) => string;
}

type Handler<Params> = (request: Request, route: { readonly params: Promise<Params> }) => Promise<Response>;

/**
 * A route handler for a plain form, which works without scripts: it answers with the next page. A script that asks
 * for JSON gets that page's address, or what was wrong. The language of the page stands in the query (`?in=nl`).
 */
export function formMutation<Params = Record<string, never>>({
  limit,
  change,
  faulty,
}: FormMutation<Params>): Handler<Params> {
  return async (request, route) => {
    const locale = localeOf(request);
    const params = await route.params;
    const wantsJson = request.headers.get("accept") === "application/json";
    const goTo = (page: string) =>
      wantsJson
        ? Response.json({ page: `/${locale}${page}` })
        : new Response(null, { status: 303, headers: { location: `/${locale}${page}` } });
    try {
      const { auth, settings, store } = await people();
      mustBeSameOrigin(request.headers, settings.publicUrl);
      const { actor, cookies } = await recognise(auth, store, request.headers);
      const form = await readForm(request, limit);
      return answer(goTo(await change({ actor, form, params, locale })), cookies);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return wantsJson ? failure(locale, error) : answer(goTo(faulty(params, error)), []);
    }
  };
}

function localeOf(request: Request): Locale {
  const given = new URL(request.url).searchParams.get("in") ?? "";
  return isLocale(given) ? given : preferredLocale(request.headers.get("accept-language"));
}

/** What is beyond the limit is let pass by, so that the browser hears of it, but not without end. */
const MOST_LET_PASS = 10;

/** @throws InputError `file-too-large`, `body-invalid` */
async function readForm(request: Request, limit: number): Promise<FormData> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const announced = Number(request.headers.get("content-length"));
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (Math.max(size, announced) <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MOST_LET_PASS * limit) break;
  }
  if (Math.max(size, announced) > limit) {
    throw new InputError("file-too-large", {}, { size: Math.max(size, announced), limit });
  }
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(new Blob(chunks), { headers: { "content-type": type } }).formData();
  } catch {
    throw new InputError("body-invalid", {}, { value: type.split(";")[0] ?? "" });
  }
}
