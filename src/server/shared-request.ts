import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { LOCALES } from "../i18n/locale.ts";
import { pathOf } from "./address.ts";

/** A request whose answer is the same for everybody, cut down to what the answer may depend on. */
export interface SharedRequest {
  readonly key: string;
  /** Build files stay what they are for as long as the build does; pages go with the library's revision. */
  readonly kind: "page" | "build-file";
  /** The request to render: a GET without cookies, languages or anything else of the person who asked. */
  detached(extraHeaders: Readonly<Record<string, string>>): IncomingMessage;
}

/**
 * Whether this request may be answered from the cache, and under which key. Undefined for everything personal:
 * other methods, the areas below, or a path that is not a page of the site. A page of the library is the same for
 * somebody who is signed in: it is rendered without their cookies, so it cannot hold anything of theirs.
 */
export function sharedRequest(request: IncomingMessage): SharedRequest | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const url = request.url ?? "/";
  if (pathOf(url).startsWith("/_next/static/")) return shared("build-file", pathOf(url), {});
  if (!PAGE.test(pathOf(url)) || isPersonalPath(pathOf(url)) || isPersonal(request)) return undefined;
  if (isAsked(url)) return undefined;
  return shared("page", withoutDisplay(url), routerHeaders(request));
}

/** What only the browser looks at (mode of reading, order of the shelf): neither key nor render sees it. */
const DISPLAY_PARAMETERS = /^(?:mode|find|order|state)(?:=|$)/;

function withoutDisplay(url: string): string {
  const query = url.slice(pathOf(url).length + 1).split("&");
  const rest = query.filter((parameter) => parameter !== "" && !DISPLAY_PARAMETERS.test(parameter));
  return rest.length === 0 ? pathOf(url) : `${pathOf(url)}?${rest.join("&")}`;
}

/**
 * Answers to what somebody typed: hardly anyone asks the same, and one person's typing would push the texts out of
 * the cache.
 */
function isAsked(url: string): boolean {
  return decodeURIComponent(pathOf(url)).split("/")[2] === "search" || /[?&]q=[^&]/.test(url);
}

/** Pages carry their language in the path; elsewhere an answer may depend on the languages asked for. */
const PAGE = new RegExp(`^/(?:${LOCALES.join("|")})(?:/|$)`);

/** What Next.js's own client asks by: the names of its `Vary`, and `next-url`, which some answers depend on. */
const ROUTER_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

/**
 * Pages that are each person's own: whatever has one of these names as a segment of its path, at any depth. They are
 * rendered on the person's own request, with their cookies, and nobody keeps the answer.
 */
const PERSONAL_AREAS = new Set([
  "account",
  "sign-in",
  "join",
  "people",
  "settings",
  "review",
  "suggest",
  "edit",
  "add",
]);

function isPersonalPath(path: string): boolean {
  return path
    .split("/")
    .some((segment, depth) => depth >= 2 && PERSONAL_AREAS.has(decodeURIComponent(segment)));
}

/** Whether the answer is meant for one person: then not even their browser may keep it. */
export function isOfOnePerson({ url = "/" }: Pick<IncomingMessage, "url">): boolean {
  return pathOf(url).startsWith("/api/") || isPersonalPath(pathOf(url));
}

function isPersonal({ headers }: IncomingMessage): boolean {
  return headers.authorization !== undefined || headers["next-action"] !== undefined;
}

function routerHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (headers.rsc === undefined) return {};
  const entries = ROUTER_HEADERS.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}

function shared(kind: SharedRequest["kind"], url: string, headers: Record<string, string>): SharedRequest {
  return {
    kind,
    key: [url, ...Object.entries(headers).flat()].join("\n"),
    detached: (extraHeaders) => detachedGet(url, { ...headers, ...extraHeaders }),
  };
}

/**
 * Next.js writes a page's title late for browsers and in place for those it does not know how to name: with this
 * name, and `htmlLimitedBots` in `next.config.ts`, it always stands in the head.
 */
const NOBODY = { host: "tweeluik.invalid", accept: "*/*", "user-agent": "Tweeluik" };

/**
 * A request on no connection: nobody's leaving can break off a render that others wait for. The host is made
 * up, so that no `Host` header from outside can get into a page that others are shown.
 */
function detachedGet(url: string, headers: Readonly<Record<string, string>>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = url;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  Object.assign(request.headers, { ...NOBODY, ...headers });
  request.push(null);
  return request;
}
