import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";

/** What every answer carries, page or not. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Of everything that is no page: a picture or a feed that is opened by itself runs no script either. The worker for
 * readers without a connection (`public/offline.js`) lives under this policy, and must fetch.
 */
export const FILE_POLICY: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/** The policy of a page on which just these inline scripts may run. */
export function pagePolicy(allowedScripts: readonly string[]): OutgoingHttpHeaders {
  const hashes = allowedScripts.map((text) => `'sha256-${sha256(text)}'`);
  return { "content-security-policy": serialize({ ...STRICT, "script-src": ["'self'", ...hashes] }) };
}

/** In development Next.js evaluates modules, writes inline styles and talks over a socket. */
export function developmentPolicy(): OutgoingHttpHeaders {
  return {
    "content-security-policy": serialize({
      ...STRICT,
      "script-src": ["'self'", "'unsafe-eval'", "'unsafe-inline'"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:", "blob:"],
      "connect-src": ["'self'", "ws:", "wss:"],
    }),
  };
}

const STRICT: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

function serialize(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
