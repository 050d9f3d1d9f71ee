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

export interface Finishing {
  readonly secret: string;
  /** Who may keep a page: a browser the library's pages, nobody what was made for one person. */
  readonly keep: "browser" | "nobody";
  /** Hears of scripts that the framework wrote in a form we do not know (an upgrade, most likely). */
  readonly onRefused: (beginning: string) => void;
}

/** A recorded answer made ready to be kept and sent: a page gets its script policy, everything the safety headers. */
export function finishAnswer(recorded: Recorded, { secret, keep, onRefused }: Finishing): Answer {
  const headers = { ...presentable(recorded.headers, secret), ...SAFETY_HEADERS };
  if (!isPage(recorded.headers)) {
    return makeAnswer(recorded.status, { ...headers, ...FILE_POLICY }, recorded.body);
  }
  const { html, allowed, refused } = gatherFrameworkScripts(recorded.body.toString("utf8"), secret);
  for (const beginning of refused) onRefused(beginning);
  return makeAnswer(
    recorded.status,
    { ...headers, ...pagePolicy(allowed), "cache-control": CACHE_CONTROL[keep] },
    Buffer.from(html),
  );
}

/** Whether an answer is a page, or the data a page is made from: those are looked through before they are sent. */
export function isPageOrData(headers: OutgoingHttpHeaders): boolean {
  return isPage(headers) || String(headers["content-type"]).startsWith("text/x-component");
}

/** A browser may keep a page of the library, and asks each time whether it still holds (a 304, mostly). */
const CACHE_CONTROL = { browser: "private, no-cache", nobody: "no-store" };

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
