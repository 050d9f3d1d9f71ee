import "server-only";
import type { ErrorCode, InputError } from "#src/domain/errors/error.ts";
import { errorText } from "#src/i18n/error-text.ts";
import type { Locale } from "#src/i18n/locale.ts";

/** What a page gets to hear when a change was refused. */
interface Failure {
  readonly code: ErrorCode;
  /** In the reader's language: what is wrong, and what to do. */
  readonly message: string;
}

/** Codes that are no plain 400. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  "not-signed-in": 401,
  "sign-in-refused": 401,
  "not-allowed": 403,
  "other-origin": 403,
  "not-there": 404,
  "finding-unknown": 409,
  "mend-missing": 409,
  "errors-block": 409,
  "text-unknown": 404,
  "paragraph-unknown": 404,
  "conflict-unknown": 404,
  "term-unknown": 404,
  "slug-taken": 409,
  "term-taken": 409,
  "term-changed": 409,
  "draft-unknown": 404,
  "step-unknown": 409,
  "file-too-large": 413,
  "suggestion-unknown": 404,
  "suggestion-decided": 409,
  "suggestion-overtaken": 409,
  "suggestion-clashes": 409,
  "suggestion-closed": 409,
  "own-suggestion": 403,
  "hunk-unknown": 409,
  "row-changed": 409,
  "row-not-stale": 409,
  "wording-changed": 409,
  "too-many-requests": 429,
  "library-busy": 503,
  "work-broke-off": 500,
};

export function failure(locale: Locale, error: InputError): Response {
  const body: Failure = { code: error.code, message: errorText(locale, error) };
  return Response.json(body, { status: STATUS[error.code] ?? 400, headers: { "cache-control": "no-store" } });
}
