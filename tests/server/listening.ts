import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  request,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";

interface Heard {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface Listening {
  readonly server: Server;
  readonly port: number;
  ask(
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Heard>;
}

/** A server for one test. `fetch` would undo compressions and tidy addresses: here the bytes are what was sent. */
export async function startServer(listener: RequestListener): Promise<Listening & AsyncDisposable> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    ask: (path, options = {}) => ask(port, path, options),
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type AskOptions = NonNullable<Parameters<Listening["ask"]>[1]>;

async function ask(port: number, path: string, { body, ...options }: AskOptions): Promise<Heard> {
  const asked = request({ host: "127.0.0.1", port, path, agent: false, ...options });
  asked.end(body);
  const [response] = await once(asked, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, body: bytes, text: bytes.toString() };
}
