import "server-only";
import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { answerSignIn } from "#src/workflows/accounts/sign-in.ts";
import { failure } from "./failure.ts";
import { nameCookie } from "./name-cookie.ts";
import { mustBeSameOrigin } from "./same-origin.ts";
import { people } from "./store.ts";

/** The longest e-mail address and password fit into this many times over. */
const LONGEST_BODY = 10_000;

/** Signing in and out: Better Auth's answer, with our words where it refuses, and the name for the bar. */
export async function handleSignIn(request: Request): Promise<Response> {
  const locale = preferredLocale(request.headers.get("accept-language"));
  try {
    const library = await people();
    const { publicUrl } = library.settings;
    const text = request.method === "POST" ? await request.text() : "";
    if (request.method === "POST") mustBeSameOrigin(request.headers, publicUrl);
    if (text.length > LONGEST_BODY) throw new InputError("body-invalid", {}, { limit: LONGEST_BODY });
    const asked = atPublicAddress(request, text, publicUrl);
    const { response, actor } = await answerSignIn(library, asked, parse(text));
    const answer = new Response(response.body, response);
    if (actor) answer.headers.append("set-cookie", nameCookie(actor, publicUrl));
    answer.headers.set("cache-control", "no-store");
    return answer;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failure(locale, error);
  }
}

/** The same request under the address that the person knows, which Better Auth compares with where it came from. */
function atPublicAddress(request: Request, text: string, publicUrl: string | undefined): Request {
  const { pathname, search } = new URL(request.url);
  const origin = publicUrl ?? `http://${request.headers.get("host")}`;
  const body = text === "" ? {} : { body: text };
  return new Request(`${origin}${pathname}${search}`, {
    method: request.method,
    headers: request.headers,
    ...body,
  });
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError("body-invalid", {}, { value: "JSON" });
  }
}
