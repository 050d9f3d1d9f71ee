import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, type Encoding, makeAnswer } from "./answer.ts";
import { chooseEncoding } from "./encoding.ts";

/**
 * Sends a held answer: compressed as the browser likes it, and 304 without a body where it has it already.
 * Each encoding has a tag of its own, as a strong tag must; a browser that holds any of them holds the page.
 */
export async function sendAnswer(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { encoding, body } = await answer.encoded(chooseEncoding(request.headers["accept-encoding"]));
  const held = answer.status === 200 ? heldTag(request.headers["if-none-match"], answer.tag) : undefined;
  const about = {
    etag: held ?? `"${answer.tag}${SUFFIX[encoding]}"`,
    vary: vary(answer),
    ...(answer.headers["cache-control"] === undefined
      ? {}
      : { "cache-control": answer.headers["cache-control"] }),
  };
  if (held !== undefined) {
    response.writeHead(304, about).end();
    return;
  }
  response.writeHead(answer.status, {
    ...answer.headers,
    ...about,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    "content-length": body.length,
  });
  // Node leaves the body out where the request was HEAD.
  response.end(body);
}

/** A short answer of our own, in plain text: for what never reaches a page. */
export function sendPlain(status: number, text: string, request: IncomingMessage, response: ServerResponse) {
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    ...(status >= 400 && status !== 404 ? { connection: "close" } : {}),
  };
  return sendAnswer(makeAnswer(status, headers, Buffer.from(`${text}\n`)), request, response);
}

const SUFFIX: Record<Encoding, string> = { identity: "", gzip: "-gzip", br: "-br" };

function heldTag(ifNoneMatch: string | undefined, tag: string): string | undefined {
  const ours = new Set(Object.values(SUFFIX).map((suffix) => `"${tag}${suffix}"`));
  return ifNoneMatch
    ?.split(",")
    .map((part) => part.trim().replace(/^W\//, ""))
    .find((part) => ours.has(part));
}

function vary(answer: Answer): string {
  const named = [answer.headers.vary ?? []].flat().join(", ").split(",");
  return [...new Set([...named.map((name) => name.trim().toLowerCase()), "accept-encoding"])]
    .filter((name) => name !== "")
    .join(", ");
}
