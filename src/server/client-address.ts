import type { IncomingMessage } from "node:http";
import { ADDRESS_HEADER } from "../accounts/address.ts";

/**
 * Writes the address that a request comes from into a header of our own, over whatever came in under that name: by
 * the connection, or behind a proxy of ours by the last address in `X-Forwarded-For`, which is the one it added.
 */
export function nameAddress(request: IncomingMessage, trustProxy: boolean): void {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  const address = trustProxy && forwarded ? forwarded : request.socket.remoteAddress;
  request.headers[ADDRESS_HEADER] = address ?? "";
}
