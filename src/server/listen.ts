import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { InputError } from "../domain/errors/error.ts";

export interface ListenOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
}

/**
 * Listens there, and returns the port.
 * @throws InputError `port-in-use`; `port-invalid` where this user may not have that port
 */
export async function listen(server: Server, { port, host }: ListenOptions): Promise<number> {
  server.listen({ port, host });
  try {
    await once(server, "listening");
  } catch (error) {
    throw inputError(error, port);
  }
  return (server.address() as AddressInfo).port;
}

function inputError(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return new InputError("port-in-use", {}, { value: port });
  // Ports below 1024 are not everybody's.
  if (code === "EACCES") return new InputError("port-invalid", {}, { value: port, reason: "EACCES" });
  return error;
}
