import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** A finished answer, held whole: what the cache keeps and what `sendAnswer` sends. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; no length, encoding, date or validator: those belong to the sending. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** Names body and headers together: a browser that holds this tag holds the right script policy, too. */
  readonly tag: string;
  /** What it weighs in the cache, bytes: the body and room for its compressed forms. */
  readonly bytes: number;
  /** The body in that encoding; compressed when first asked for, then kept. `identity` where it would not shrink. */
  encoded(encoding: Encoding): Promise<{ encoding: Encoding; body: Buffer }>;
}

export function makeAnswer(status: number, headers: OutgoingHttpHeaders, body: Buffer): Answer {
  const compressible = body.length > 512 && COMPRESSIBLE.test(String(headers["content-type"] ?? ""));
  const held = new Map<Encoding, Promise<Buffer>>();
  return {
    status,
    headers,
    body,
    tag: createHash("sha256").update(JSON.stringify(headers)).update(body).digest("base64url").slice(0, 27),
    bytes: compressible ? 2 * body.length : body.length,
    async encoded(encoding) {
      if (!compressible || encoding === "identity") return { encoding: "identity", body };
      const compressed = held.get(encoding) ?? COMPRESS[encoding](body);
      held.set(encoding, compressed);
      return { encoding, body: await compressed };
    },
  };
}

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json)|image\/svg)/i;

const gzipAsync = promisify<Buffer, object, Buffer>(gzip);
const brotliAsync = promisify<Buffer, object, Buffer>(brotliCompress);

/** Brotli 5: near gzip 6 in time and a sixth smaller on our pages; 11 takes seconds on a long one. */
const COMPRESS = {
  gzip: (body: Buffer) => gzipAsync(body, { level: 6 }),
  br: (body: Buffer) =>
    brotliAsync(body, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};
