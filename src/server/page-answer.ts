import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { type Answer, makeAnswer } from "./answer.ts";
import type { Recorded } from "./recorded-response.ts";
import { gatherFrameworkScripts } from "./script-policy/framework-scripts.ts";
import { FILE_POLICY, pagePolicy, SAFETY_HEADERS } from "./script-policy/policy.ts";

/** Next.js takes the nonce for its scripts from the policy a request carries: the only way to hand it one. */
export function nonceHeader(secret: string): Record<string, string> {
  return { "content-security-policy": `script-src 'nonce-${secret}'` };
}

/** 144 random bits, for one render only. */
export function newSecret(): string {
  return randomBytes(18).toString("base64url");
}

/** Gives a request of the browser's a nonce of ours, whatever policy it came with. */
export function replaceNonce(request: IncomingMessage, secret: string): void {
  Object.assign(request.headers, nonceHeader(secret));
}

/**
 * A recorded answer made ready to be kept and sent: a page gets its script policy, everything the safety headers.
 * `onRefused` hears of scripts that the framework wrote in a form we do not know (an upgrade, most likely).
 */
export function finishAnswer(
  recorded: Recorded,
  secret: string,
  onRefused: (beginning: string) => void,
): Answer {
  const headers = { ...presentable(recorded.headers, secret), ...SAFETY_HEADERS };
  if (!isPage(recorded.headers)) {
    return makeAnswer(recorded.status, { ...headers, ...FILE_POLICY }, recorded.body);
  }
  const { html, allowed, refused } = gatherFrameworkScripts(recorded.body.toString("utf8"), secret);
  for (const beginning of refused) onRefused(beginning);
  return makeAnswer(
    recorded.status,
    { ...headers, ...pagePolicy(allowed), "cache-control": CACHE_CONTROL },
    Buffer.from(html),
  );
}

/** Whether an answer is a page, or the data a page is made from: those are looked through before they are sent. */
export function isPageOrData(headers: OutgoingHttpHeaders): boolean {
  return isPage(headers) || String(headers["content-type"]).startsWith("text/x-component");
}

/**
 * A browser may keep the page, and asks each time whether it still holds (a 304, mostly); nobody on the way may
 * keep it, as the same address shows more to somebody who is signed in.
 */
const CACHE_CONTROL = "private, no-cache";

const TRANSPORT = new Set([
  "accept-ranges",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "last-modified",
  "transfer-encoding",
]);

function isPage(headers: OutgoingHttpHeaders): boolean {
  return String(headers["content-type"]).startsWith("text/html");
}

/** Without what belongs to the sending, and without the secret, which Next.js puts into `Link`, too. */
function presentable(headers: OutgoingHttpHeaders, secret: string): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !TRANSPORT.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(`; nonce="${secret}"`, "") : value,
    ]),
  );
}
