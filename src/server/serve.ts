import { createServer, type RequestListener, type Server } from "node:http";
import { ensureBuilt } from "./build.ts";
import { nameAddress } from "./client-address.ts";
import { listen } from "./listen.ts";
import { type NextApp, openNext } from "./next.ts";
import type { RevisionSource } from "./revision.ts";
import { developmentPolicy, SAFETY_HEADERS } from "./script-policy/policy.ts";
import { createSite, type Render } from "./site.ts";
import { stopServer } from "./stop.ts";

export interface ServeOptions {
  /** `host` is 127.0.0.1 unless given: a library on one's own machine is nobody else's business. */
  readonly settings: { readonly port: number; readonly host?: string; readonly trustProxy?: boolean };
  readonly dev: boolean;
  /** The project's folder. */
  readonly root: string;
  readonly library: RevisionSource;
  readonly log: (line: string) => void;
  /** Stands between the site and Next.js: a test breaks the escaping here, and sees what the policy does. */
  readonly around?: (render: Render) => Render;
}

export interface Serving {
  /** Without a slash at its end. */
  readonly url: string;
  /** Stops accepting, lets what runs finish (5 s at most), and closes Next.js. */
  close(): Promise<void>;
  readonly closed: Promise<void>;
}

const GRACE_MS = 5_000;

/**
 * Serves the site. The port is taken first, so that a taken one is known before a build, and requests that come
 * before Next.js is ready wait for it.
 * @throws InputError as `listen` does; `BuildError` when `next build` fails
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const ready = Promise.withResolvers<RequestListener>();
  // Who waits on a request hears of the failure, too; with nobody waiting it is still thrown below.
  ready.promise.catch(() => undefined);
  const server = createServer((request, response) => {
    ready.promise.then(
      (answer) => answer(request, response),
      () => response.destroy(),
    );
  });
  const host = options.settings.host ?? "127.0.0.1";
  const port = await listen(server, { port: options.settings.port, host });
  try {
    if (!options.dev) await ensureBuilt(options);
    const app = await openNext({ ...options, host, port, server });
    ready.resolve(options.dev ? developmentSite(options, app.render) : productionSite(options, app.render));
    return serving({ server, app, url: `http://${urlHost(host)}:${port}` });
  } catch (error) {
    ready.reject(error);
    await stopServer(server, 0);
    throw error;
  }
}

function productionSite({ library, log, around, settings }: ServeOptions, render: Render): RequestListener {
  const trustProxy = settings.trustProxy ?? false;
  return createSite({ render: around ? around(render) : render, revisions: library, log, trustProxy });
}

/** In development Next.js answers by itself, under the policy it can work with. */
function developmentSite({ settings }: ServeOptions, render: Render): RequestListener {
  const headers = Object.entries({ ...SAFETY_HEADERS, ...developmentPolicy() });
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, String(value));
    nameAddress(request, settings.trustProxy ?? false);
    render(request, response).catch(() => response.destroy());
  };
}

function serving({ server, app, url }: { server: Server; app: NextApp; url: string }): Serving {
  let closing: Promise<void> | undefined;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const close = () => {
    closing ??= stopServer(server, GRACE_MS)
      .then(() => app.close())
      .then(resolve);
    return closing;
  };
  return { url, close, closed };
}

/** A browser cannot go to "every address of this machine": its own does. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
