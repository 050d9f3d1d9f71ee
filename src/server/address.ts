import type { IncomingMessage } from "node:http";

export interface Refusal {
  readonly status: 400 | 404 | 414;
  readonly reason: string;
}

/** The longest address that is answered, characters: far above any page's, far below what fills the cache. */
export const LONGEST_ADDRESS = 4096;

/**
 * Refuses what no page of ours has, before Next.js or the cache sees it. What passes is one clean path: begins
 * with one slash, decodes as UTF-8, and has no dot segment, backslash or control character in any spelling.
 */
export function refuse(request: Pick<IncomingMessage, "url" | "headers">): Refusal | undefined {
  const address = request.url ?? "";
  if (address.length > LONGEST_ADDRESS) return { status: 414, reason: "This address is too long." };
  if (!isHost(request.headers.host)) return { status: 400, reason: "The Host header names no host." };
  if (!isCleanPath(pathOf(address)) || !PRINTABLE.test(address)) {
    return { status: 400, reason: "This address cannot be read." };
  }
  // The image optimiser would write into the build, and it fetches: nothing here needs it.
  if (pathOf(address).startsWith("/_next/image")) return { status: 404, reason: "There is nothing here." };
  return undefined;
}

/** The part of a request target before its query. */
export function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? "";
}

const PRINTABLE = /^[\x21-\x7e]*$/;
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

function isHost(host: string | undefined): boolean {
  return host !== undefined && HOST.test(host);
}

function isCleanPath(path: string): boolean {
  if (!path.startsWith("/") || path.startsWith("//")) return false;
  const decoded = decode(path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (decoded === undefined || /[\\\u0000-\u001f\u007f]/.test(decoded)) return false;
  return !decoded.split("/").some((segment) => segment === "." || segment === "..");
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
